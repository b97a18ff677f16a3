import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import {
  asks,
  asksBoth,
  busy,
  byText,
  byVoice,
  conversation,
  dialEnds,
  fromLandline,
  heardLast,
  hesitates,
  hints,
  hintsAt,
  isInNeed,
  isSilent,
  menu,
  ordersPizza,
  picks,
  presses,
  says,
  starts,
  stateAfter,
  wavers,
  ways,
} from '#tests/support/turn-talk';

const offered = 'ANSWER tap-get, offer-text(link of tap-get)';
const sending = 'text-failed + send-text link tap-get';
const step = 'step-number, STEP 1 of tap-get, step-next ... long';

const rows: readonly {
  readonly at: string;
  readonly world?: World;
  readonly by: readonly TurnInput[];
  readonly yes: string;
  readonly no: string;
}[] = [
  { at: 'the open question', by: [starts], yes: 'open-question-again', no: 'goodbye -> end' },
  { at: 'the menu', by: [says('menu')], yes: `say-which, ${menu}`, no: 'open-question-again' },
  {
    at: 'a group of the menu',
    by: [says('menu'), presses('1')],
    yes: 'say-which, [1 tap-get] [2 tap-use] [3 tap-what]',
    no: 'open-question-again',
  },
  {
    at: 'a list',
    by: [asks('ways-to-pass')],
    yes: `say-which, ${ways}`,
    no: 'open-question-again',
  },
  { at: 'an answer that offers a text', by: [asks('tap-get')], yes: sending, no: 'will-not' },
  {
    at: 'an answer that offers a follow-up',
    by: [asks('tap-use')],
    yes: 'ANSWER tap-what, anything-else',
    no: 'open-question-again',
  },
  {
    at: 'an answer to a telephone that gets no texts',
    world: fromLandline,
    by: [asks('tap-get')],
    yes: 'ANSWER tap-use, offer-topic(tap-what)',
    no: 'open-question-again',
  },
  {
    at: 'an answer that asks for anything else',
    by: [asks('tap-what')],
    yes: 'open-question-again',
    no: 'goodbye -> end',
  },
  {
    at: 'an answer with steps, of which nothing was said',
    by: [asks('phone-new')],
    yes: 'open-question-again',
    no: 'goodbye -> end',
  },
  {
    at: 'an answer to the first of two questions',
    by: [asksBoth('tap-get', 'tap-what')],
    yes: 'ANSWER tap-what, anything-else',
    no: 'open-question-again',
  },
  {
    at: 'what an answer left unsaid',
    by: [asks('phone-missing'), says('next')],
    yes: 'say-which, [1 option-text] [2 tap-get] [3 ways-to-pass]',
    no: 'open-question-again',
  },
  {
    at: 'a step',
    by: [asks('tap-get'), says('next')],
    yes: 'step-number, STEP 2 of tap-get ... long + remember tap-get 2',
    no: 'all-right, back-to-step(tap-get, 1)',
  },
  {
    at: 'the last step',
    by: [asks('tap-get'), says('next'), says('next'), says('next')],
    yes: 'open-question-again ... long',
    no: 'goodbye -> end + remember',
  },
  {
    at: 'the step that was reached',
    by: [asks('tap-get'), says('next'), says('no')],
    yes: step,
    no: 'open-question-again + remember',
  },
  {
    at: 'a near tie',
    by: [wavers('tap-get', 'tap-use')],
    yes: 'say-which, which-of(tap-get, tap-use)',
    no: 'neither',
  },
  { at: '"is it about this?"', by: [hintsAt('tap-get')], yes: offered, no: 'neither' },
  {
    at: 'the offer of a text',
    by: [asks('tap-get'), says('menu'), says('text-me')],
    yes: sending,
    no: 'will-not',
  },
  {
    at: 'the offer of a person',
    by: [ordersPizza],
    yes: 'connecting -> dial + open-transfer',
    no: 'open-question-again',
  },
  {
    at: 'the numbers that help',
    by: [isInNeed('distress')],
    yes: 'ADVICE again ... long',
    no: 'open-question-again',
  },
  {
    at: '"are you in danger?"',
    by: [isInNeed('unsure')],
    yes: 'ADVICE danger ... long',
    no: 'open-question-again',
  },
  {
    at: 'nobody reached',
    by: [says('agent'), dialEnds('busy')],
    yes: `say-which, ${busy}`,
    no: 'open-question-again',
  },
  {
    at: 'a case that was opened',
    by: [
      says('agent'),
      dialEnds('busy'),
      picks(2),
      {
        kind: 'performed',
        result: { effect: 'open-case', reason: 'call-back', outcome: 'opened', claim: 0, reach: 'shown' },
      },
    ],
    yes: 'open-question-again',
    no: 'goodbye -> end',
  },
  {
    at: '"did that help?"',
    by: [asks('tap-what'), says('thanks')],
    yes: 'glad + rate tap-what helped',
    no: 'no-help-offer-person + rate tap-what did not help',
  },
  {
    at: 'an answer by text, with steps',
    world: byText,
    by: [asks('phone-new')],
    yes: 'step-number, STEP 1 of phone-new, step-next, LINK phone-new ... long',
    no: 'open-question-again',
  },
  {
    at: 'an answer by text',
    world: byText,
    by: [asks('tap-what')],
    yes: 'open-question-again',
    no: 'open-question-again',
  },
];

describe.each(rows)('at $at', ({ world = byVoice, by, yes, no }) => {
  test('yes', () => {
    expect(heardLast(world, ...by, says('yes'))).toBe(yes);
  });

  test('no', () => {
    expect(heardLast(world, ...by, says('no'))).toBe(no);
  });
});

conversation('yes where there are choices only is asked about in changing words', byVoice, [
  [says('menu'), menu],
  [says('yes'), `say-which, ${menu}`],
  [says('yes'), `no-such-choice, ${menu}`],
  [says('yes'), `say-which, ${menu}`],
]);

describe('a yes is one to the question just asked', () => {
  /** What is said in between, which asks something else or nothing. */
  const asides: readonly (readonly [string, TurnInput])[] = [
    ['who is this?', says('who')],
    ['hello?', says('greeting')],
    ['help', says('help')],
    ['which page?', says('read-it')],
    ['a silence', isSilent],
  ];
  test.each(asides)('and not to one before %s', (_name, aside) => {
    expect(heardLast(byVoice, asks('tap-get'), aside, says('yes'))).toBe('open-question-again');
    expect(stateAfter(byVoice, asks('tap-get'), aside, says('yes')).place.kind).toBe('answer');
  });

  test.each(asides.slice(0, 3))(
    'a question that stands by itself is asked again after %s',
    (_name, aside) => {
      expect(heardLast(byVoice, hints('forget-me'), aside, says('yes'))).toBe('ask-forget');
      expect(heardLast(byVoice, ordersPizza, aside, says('yes'))).toBe('out-of-scope');
      expect(heardLast(byVoice, hints('forget-me'), aside, says('yes'), says('yes'))).toBe(
        'forget-failed + forget',
      );
    },
  );

  test.each([
    ['a hesitation', [hesitates]],
    ['three of them', [hesitates, hesitates, hesitates]],
    ['a wait', [says('wait')]],
    ['a repeat', [says('repeat')]],
  ])('%s leaves it open', (_name, between) => {
    expect(heardLast(byVoice, asks('tap-get'), ...between, says('yes'))).toBe(sending);
    expect(heardLast(byVoice, hints('forget-me'), ...between, says('yes'))).toBe('forget-failed + forget');
  });
});

describe('a yes or a no that is not sure', () => {
  const unsure: readonly (readonly [string, readonly TurnInput[], string])[] = [
    ['to an offered text', [asks('tap-get'), hints('yes')], 'offer-text(link of tap-get)'],
    ['to a person', [ordersPizza, hints('yes')], 'out-of-scope'],
    ['to being forgotten', [hints('forget-me'), hints('yes')], 'ask-forget'],
    ['to the end of the call', [starts, hints('no')], 'ask-end'],
    ['to "anything else?"', [asks('tap-what'), hints('no')], 'ask-end'],
  ];
  test.each(unsure)('%s is asked again', (_name, by, heard) => {
    expect(heardLast(byVoice, ...by)).toBe(heard);
  });

  test('is enough where nothing is done', () => {
    expect(heardLast(byVoice, hintsAt('tap-get'), hints('yes'))).toBe(offered);
    expect(heardLast(byVoice, ordersPizza, hints('no'))).toBe('open-question-again');
  });
});
