import fc from 'fast-check';
import { acts } from '#conversation/acts';
import { caseReasons, reaches } from '#conversation/case-reason';
import { commands } from '#conversation/command';
import { askedLimit, type Conversation, counterLimit, historyLimit } from '#conversation/conversation';
import type { EffectOutcome } from '#conversation/effect';
import { locales } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import { type Place, type PlaceKind, personReasons } from '#conversation/place';
import { promptKeys } from '#conversation/prompt-key';
import { keys, type TurnInput } from '#conversation/turn-input';

/** Everything that may come into a conversation, and every state that it may be in. */

const caseAt = fc.record({ turn: fc.nat({ max: 999_999 }), claim: fc.nat({ max: 4 }) });

export function anyPlace(outline: Outline): fc.Arbitrary<Place> {
  const topic = fc.constantFrom(...outline.topics.keys());
  const stepped = [...outline.topics].filter(([, { steps }]) => steps > 0);
  const atStep = fc
    .constantFrom(...stepped)
    .chain(([id, { steps }]) => fc.record({ topic: fc.constant(id), step: fc.nat({ max: steps - 1 }) }));
  const page = fc.nat({ max: 9 });
  const about = fc.constantFrom('message', 'feedback');
  const kinds: { readonly [Kind in PlaceKind]: fc.Arbitrary<Omit<Extract<Place, { kind: Kind }>, 'kind'>> } =
    {
      open: fc.constant({}),
      menu: fc.record({ page }),
      group: fc.record({ group: fc.constantFrom(...outline.menu.map(({ id }) => id)), page }),
      answer: fc.record({ topic, sent: fc.constant(true), also: topic }, { requiredKeys: ['topic'] }),
      rest: fc.record({ topic, page }),
      list: fc.record({ topic, page }),
      steps: atStep,
      choosing: fc.record({ topics: fc.uniqueArray(topic, { minLength: 2, maxLength: 3 }) }),
      confirm: fc.record({ topic }),
      'ask-act': fc.record({ act: fc.constantFrom('person', 'call', 'forget', 'feedback', 'end') }),
      advice: fc.record(
        { locale: fc.constantFrom(...locales), asking: fc.constant(true) },
        { requiredKeys: ['locale'] },
      ),
      'offer-text': fc.record({ topic }),
      'offer-person': fc.record({ because: fc.constantFrom(...personReasons) }),
      transfer: fc.constant({}),
      unreached: fc.record({ why: fc.constantFrom('busy', 'no-answer', 'failed', 'shut', 'leads-back') }),
      'got-through': fc.constant({}),
      recording: fc.record({ about }),
      writing: fc.record({ about }),
      case: fc.record({
        reason: fc.constantFrom(...caseReasons),
        turn: fc.nat({ max: 999_999 }),
        claim: fc.nat({ max: 4 }),
        reach: fc.constantFrom(...reaches),
      }),
      number: fc.record(
        {
          reason: fc.constantFrom(...caseReasons),
          tries: fc.nat({ max: 2 }),
          reach: fc.constantFrom(...reaches),
          at: caseAt,
        },
        { requiredKeys: ['reason', 'tries'] },
      ),
      reference: fc.record({ tries: fc.nat({ max: 3 }) }),
      cancelling: fc.record({
        cases: fc.array(fc.record({ nth: fc.nat({ max: 9 }), reason: fc.constantFrom(...caseReasons) }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      'confirm-number': fc.record({ reason: fc.constantFrom(...caseReasons), at: caseAt }),
      helped: fc.record({ topic }),
      resume: atStep,
      ended: fc.constant({}),
    };
  const places = Object.entries(kinds).map(([kind, rest]) =>
    (rest as fc.Arbitrary<object>).map((fields) => ({ kind, ...fields }) as Place),
  );
  return fc.oneof(...places);
}

export function anyConversation(outline: Outline): fc.Arbitrary<Conversation> {
  const topic = fc.constantFrom(...outline.topics.keys());
  const stepped = [...outline.topics].filter(([, { steps }]) => steps > 0);
  const reached = fc
    .constantFrom(...stepped)
    .chain(([id, { steps }]) => fc.record({ topic: fc.constant(id), step: fc.nat({ max: steps - 1 }) }));
  const count = fc.nat({ max: counterLimit });
  return fc.record(
    {
      locale: fc.constantFrom(...outline.locales),
      place: anyPlace(outline),
      history: fc.array(
        anyPlace(outline).filter(({ kind }) => !['transfer', 'recording', 'writing'].includes(kind)),
        { maxLength: historyLimit, size: 'max' },
      ),
      turn: fc.nat({ max: 999_999 }),
      misses: count,
      silences: count,
      lastTrouble: fc.constantFrom(...promptKeys),
      slower: fc.boolean(),
      declined: fc.subarray([...acts]),
      hesitations: count,
      waiting: fc.boolean(),
      keyed: fc.boolean(),
      aside: fc.constantFrom(false as const, true as const, 'closing' as const),
      reached,
      notAbout: topic,
      warned: fc.constantFrom(false as const, 'before' as const, 'already' as const),
      deskClosed: fc.boolean(),
      rated: fc.boolean(),
      texted: fc.nat({ max: 999_999 }),
      asked: fc.uniqueArray(topic, { maxLength: askedLimit, size: 'max' }),
      part: fc.nat({ max: 19 }),
    },
    {
      requiredKeys: [
        'locale',
        'place',
        'history',
        'turn',
        'misses',
        'silences',
        'slower',
        'declined',
        'hesitations',
        'waiting',
        'keyed',
        'aside',
        'warned',
        'deskClosed',
        'rated',
        'texted',
        'asked',
        'part',
      ],
    },
  );
}

const anyOutcome: fc.Arbitrary<EffectOutcome> = fc.oneof(
  fc.record({
    effect: fc.constant('send-text' as const),
    outcome: fc.constantFrom(
      'sent' as const,
      'failed' as const,
      'not-possible' as const,
      'opted-out' as const,
      'capped' as const,
    ),
  }),
  fc.record({
    effect: fc.constant('forget' as const),
    outcome: fc.constantFrom('forgotten' as const, 'failed' as const),
  }),
  fc.record({
    effect: fc.constant('open-case' as const),
    reason: fc.constantFrom(...caseReasons),
    outcome: fc.constant('opened' as const),
    claim: fc.nat({ max: 4 }),
    reach: fc.constantFrom(...reaches),
  }),
  fc.record({
    effect: fc.constant('open-case' as const),
    reason: fc.constantFrom(...caseReasons),
    outcome: fc.constant('failed' as const),
  }),
  fc.record({
    effect: fc.constant('keep-number' as const),
    reason: fc.constantFrom(...caseReasons),
    at: caseAt,
    outcome: fc.constantFrom(...(['whole', 'shown', 'part', 'reference', 'unclear', 'failed'] as const)),
  }),
  fc.record({
    effect: fc.constant('place-call' as const),
    outcome: fc.constantFrom('placed' as const, 'under-way' as const, 'failed' as const),
  }),
);

export function anyInput(outline: Outline): fc.Arbitrary<TurnInput> {
  const topic = fc.constantFrom(...outline.topics.keys());
  const input = (kind: TurnInput['kind'], fields: fc.Arbitrary<object> = fc.constant({})) =>
    fields.map((rest) => ({ kind, ...rest }) as TurnInput);
  const command = fc.constantFrom(...commands);
  const meaning = fc.oneof(
    topic.map((id) => ({ outcome: 'topic', topic: id, score: 0.9 })),
    fc.uniqueArray(topic, { minLength: 2, maxLength: 3 }).map((choices) => ({ outcome: 'choices', choices })),
    topic.map((id) => ({ outcome: 'confirm', topic: id })),
    fc.tuple(topic, topic).map(([id, also]) => ({ outcome: 'topic', topic: id, score: 0.9, also })),
    command.map((name) => ({ outcome: 'command', command: name })),
    command.map((name) => ({ outcome: 'command', command: name, likely: true })),
    command.map((name) => ({ outcome: 'declined', command: name })),
    command.map((name) => ({ outcome: 'mentioned', command: name })),
    fc.constant({ outcome: 'command', command: 'suspicious', already: true }),
    fc.constant({ outcome: 'hesitation' }),
    fc.boolean().map((outOfScope) => ({ outcome: 'miss', outOfScope })),
  );
  return fc.oneof(
    { weight: 6, arbitrary: input('understood', fc.record({ meaning })) },
    input('understood', fc.record({ meaning, declines: fc.array(command, { maxLength: 2 }) })),
    input(
      'urgent',
      fc.record({
        about: fc.constantFrom('danger', 'distress', 'unsure'),
        locale: fc.constantFrom(...locales),
      }),
    ),
    { weight: 4, arbitrary: input('pressed', fc.record({ key: fc.constantFrom(...keys) })) },
    input('chose', fc.record({ index: fc.nat({ max: 5 }) })),
    input('silence'),
    input('stopped'),
    input('started'),
    input('hung-up'),
    input('dictated'),
    input('number-given'),
    input('recorded', fc.record({ seconds: fc.nat({ max: 3 }) })),
    input(
      'dial-ended',
      fc.record({ outcome: fc.constantFrom('bridged', 'busy', 'no-answer', 'failed', 'shut') }),
    ),
    input('performed', fc.record({ result: anyOutcome })),
  );
}
