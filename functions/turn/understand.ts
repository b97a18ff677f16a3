import { type Conversation, topicInMind } from '#conversation/conversation';
import { present } from '#conversation/present';
import type { Key, TurnInput } from '#conversation/turn-input';
import { keys } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import type { LexAnswer } from '#understanding/lex-answer';
import type { LocaleUnderstanding } from '#understanding/locale-understanding';
import type { Understanding } from '#understanding/understanding';
import type { Urgency } from '#understanding/urgent/urgency';
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
    case 'stopped':
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
      return understandWords(options, heard);
  }
}

function contextOf(world: World, state: Conversation) {
  const topic = topicInMind(state);
  const followUps = (topic && world.outline.topics.get(topic)?.followUps) ?? [];
  const { notAbout } = state;
  return { followUps, ...(topic !== undefined && { topic }), ...(notAbout !== undefined && { notAbout }) };
}

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

/** Below this the recognizer of speech is guessing; of a word or two nothing can be made then. */
const leastConfidence = 0.35;
const fewWords = 2;

const isGuess = ({ words, confidence }: Extract<Heard, { kind: 'words' }>): boolean =>
  confidence !== undefined && confidence < leastConfidence && words.split(/\s+/).length <= fewWords;

async function understandWords(
  options: UnderstandOptions,
  heard: Extract<Heard, { kind: 'words' }>,
): Promise<Understood> {
  const { words } = heard;
  if (!hasWords(words)) return { input: { kind: 'silence' } };
  const { world, state, wording } = options;
  // Loaded with the first words: a greeting has none, and would wait for tables that it does not need.
  const { readUrgency } = await import('#understanding/urgent/read-urgency');
  const urgency = readUrgency(words);
  if (urgency !== undefined) return urgent(urgency);
  const index = readChoice(wording, present(world, state), words, world.shownChoices);
  if (index !== undefined) return { input: { kind: 'chose', index } };

  const understanding = await wording.content.understandingOf(state.locale);
  // What is asked for in so many words may still be taken back by a command; all else is passed on as it is.
  const exact = understanding.quick(words, world.channel, contextOf(world, state));
  if (state.place.kind === 'writing' && exact === undefined) return { input: { kind: 'dictated' } };
  if (exact === undefined && isGuess(heard)) {
    return { input: { kind: 'understood', meaning: { outcome: 'hesitation' } } };
  }

  return weighWords(options, words, understanding);
}

/** By the sequence that holds wherever something is understood. */
async function weighWords(
  options: UnderstandOptions,
  words: string,
  understanding: LocaleUnderstanding,
): Promise<Understood> {
  const { world, state, now } = options;
  let lexMs: number | undefined;
  const { understandText } = await import('#understanding/understand-text');
  const understood = await understandText({
    text: words,
    channel: world.channel,
    locale: state.locale,
    context: contextOf(world, state),
    understanding,
    async askLex(text) {
      const asked = now();
      const answer = await askLex(options, text);
      lexMs = now() - asked;
      return answer;
    },
  });
  if (understood.kind === 'urgent') return urgent(understood.urgency);
  const { declines, personal, lex } = understood;
  return {
    input: {
      kind: 'understood',
      meaning: understood.understanding.meaning,
      ...(declines.length > 0 && { declines }),
      ...(personal && { personal: true }),
    },
    understanding: understood.understanding,
    ...(lex !== undefined && { lex }),
    ...(lexMs !== undefined && { lexMs }),
  };
}

const urgent = ({ kind, locale }: Urgency): Understood => ({
  input: { kind: 'urgent', about: kind, locale },
});
