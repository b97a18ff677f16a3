import type { PromptKey } from '#conversation/prompt-key';
import type { ContentAtHand } from '#local/why/content-at-hand';
import type { FindSource, SentenceSource } from '#local/why/sentence-source';
import { reasonOf } from '#local/why/turn-reason';
import type { Call } from '../call/call.ts';
import type { Exchange } from '../call/journal.ts';
import type { HeardLine } from '../twiml/heard-line.ts';
import type { CallBoard, CallEntry, DeskBoard, HeardPiece, SpokenTurn } from './board-view.ts';

/** Prompts that ask, or name what can be said next; all others tell. */
const offers: ReadonlySet<PromptKey> = new Set([
  'offer-language',
  'open-question',
  'open-question-again',
  'offer-text',
  'offer-text-key',
  'offer-steps',
  'offer-topic',
  'offer-topic-key',
  'and-topic',
  'anything-else',
  'step-next',
  'which-of',
  'choose-list',
  'choice-option',
  'choice-act',
  'about-list',
  'you-can',
  'more-options',
  'first-options',
  'back-to-step',
  'back-to-step-key',
  'is-it-about',
  'yes-key',
  'ask-person',
  'ask-text',
  'ask-call',
  'ask-forget',
  'ask-feedback',
  'ask-end',
  'did-that-help',
  'resume',
]);

const isOffer = (source: SentenceSource | undefined): boolean =>
  source?.kind === 'prompt' && offers.has(source.prompt);

/** A call as the page draws it. @param content tells what is offered from what is told */
export function viewCallBoard(call: Call, content: ContentAtHand | undefined): CallBoard {
  const { sid, from, to, direction, state, seconds, faults } = call;
  const desk = viewDesk(call);
  return {
    ...{ sid, from, to, direction, state, seconds, faults },
    turns: call.exchanges.map((exchange, index) => viewTurn(call.sid, exchange, index, content)),
    ...(desk !== undefined && { desk }),
  };
}

export const viewCallEntry = ({ sid, createdAt, state, exchanges }: Call): CallEntry => ({
  sid,
  startedAt: createdAt,
  isOver: state.kind === 'ended',
  about: exchanges.flatMap(({ by }) => (by?.kind === 'said' ? by.words : []))[0] ?? '',
});

function viewTurn(
  sid: string,
  { by, cutIn, heard, turns }: Exchange,
  index: number,
  content: ContentAtHand | undefined,
): SpokenTurn {
  return {
    index,
    ...(by !== undefined && { did: by }),
    ...(cutIn !== undefined && { cutIn }),
    heard: heard.flatMap((line) => viewPiece(line, content?.spoken ?? unknown)),
    seconds: heard.reduce((sum, line) => sum + line.seconds, 0),
    reasons: turns.map((record) => reasonOf(sid, record.turn, record.leg, record, content)),
  };
}

const unknown = (): undefined => undefined;

/** A pause is heard, and shows as the space between two sentences. */
function viewPiece({ kind, text, language }: HeardLine, sourceOf: FindSource): readonly HeardPiece[] {
  const voice = language === undefined ? {} : { language };
  switch (kind) {
    case 'say':
      return [{ as: isOffer(sourceOf(text)) ? 'offered' : 'said', text, ...voice }];
    case 'pause':
      return [];
    case 'beep':
      return [{ as: 'sound', text: 'A tone' }];
    case 'play':
      return [{ as: 'sound', text: `Plays ${text}` }];
    case 'twilio':
      return [{ as: 'twilio', text }];
    default:
      return kind satisfies never;
  }
}

function viewDesk({ dialled }: Call): DeskBoard | undefined {
  const dial = dialled.at(-1);
  if (dial === undefined) return undefined;
  const { numbers, callerId, whispered, status, seconds } = dial;
  return {
    number: numbers[0] ?? '',
    callerId,
    whispered: whispered.flatMap(({ kind, text }) => (kind === 'say' ? text : [])),
    ...(status !== undefined && { ended: status }),
    seconds,
  };
}
