import { advance } from '#conversation/advance';
import { commands } from '#conversation/command';
import { type Conversation, newConversation } from '#conversation/conversation';
import type { Effect, EffectOutcome } from '#conversation/effect';
import type { Step } from '#conversation/move';
import { asTopicId } from '#conversation/topic-id';
import { keys, type TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import { stateKey } from './state-key.ts';

const understood = (meaning: Extract<TurnInput, { kind: 'understood' }>['meaning']): TurnInput => ({
  kind: 'understood',
  meaning,
});

const topicInput = (id: string): TurnInput =>
  understood({ outcome: 'topic', topic: asTopicId(id), score: 1 });

/** One input of every kind, and of every key and command. Topics stand for all others of their shape. */
export const everyInput = (topics: readonly string[]): readonly TurnInput[] => [
  ...keys.map((key): TurnInput => ({ kind: 'pressed', key })),
  ...[0, 1, 2, 3].map((index): TurnInput => ({ kind: 'chose', index })),
  ...commands.map((command) => understood({ outcome: 'command', command })),
  ...topics.map(topicInput),
  ...topics.map((topic) => understood({ outcome: 'confirm', topic: asTopicId(topic) })),
  understood({ outcome: 'choices', choices: topics.slice(0, 2).map(asTopicId) }),
  understood({ outcome: 'choices', choices: topics.slice(0, 3).map(asTopicId) }),
  understood({ outcome: 'miss', outOfScope: false }),
  understood({ outcome: 'miss', outOfScope: true }),
  { kind: 'understood', meaning: { outcome: 'miss', outOfScope: false }, personal: true },
  { kind: 'silence' },
  { kind: 'recorded', seconds: 0 },
  { kind: 'recorded', seconds: 9 },
  { kind: 'dictated' },
  ...(['bridged', 'busy', 'no-answer', 'failed', 'shut'] as const).map(
    (outcome): TurnInput => ({ kind: 'dial-ended', outcome }),
  ),
  { kind: 'hung-up' },
];

/** Every way in which an effect that is told can end; the others are not told. */
const outcomes: {
  readonly [Kind in Effect['kind']]: (effect: Extract<Effect, { kind: Kind }>) => readonly EffectOutcome[];
} = {
  'send-text': () =>
    (['sent', 'failed', 'not-possible', 'capped'] as const).map((outcome) => ({
      effect: 'send-text',
      outcome,
    })),
  'open-case': ({ reason }) =>
    (['opened', 'failed'] as const).map((outcome) => ({ effect: 'open-case', reason, outcome })),
  'place-call': () =>
    (['placed', 'under-way', 'capped', 'not-possible', 'failed'] as const).map((outcome) => ({
      effect: 'place-call',
      outcome,
    })),
  forget: () => (['forgotten', 'failed'] as const).map((outcome) => ({ effect: 'forget', outcome })),
  remember: () => [],
  rate: () => [],
  'note-miss': () => [],
};

const outcomesOf = (step: Step): readonly EffectOutcome[] =>
  step.effects.flatMap((effect) =>
    (outcomes[effect.kind] as (effect: Effect) => readonly EffectOutcome[])(effect),
  );

/** All that one input can lead to: the step itself, and one for each way in which its effect can end. */
export function leadsTo(world: World, state: Conversation, input: TurnInput): readonly Step[] {
  const step = advance(world, state, input);
  const told = outcomesOf(step).map((result) => advance(world, step.state, { kind: 'performed', result }));
  return [step, ...told];
}

/** Where conversations begin: afresh, put through at once, and in the middle of steps that were broken off. */
const beginnings = (stepsTopic: string): readonly TurnInput[] => [
  { kind: 'started' },
  { kind: 'started', tooMany: true },
  { kind: 'started', resume: { topic: asTopicId(stepsTopic), step: 1 } },
];

/**
 * Walks every state that can be reached, two of which are the same when their keys are.
 * @param visit is told each state once, and each step that was taken
 * @returns how many states there are
 */
export function walkStates(
  world: World,
  inputs: readonly TurnInput[],
  stepsTopic: string,
  visit: (state: Conversation, step: Step) => void,
): number {
  const seen = new Set<string>();
  const queue: Conversation[] = [];
  const meet = (step: Step): void => {
    const key = stateKey(step.state);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(step.state);
    visit(step.state, step);
  };
  for (const closed of [false, true]) {
    const start = { ...newConversation('en'), deskClosed: closed };
    for (const input of beginnings(stepsTopic)) for (const step of leadsTo(world, start, input)) meet(step);
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const input of inputs) for (const step of leadsTo(world, state, input)) meet(step);
  }
  return seen.size;
}
