import { type Act, acts, consents } from '#conversation/acts';
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

/** Two questions in one breath. */
const bothInput = (id: string, also: string): TurnInput =>
  understood({ outcome: 'topic', topic: asTopicId(id), score: 1, also: asTopicId(also) });

/** What callers refuse, and what is offered to them: the other refusals change no offer. */
const refusable: readonly Act[] = ['person', 'text'];

/** Where there is one language and a page has four choices, 5 to 8 are alike. */
const unlike = keys.filter((key) => !['5', '7', '8'].includes(key));

/** One input of every kind, and of every key and command. Topics stand for all others of their shape. */
export const everyInput = (topics: readonly string[]): readonly TurnInput[] => [
  ...unlike.map((key): TurnInput => ({ kind: 'pressed', key })),
  ...[0, 3].map((index): TurnInput => ({ kind: 'chose', index })),
  ...commands.map((command) => understood({ outcome: 'command', command })),
  ...[...acts.map((act) => consents[act].command), 'yes' as const, 'no' as const].map((command) =>
    understood({ outcome: 'command', command, likely: true }),
  ),
  understood({ outcome: 'command', command: 'suspicious', already: true }),
  ...refusable.map((act): TurnInput => {
    const { command } = consents[act];
    return { kind: 'understood', meaning: { outcome: 'declined', command }, declines: [command] };
  }),
  ...acts.map((act) => understood({ outcome: 'mentioned', command: consents[act].command })),
  understood({ outcome: 'hesitation' }),
  ...topics.map(topicInput),
  ...topics.slice(1, 2).map((id) => bothInput(id, topics[0] ?? id)),
  ...topics.slice(0, 1).map((id) => understood({ outcome: 'confirm', topic: asTopicId(id) })),
  understood({ outcome: 'choices', choices: topics.slice(0, 2).map(asTopicId) }),
  understood({ outcome: 'choices', choices: topics.slice(0, 3).map(asTopicId) }),
  understood({ outcome: 'miss', outOfScope: false }),
  understood({ outcome: 'miss', outOfScope: true }),
  { kind: 'understood', meaning: { outcome: 'miss', outOfScope: false }, personal: true },
  ...(['danger', 'distress', 'unsure'] as const).map(
    (about): TurnInput => ({ kind: 'urgent', about, locale: 'en' }),
  ),
  { kind: 'silence' },
  { kind: 'stopped' },
  { kind: 'recorded', seconds: 0 },
  { kind: 'recorded', seconds: 9 },
  { kind: 'dictated' },
  { kind: 'number-given' },
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
    (['sent', 'failed', 'not-possible', 'opted-out', 'capped'] as const).map((outcome) => ({
      effect: 'send-text',
      outcome,
    })),
  'open-case': ({ reason, reach }) => [
    { effect: 'open-case', reason, outcome: 'failed' },
    ...(reach === 'given'
      ? [
          ...(['whole', 'part'] as const).map(
            (number) =>
              ({ effect: 'open-case', reason, outcome: 'opened', claim: 0, reach, number }) as const,
          ),
          ...(['reference', 'unclear'] as const).map(
            (read) => ({ effect: 'open-case', reason, outcome: 'no-number', read }) as const,
          ),
        ]
      : [{ effect: 'open-case', reason, outcome: 'opened', claim: 0, reach } as const]),
  ],
  'keep-number': ({ reason, at, from }) =>
    (from === 'shown'
      ? (['shown', 'failed'] as const)
      : (['whole', 'part', 'reference', 'unclear', 'failed'] as const)
    ).map((outcome) => ({ effect: 'keep-number', reason, at, outcome })),
  'find-cases': ({ for: purpose, byCaller }) => {
    const about = { effect: 'find-cases', for: purpose } as const;
    const own = { nth: 0, reason: 'message' } as const;
    return [
      { ...about, by: 'caller', outcome: 'failed', cases: [] },
      { ...about, by: 'caller', outcome: 'looked', cases: [] },
      { ...about, by: 'reference', outcome: 'looked', cases: [] },
      { ...about, by: 'reference', outcome: 'looked', cases: [{ ...own, state: 'closed' }] },
      { ...about, by: 'reference', outcome: 'over', cases: [] },
      ...(byCaller
        ? (['open', 'closed'] as const).map(
            (state) => ({ ...about, by: 'caller', outcome: 'looked', cases: [{ ...own, state }] }) as const,
          )
        : []),
    ];
  },
  'cancel-case': () =>
    (['cancelled', 'gone', 'failed'] as const).map((outcome) => ({ effect: 'cancel-case', outcome })),
  'confirm-number': ({ reason, at }) =>
    (['confirmed', 'failed'] as const).map((outcome) => ({ effect: 'confirm-number', reason, at, outcome })),
  'open-transfer': () => [
    { effect: 'open-transfer' },
    { effect: 'open-transfer', at: { turn: 1, claim: 0 } },
  ],
  'close-transfer': () => [],
  'place-call': () =>
    (['placed', 'under-way', 'capped', 'not-possible', 'failed'] as const).map((outcome) => ({
      effect: 'place-call',
      outcome,
    })),
  forget: () => (['forgotten', 'failed'] as const).map((outcome) => ({ effect: 'forget', outcome })),
  remember: () => [],
  rate: () => [],
  'count-advice': () => [],
  'note-miss': () => [],
  'note-choice': () => [],
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

/** Where conversations begin: afresh, and in the middle of steps that were broken off. */
const beginnings = (stepsTopic: string): readonly TurnInput[] => [
  { kind: 'started' },
  { kind: 'started', resume: { topic: asTopicId(stepsTopic), step: 1 } },
];

/** Who walks is told of each state once, with the step that led there first, and of everything that was done in one. */
export interface Walker {
  meets(state: Conversation, step: Step): void;
  does(state: Conversation, input: TurnInput, step: Step): void;
}

/**
 * Walks every state that can be reached, two of which are the same when their keys are.
 * @returns how many states there are
 */
export function walkStates(
  world: World,
  inputs: readonly TurnInput[],
  stepsTopic: string,
  walker: Walker,
): number {
  const seen = new Set<string>();
  const queue: Conversation[] = [];
  const meet = (step: Step): void => {
    const key = stateKey(world.outline, step.state);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(step.state);
    walker.meets(step.state, step);
  };
  for (const closed of [false, true]) {
    const start = { ...newConversation('en'), deskClosed: closed };
    for (const input of beginnings(stepsTopic)) for (const step of leadsTo(world, start, input)) meet(step);
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const input of inputs) {
      const [step, ...told] = leadsTo(world, state, input);
      if (step === undefined) continue;
      walker.does(state, input, step);
      for (const each of [step, ...told]) meet(each);
    }
  }
  return seen.size;
}
