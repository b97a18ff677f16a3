import type { Conversation } from './conversation.ts';
import type { EffectOutcome, SendOutcome } from './effect.ts';
import { prompt } from './lines.ts';
import type { Meaning } from './meaning.ts';
import { answerPlace, arrive, type Step, say } from './move.ts';
import { obeyCommand } from './obey-command.ts';
import { pressKey, takeChoice } from './press-key.ts';
import type { PromptKey } from './prompt-key.ts';
import { missed, silent } from './trouble.ts';
import type { TurnInput } from './turn-input.ts';
import type { World } from './world.ts';

type Handlers = {
  readonly [Kind in TurnInput['kind']]: (
    world: World,
    state: Conversation,
    input: Extract<TurnInput, { kind: Kind }>,
  ) => Step;
};

/** The greeting: the operators' notice first, then welcome, privacy reminder and open question, languages last. */
function greet(world: World, state: Conversation): Step {
  const step = say(world, state, 'greeting');
  const lines = [{ say: 'notice' } as const, ...step.reply.lines, { say: 'languages' } as const];
  return { ...step, reply: { ...step.reply, lines } };
}

function understood(world: World, state: Conversation, meaning: Meaning): Step {
  switch (meaning.outcome) {
    case 'topic':
      return arrive(world, state, answerPlace(world, { kind: 'answer', topic: meaning.topic }));
    case 'choices':
      return arrive(world, state, { kind: 'choosing', topics: meaning.choices });
    case 'command':
      return obeyCommand(world, state, meaning.command);
    case 'miss':
      return missed(world, state, meaning.outOfScope);
  }
}

const sendWords: Record<SendOutcome, PromptKey> = {
  sent: 'text-sent',
  failed: 'text-failed',
  'not-possible': 'text-refused',
};

function performed(world: World, state: Conversation, result: EffectOutcome): Step {
  switch (result.effect) {
    case 'send-text':
      return say(world, state, sendWords[result.outcome], 'anything-else');
    case 'forget':
      return say(world, state, result.outcome === 'forgotten' ? 'forgotten' : 'forget-failed');
  }
}

const handlers: Handlers = {
  started: greet,
  pressed: (world, state, { key }) => pressKey(world, heard(state), key),
  chose: (world, state, { index }) => takeChoice(world, heard(state), index),
  understood: (world, state, { meaning }) =>
    understood(world, meaning.outcome === 'miss' ? state : heard(state), meaning),
  silence: silent,
  'dial-ended': (world, state, { outcome }) => {
    if (outcome !== 'bridged') return arrive(world, state, { kind: 'unreached', why: outcome });
    const step = arrive(world, state, { kind: 'ended' });
    return { ...step, reply: { ...step.reply, lines: [prompt('agent-left')] } };
  },
  performed: (world, state, { result }) => performed(world, state, result),
  'hung-up': (world, state) => arrive(world, state, { kind: 'ended' }),
};

/** The caller was heard: silences begin anew, and a place that had ended is open again (a text thread never closes). */
function heard(state: Conversation): Conversation {
  return { ...state, silences: 0, ...(state.place.kind === 'ended' && { place: { kind: 'open' } as const }) };
}

/**
 * Decides one turn. Pure: the same world, state and input give the same step.
 * @param input what came in, understood; `performed` goes on with the turn that asked for the effect
 * @returns the state to carry on, what to say by reference, and what to do to the world
 */
export function advance(world: World, state: Conversation, input: TurnInput): Step {
  const turn = input.kind === 'performed' ? state.turn : state.turn + 1;
  const handle = handlers[input.kind] as (world: World, state: Conversation, input: TurnInput) => Step;
  return handle(world, { ...state, turn }, input);
}
