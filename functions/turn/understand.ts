import type { Channel } from '#conversation/channel';
import { type Conversation, topicInMind } from '#conversation/conversation';
import { present } from '#conversation/present';
import type { Key, TurnInput } from '#conversation/turn-input';
import { keys } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import type { LexAnswer } from '#understanding/lex-answer';
import { redactPersonalData } from '#understanding/redact-personal-data';
import type { Understanding } from '#understanding/understanding';
import type { WordingContext } from './fill-slots.ts';
import type { Heard } from './heard.ts';
import type { LexPort } from './ports.ts';
import { readChoice } from './read-choice.ts';

/** What a turn was understood to be, and why. */
export interface Understood {
  readonly input: TurnInput;
  readonly understanding?: Understanding;
  readonly lex?: LexAnswer;
  readonly lexMs?: number;
}

export interface UnderstandOptions {
  readonly heard: Heard;
  readonly helpline: string;
  /** A legal Lex session id, holding no number of the caller's. */
  readonly sessionId: string;
  readonly world: World;
  readonly state: Conversation;
  readonly wording: WordingContext;
  readonly lex: LexPort;
  readonly now: () => number;
}

const asKey = (digits: string): Key | undefined => keys.find((key) => key === digits);

/** Makes the input of the core out of what was heard. Only words wait: for Lex, within its own deadline. */
export async function understand(options: UnderstandOptions): Promise<Understood> {
  const { heard } = options;
  switch (heard.kind) {
    case 'started':
    case 'silence':
    case 'hung-up':
      return { input: { kind: heard.kind } };
    case 'recorded':
      return { input: { kind: 'recorded', seconds: heard.seconds } };
    case 'dial-ended':
      return { input: { kind: 'dial-ended', outcome: heard.outcome } };
    case 'digits': {
      const key = asKey(heard.digits);
      return { input: key === undefined ? { kind: 'silence' } : { kind: 'pressed', key } };
    }
    case 'words':
      return understandWords(options, heard.words);
  }
}

function contextOf(world: World, state: Conversation) {
  const topic = topicInMind(state);
  const followUps = (topic && world.outline.topics.get(topic)?.followUps) ?? [];
  return { followUps, ...(topic !== undefined && { topic }) };
}

const meaning = (understanding: Understanding): Pick<Understood, 'input' | 'understanding'> => ({
  input: { kind: 'understood', meaning: understanding.meaning },
  understanding,
});

const markPersonal = (input: TurnInput, personal: boolean): TurnInput =>
  personal && input.kind === 'understood' ? { ...input, personal: true } : input;

/** Lex answers with values when it is in trouble; should it throw all the same, the turn goes on without it. */
async function askLex(
  { lex, helpline, state, sessionId }: UnderstandOptions,
  text: string,
): Promise<LexAnswer> {
  try {
    return await lex.recognize({ helpline, locale: state.locale, text, sessionId });
  } catch {
    return { kind: 'unavailable', why: 'broken' };
  }
}

/** Signs, emoji and sounds are no words: whoever sends them is asked for some, not told that they are none of ours. */
const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

async function understandWords(options: UnderstandOptions, words: string): Promise<Understood> {
  if (!hasWords(words)) return { input: { kind: 'silence' } };
  const { world, state, wording } = options;
  const channel: Channel = world.channel;
  const index = readChoice(wording, present(world, state), words, world.shownChoices);
  if (index !== undefined) return { input: { kind: 'chose', index } };

  const understanding = await wording.content.understandingOf(state.locale);
  const context = contextOf(world, state);
  const quick = understanding.quick(words, channel, context);
  if (quick !== undefined) return meaning(quick);
  // What is asked for in so many words may still be taken back by a command; all else is passed on as it is.
  if (state.place.kind === 'writing') return { input: { kind: 'dictated' } };

  const { text, found } = redactPersonalData(words);
  const asked = options.now();
  const lex = await askLex(options, text);
  const lexMs = options.now() - asked;
  const understood = meaning(understanding.weigh({ text, channel, lex, context }));
  return { ...understood, input: markPersonal(understood.input, found.length > 0), lex, lexMs };
}
