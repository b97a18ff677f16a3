import { advance } from '#conversation/advance';
import type { Conversation } from '#conversation/conversation';
import type { Step } from '#conversation/move';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import { type AllPerformed, performEffects } from './effects/perform-effects.ts';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { ownNumbers } from './leads-back.ts';
import { type Understood, understand } from './understand.ts';

/** One turn of a conversation, before it is put in words. */
export interface Conversed {
  readonly step: Step;
  readonly understood: Understood;
  readonly notes: AllPerformed['notes'];
}

export interface ConverseOptions {
  readonly helpline: Helpline;
  readonly contact: Contact;
  readonly heard: Heard;
  readonly state: Conversation;
  readonly world: World;
  readonly wording: WordingContext;
  /** What the caller is known by; undefined when no number is shown. */
  readonly callerHash: string | undefined;
  /** What the greeting found, for a call that begins. */
  readonly opening?: Pick<Extract<TurnInput, { kind: 'started' }>, 'resume'>;
}

/** What a turn has come to before anything is done to the world. */
export type Decided = Pick<Conversed, 'step' | 'understood'>;

/** Understands and decides. */
export async function decide(options: ConverseOptions): Promise<Decided> {
  const { helpline, contact, world, state, wording } = options;
  const understood = await understand({
    heard: options.heard,
    helpline: contact.helpline,
    sessionId: contact.id,
    world,
    state,
    wording,
    lex: helpline.lex,
    now: helpline.now,
  });
  const input: TurnInput =
    understood.input.kind === 'started' ? { ...understood.input, ...options.opening } : understood.input;
  return { step: advance(world, state, input), understood };
}

const nearestCount = 2;

const nearestTopics = ({ understanding }: Understood): readonly string[] =>
  (understanding?.candidates ?? [])
    .flatMap(({ label }) => (label.kind === 'topic' ? [label.topic] : []))
    .slice(0, nearestCount);

/** Performs what was decided. Where the caller is told how an effect ended, the core decides once more. */
export async function carryOut(
  { helpline, contact, heard, world, wording, callerHash }: ConverseOptions,
  { step: decided, understood }: Decided,
): Promise<Conversed> {
  const { notes, told } = await performEffects(
    helpline,
    {
      ...{ contact, heard, state: decided.state, wording, callerHash },
      nearest: nearestTopics(understood),
      ownNumbers: ownNumbers(helpline, wording.content),
    },
    decided.effects,
  );
  const step =
    told === undefined ? decided : advance(world, decided.state, { kind: 'performed', result: told });
  return { step, understood, notes };
}

/** Understands, decides and performs. */
export const converse = async (options: ConverseOptions): Promise<Conversed> =>
  carryOut(options, await decide(options));
