import { advance } from '#conversation/advance';
import type { Conversation } from '#conversation/conversation';
import type { Step } from '#conversation/move';
import type { World } from '#conversation/world';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { type Performed, performEffects } from './perform-effects.ts';
import { type Understood, understand } from './understand.ts';

/** One turn of a conversation, before it is put in words. */
export interface Conversed {
  readonly step: Step;
  readonly understood: Understood;
  readonly notes: Performed['notes'];
}

export interface ConverseOptions {
  readonly helpline: Helpline;
  readonly contact: Contact;
  readonly heard: Heard;
  readonly state: Conversation;
  readonly world: World;
  readonly wording: WordingContext;
  /** Erases what is kept on the caller. */
  readonly forget: () => Promise<void>;
}

/** Understands, decides and performs. Where the caller is told how an effect ended, the core decides once more. */
export async function converse(options: ConverseOptions): Promise<Conversed> {
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
  const decided = advance(world, state, understood.input);
  const ports = { ...helpline, forget: options.forget };
  const { notes, told } = await performEffects(
    ports,
    { contact, turn: decided.state.turn, wording },
    decided.effects,
  );
  const step =
    told === undefined ? decided : advance(world, decided.state, { kind: 'performed', result: told });
  return { step, understood, notes };
}
