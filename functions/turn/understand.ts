import { type Conversation, topicInMind } from '#conversation/conversation';
import { present } from '#conversation/present';
import type { Presentation } from '#conversation/presentation';
import type { TurnInput } from '#conversation/turn-input';
import { keys } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import type { LexAnswer } from '#understanding/lex-answer';
import type { Question } from '#understanding/replies/read-reply';
import type { TextUnderstood } from '#understanding/understand-text';
import type { Understanding } from '#understanding/understanding';
import type { WordingContext } from './fill-slots.ts';
import { isNumberFor, leastDigits } from './given-number.ts';
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

/** A number, where one is asked for. Everywhere else the last key of a flood counts. */
function pressed({ world, state }: UnderstandOptions, digits: string): TurnInput {
  const { next } = present(world, state);
  const takesNumber = next.kind === 'listen' && next.takes === 'number';
  if (takesNumber && digits.length >= leastDigits) return { kind: 'number-given' };
  const key = keys.find((known) => known === digits.at(-1));
  return key === undefined ? { kind: 'silence' } : { kind: 'pressed', key };
}

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
      return { input: heard };
    case 'digits':
      return { input: pressed(options, heard.digits) };
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

/** A yes that only leads somewhere else in the conversation does nothing. By text what has no number was not asked. */
const questionOf = ({ yes, choices }: Presentation): Question | undefined =>
  yes && choices.length > 0 ? (yes.kind === 'go' ? 'about' : 'act') : undefined;

/** After the last page the first comes again, which is no more of it. */
const hasMore = ({ onward }: Presentation): boolean =>
  onward?.kind === 'go' && 'page' in onward.to && onward.to.page > 0;

/** By the sequence that holds wherever something is understood. */
async function understandWords(
  options: UnderstandOptions,
  { words, confidence }: Extract<Heard, { kind: 'words' }>,
): Promise<Understood> {
  if (!hasWords(words)) return { input: { kind: 'silence' } };
  const { world, state, wording, now } = options;
  const presentation = present(world, state);
  let lexMs: number | undefined;
  // Loaded with the first words: a greeting has none, and would wait for tables that it does not need.
  const { understandText } = await import('#understanding/understand-text');
  const understood = await understandText({
    text: words,
    channel: world.channel,
    locale: state.locale,
    context: contextOf(world, state),
    understanding: () => wording.content.understandingOf(state.locale),
    async askLex(text) {
      const asked = now();
      const answer = await askLex(options, text);
      lexMs = now() - asked;
      return answer;
    },
    expected: {
      choice: (text) => readChoice(wording, presentation, text, world.shownChoices),
      asked: questionOf(presentation),
      more: hasMore(presentation),
      number: (text) => isNumberFor(state.place, text),
      dictation: state.place.kind === 'writing',
      confidence,
    },
  });
  return { ...toUnderstood(understood), ...(lexMs !== undefined && { lexMs }) };
}

function toUnderstood(understood: TextUnderstood): Understood {
  switch (understood.kind) {
    case 'urgent': {
      const { kind: about, locale } = understood.urgency;
      return { input: { kind: 'urgent', about, locale } };
    }
    case 'chose':
    case 'number-given':
    case 'dictated':
      return { input: understood };
    case 'understood': {
      const { understanding, declines, personal, lex } = understood;
      const { meaning } = understanding;
      const beside = { ...(declines.length > 0 && { declines }), ...(personal && { personal }) };
      return {
        input: { kind: 'understood', meaning, ...beside },
        understanding,
        ...(lex !== undefined && { lex }),
      };
    }
  }
}
