import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import {
  asks,
  byText,
  byVoice,
  conversation,
  dialEnds,
  fromLandline,
  heardLast,
  ordersPizza,
  picks,
  presses,
  says,
  starts,
  wavers,
} from '#tests/support/turn-talk';

const menu = 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options';
const busy = 'agent-busy, [1 option-message] [2 option-call-back] [3 option-send-number] [4 option-ask-on]';

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
    yes: 'say-which, ANSWER ways-to-pass, [1 duo-push] [2 duo-passcode] [3 sms-passcode] [4 hardware-token], more-options',
    no: 'open-question-again',
  },
  {
    at: 'an answer that offers a text',
    by: [asks('tap-get')],
    yes: 'text-failed + send-text link tap-get',
    no: 'open-question-again',
  },
  {
    at: 'an answer that offers steps alone',
    by: [asks('phone-new')],
    yes: 'STEP 1 of phone-new, step-next ... long + remember phone-new 1',
    no: 'open-question-again',
  },
  {
    at: 'an answer that offers a text, to a telephone that gets none',
    world: fromLandline,
    by: [asks('tap-get')],
    yes: 'STEP 1 of tap-get, step-next ... long + remember tap-get 1',
    no: 'open-question-again',
  },
  // "OK" is yes to a recognizer, and after an answer it is thanks.
  { at: 'an answer alone', by: [asks('tap-what')], yes: 'open-question-again', no: 'open-question-again' },
  {
    at: 'an answer with follow-ups alone',
    by: [asks('tap-use')],
    yes: 'open-question-again',
    no: 'open-question-again',
  },
  {
    at: 'a step',
    by: [asks('tap-get'), says('next')],
    yes: 'STEP 2 of tap-get, step-next ... long + remember tap-get 2',
    no: 'open-question-again + remember',
  },
  {
    at: 'the last step',
    by: [asks('tap-get'), says('next'), says('next'), says('next')],
    yes: 'open-question-again ... long',
    no: 'open-question-again + remember',
  },
  {
    at: 'a near tie',
    by: [wavers('tap-get', 'tap-use')],
    yes: 'say-which, which-of(tap-get, tap-use)',
    no: 'neither',
  },
  {
    at: 'the offer of a text',
    by: [asks('phone-missing'), says('menu'), says('text-me')],
    yes: 'text-failed + send-text link phone-missing',
    no: 'open-question-again',
  },
  { at: 'the offer of a person', by: [ordersPizza], yes: 'connecting -> dial', no: 'open-question-again' },
  {
    at: 'nobody reached',
    by: [says('agent'), dialEnds('busy')],
    yes: `say-which, ${busy}`,
    no: 'goodbye -> end',
  },
  {
    at: 'a case that was opened',
    by: [
      says('agent'),
      dialEnds('busy'),
      picks(2),
      { kind: 'performed', result: { effect: 'open-case', reason: 'call-back', outcome: 'opened' } },
    ],
    yes: 'open-question-again',
    no: 'goodbye -> end',
  },
  {
    at: '"did that help?"',
    by: [asks('tap-what'), says('goodbye')],
    yes: 'goodbye -> end + rate tap-what helped',
    no: 'no-help-offer-person + rate tap-what did not help',
  },
  {
    at: 'an answer by text, with steps',
    world: byText,
    by: [asks('phone-new')],
    yes: 'STEP 1 of phone-new, step-next, LINK phone-new ... long',
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
