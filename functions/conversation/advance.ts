import { actOf } from './acts.ts';
import { advise } from './advise.ts';
import { decline, declining, nameAct } from './ask-act.ts';
import { numberConfirmed, numberGiven, numberKept } from './ask-number.ts';
import type { Command } from './command.ts';
import { type Conversation, stepsAt } from './conversation.ts';
import type { CallOutcome, Effect, EffectOutcome, SendOutcome } from './effect.ts';
import { caseCancelled, casesFound } from './find-case.ts';
import { hesitate } from './hesitate.ts';
import { caseSlots, prompt } from './lines.ts';
import type { Meaning } from './meaning.ts';
import { answerPlace, arrive, askOn, endWith, goBack, type Step, say, saying } from './move.ts';
import { notingChoice } from './note-choice.ts';
import { obeyCommand } from './obey-command.ts';
import { openCase, opened } from './open-case.ts';
import { talked, transferOpened, warn } from './person.ts';
import { pressKey, takeNamed } from './press-key.ts';
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
function greet(world: World, state: Conversation, input: Extract<TurnInput, { kind: 'started' }>): Step {
  const { resume } = input;
  if (resume !== undefined) return arrive(world, state, { kind: 'resume', ...resume }, [{ say: 'notice' }]);
  return saying(world, state, [{ say: 'notice' }, prompt('greeting'), { say: 'languages' }]);
}

function understood(world: World, state: Conversation, meaning: Meaning): Step {
  switch (meaning.outcome) {
    case 'topic':
      return arrive(
        world,
        state,
        answerPlace(world, {
          kind: 'answer',
          topic: meaning.topic,
          ...(meaning.also !== undefined && { also: meaning.also }),
        }),
      );
    case 'choices':
      return arrive(world, state, { kind: 'choosing', topics: meaning.choices });
    case 'confirm':
      return arrive(world, state, { kind: 'confirm', topic: meaning.topic });
    case 'command':
      if (meaning.already === true) return warn(world, state, true);
      if (meaning.settled === true && state.place.kind !== 'advice') return settled(world, state);
      return obeyCommand(world, state, meaning.command, meaning.likely);
    case 'declined':
      return refused(world, state, meaning.command);
    case 'mentioned':
      return named(world, state, meaning.command);
    case 'hesitation':
      return hesitate(world, state);
    case 'miss':
      return missed(world, state, meaning.outOfScope);
  }
}

/** It works: what was offered is no longer wanted, nor the steps. */
function settled(world: World, { reached: _, ...state }: Conversation): Step {
  return askOn(world, state.place.kind === 'steps' ? { ...state, place: { kind: 'open' } } : state, 'glad');
}

/** A command that was refused: what it stands for is not done, and an act is remembered as declined. */
function refused(world: World, state: Conversation, command: Command): Step {
  const act = actOf(command);
  return act === undefined ? say(world, state, 'will-not') : decline(world, state, act);
}

/** A command that was only named steers where steering takes nothing from anybody, and is no request for an act. */
function named(world: World, state: Conversation, command: Command): Step {
  const act = actOf(command);
  return act === undefined ? say(world, state, 'open-question-again') : nameAct(world, state, act);
}

const sendWords: Record<SendOutcome, PromptKey> = {
  sent: 'text-sent',
  failed: 'text-failed',
  'not-possible': 'text-refused',
  'opted-out': 'text-opted-out',
  capped: 'text-capped',
};

const callWords: Record<CallOutcome, PromptKey> = {
  placed: 'ring-placed',
  'under-way': 'ring-under-way',
  capped: 'ring-capped',
  'not-possible': 'ring-not-possible',
  failed: 'ring-failed',
};

function sent(world: World, state: Conversation, outcome: SendOutcome): Step {
  const back = backFromOffer(state);
  if (outcome !== 'sent') return say(world, back, sendWords[outcome], 'anything-else');
  const place = back.place.kind === 'answer' ? { ...back.place, sent: true as const } : back.place;
  return say(world, { ...back, place, texted: state.turn }, 'text-sent', 'anything-else');
}

/** "Shall I text you the link?" is settled: the caller is where it was asked for, in the middle of steps, say. */
function backFromOffer(state: Conversation): Conversation {
  const place = state.history.at(-1);
  if (state.place.kind !== 'offer-text' || place === undefined) return state;
  return { ...state, place, history: state.history.slice(0, -1) };
}

/** What is erased is erased; a case that is open is the desk's, and that is said. */
function forgotten(
  world: World,
  state: Conversation,
  result: Extract<EffectOutcome, { effect: 'forget' }>,
): Step {
  if (result.outcome === 'failed') return say(world, state, 'forget-failed');
  const { open } = result;
  if (open === undefined) return say(world, state, 'forgotten');
  return saying(world, state, [prompt('forgotten'), prompt('forgotten-but-case', caseSlots(open))]);
}

function performed(world: World, state: Conversation, result: EffectOutcome): Step {
  switch (result.effect) {
    case 'send-text':
      return sent(world, state, result.outcome);
    case 'forget':
      return forgotten(world, state, result);
    case 'find-cases':
      return casesFound(world, state, result);
    case 'cancel-case':
      return caseCancelled(world, state, result);
    case 'open-case':
      return opened(world, state, result);
    case 'keep-number':
      return numberKept(world, state, result);
    case 'confirm-number':
      return numberConfirmed(world, state, result);
    case 'open-transfer':
      return transferOpened(world, state, result.at);
    case 'place-call':
      return say(world, state, callWords[result.outcome]);
  }
}

/** Seconds. Who was joined to the desk for less, and is still there, may have met a machine, or nobody. */
const shortestTalk = 20;

const handlers: Handlers = {
  started: greet,
  pressed: (world, state, { key }) => pressKey(world, { ...heard(state), keyed: true }, key),
  chose: (world, state, { index }) => takeNamed(world, heard(state), index),
  understood: (world, before, { meaning, personal, declines = [] }) => {
    // What was refused in the same breath is remembered before all else.
    const state = declining(
      before,
      declines.flatMap((command) => actOf(command) ?? []),
    );
    const isHeard = meaning.outcome !== 'miss' && meaning.outcome !== 'hesitation';
    const step = understood(world, isHeard ? heard(state) : state, meaning);
    return personal === true ? warned(step) : step;
  },
  urgent: advise,
  recorded: (world, state, { seconds }) =>
    state.place.kind === 'recording' && seconds > 0
      ? openCase(world, heard(state), state.place.about)
      : goBack(world, state, 'nothing-recorded'),
  'number-given': (world, state) => numberGiven(world, heard(state)),
  dictated: (world, state) => {
    if (state.place.kind === 'writing') return openCase(world, heard(state), state.place.about);
    // "Tell them that ...": a message in one go.
    return world.outline.hasServiceline
      ? openCase(world, heard(state), 'message')
      : say(world, heard(state), 'no-serviceline');
  },
  silence: silent,
  // We only answer, so that nothing is left to stop; what was offered is taken as refused.
  stopped: (world, state) => endWith(world, declining(heard(state), ['text', 'call']), 'stopped'),
  'dial-ended': (world, state, { outcome, seconds = shortestTalk }) => {
    if (outcome !== 'bridged') return arrive(world, state, { kind: 'unreached', why: outcome });
    return seconds < shortestTalk ? arrive(world, state, { kind: 'got-through' }) : talked(world, state);
  },
  performed: (world, state, { result }) => performed(world, state, result),
  'hung-up': (world, state) => arrive(world, state, { kind: 'ended' }),
};

/** Codes, ID numbers and the like are never repeated; the caller is asked kindly to keep them. */
const warned = (step: Step): Step => ({
  ...step,
  reply: { ...step.reply, lines: [prompt('keep-it-secret'), ...step.reply.lines] },
});

/** Who is asked whether to go on has decided when the question is left: taken up, or dropped for good. */
const hasDecided = (before: Conversation, after: Conversation): boolean =>
  before.place.kind === 'resume' && after.place.kind !== 'resume';

/** What the caller's next call should know: the language, and the step that was reached. */
function remembering(world: World, before: Conversation, step: Step): Step {
  const { state } = step;
  const [was, is] = [stepsAt(before), stepsAt(state)];
  const moved = was?.topic !== is?.topic || was?.step !== is?.step || before.locale !== state.locale;
  if (world.channel === 'sms' || !(moved || hasDecided(before, state))) return step;
  const remember: Effect = { kind: 'remember', locale: state.locale, ...(is !== undefined && { steps: is }) };
  return { ...step, effects: [...step.effects, remember] };
}

const isMore = (input: TurnInput): boolean =>
  input.kind === 'understood' && input.meaning.outcome === 'command' && input.meaning.command === 'more';

/** The caller was heard: silences begin anew, and a place that had ended is open again (a text thread never closes). */
function heard(state: Conversation): Conversation {
  const { notAbout: _, ...known } = state;
  const calm = { silences: 0, hesitations: 0, waiting: false };
  return { ...known, ...calm, ...(state.place.kind === 'ended' && { place: { kind: 'open' } as const }) };
}

/**
 * Decides one turn. Pure: the same world, state and input give the same step.
 * @param input what came in, understood; `performed` goes on with the turn that asked for the effect
 * @returns the state to carry on, what to say by reference, and what to do to the world
 */
export function advance(world: World, state: Conversation, input: TurnInput): Step {
  const turn = input.kind === 'performed' ? state.turn : state.turn + 1;
  const handle = handlers[input.kind] as (world: World, state: Conversation, input: TurnInput) => Step;
  // A part belongs to the reply it was cut from; only "more" goes on with it.
  const part = isMore(input) ? state.part : 0;
  const step = handle(world, { ...atHand(state, input), turn, part }, input);
  return notingChoice(state, remembering(world, state, step), input);
}

/** What comes while the desk is rung, and does not end it. */
const whileRinging: readonly TurnInput['kind'][] = ['dial-ended', 'hung-up', 'performed'];

/** Whatever comes to us while the desk is rung but how the ringing ended: nobody is rung for that once more. */
function atHand(state: Conversation, { kind }: TurnInput): Conversation {
  const isOver = state.place.kind === 'transfer' && !whileRinging.includes(kind);
  return isOver ? { ...state, place: { kind: 'open' } } : state;
}
