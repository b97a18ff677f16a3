import { describe, expect, test } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  asksBoth,
  byText,
  byVoice,
  conversation,
  dialEnds,
  hangsUp,
  heardLast,
  hesitates,
  isInNeed,
  isSilent,
  menu,
  mumbles,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
} from '#tests/support/turn-talk';

const first = 'step-number, STEP 1 of tap-get, step-next ... long';
const second = 'step-number, STEP 2 of tap-get ... long';
const last = 'step-number, STEP 3 of tap-get, step-last ... long';
const answer = 'ANSWER tap-get, offer-text(link of tap-get)';

describe('steps by voice', () => {
  conversation('come one at a time, by word or by the hash key, to the last', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [presses('#'), `${second} + remember tap-get 2`],
    [says('more'), `${last} + remember tap-get 3`],
    [says('next'), 'step-was-last ... long'],
    [presses('#'), 'step-was-last ... long'],
  ]);

  conversation('yes is "go on", and after the last it asks for no choice', byVoice, [
    [asks('phone-new'), 'ANSWER phone-new, anything-else'],
    [says('next'), 'step-number, STEP 1 of phone-new, step-next ... long + remember phone-new 1'],
    [says('yes'), 'step-number, STEP 2 of phone-new ... long + remember phone-new 2'],
    [says('yes'), 'step-number, STEP 3 of phone-new ... long + remember phone-new 3'],
    [says('yes'), 'step-number, STEP 4 of phone-new, step-last ... long + remember phone-new 4'],
    [says('yes'), 'open-question-again ... long'],
  ]);

  conversation('go back one by one, to the answer and beyond', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [says('next'), `${second} + remember tap-get 2`],
    [says('back'), `${first} + remember tap-get 1`],
    [says('back'), `${answer} + remember`],
    [says('back'), 'open-question'],
    [says('back'), 'nothing-to-go-back, open-question'],
  ]);

  conversation('are repeated', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [says('repeat'), first],
    [presses('9'), first],
  ]);

  conversation('a key that is no choice says so, and the step again', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [presses('3'), `no-such-choice, ${first}`],
    [presses('4'), `say-which, ${first}`],
  ]);

  conversation('silence is patience, in changing words, until nobody seems to be there', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [isSilent, 'steps-waiting ... long'],
    [isSilent, 'steps-waiting-again ... long'],
    [isSilent, 'steps-waiting ... long'],
    [isSilent, 'steps-waiting-again ... long'],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('silences begin anew with every step', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [isSilent, 'steps-waiting ... long'],
    [isSilent, 'steps-waiting-again ... long'],
    [isSilent, 'steps-waiting ... long'],
    [says('yes'), `${second} + remember tap-get 2`],
    [isSilent, 'steps-waiting ... long'],
  ]);

  conversation('what is not understood keeps the step', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [mumbles, 'miss-first ... long + note-miss'],
    [says('next'), `${second} + remember tap-get 2`],
  ]);
});

describe('a step that was reached', () => {
  const atSecond = [asks('tap-get'), says('next'), says('next')];
  const offered = 'back-to-step(tap-get, 2)';

  conversation('is offered after a question in between', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [says('next'), `${second} + remember tap-get 2`],
    [asks('phone-missing'), `ANSWER phone-missing, ${offered}`],
    [says('yes'), second],
    [says('next'), `${last} + remember tap-get 3`],
  ]);

  conversation('is gone on with after an overview, also of the same topic', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [says('next'), `${second} + remember tap-get 2`],
    [asks('tap-get'), answer],
    [says('next'), second],
    [says('menu'), menu],
    [asks('tap-what'), `ANSWER tap-what, ${offered}`],
    [says('next'), second],
  ]);

  const ways: readonly (readonly [string, readonly TurnInput[], string])[] = [
    ['a question', [asks('tap-what')], `ANSWER tap-what, ${offered}`],
    ['two questions', [asksBoth('tap-what', 'tap-use')], 'ANSWER tap-what, and-topic(tap-use)'],
    ['the second of two', [asksBoth('tap-what', 'tap-use'), says('yes')], `ANSWER tap-use, ${offered}`],
    ['a no', [says('no')], `all-right, ${offered}`],
    ['a no after a question', [asks('tap-what'), says('menu'), says('no')], `all-right, ${offered}`],
    ['what is none of ours', [ordersPizza, says('no')], 'will-not ... long'],
    ['a person who is busy', [says('agent'), dialEnds('busy'), says('no')], `all-right, ${offered}`],
    ['the numbers that help', [isInNeed('distress'), says('no')], `all-right, ${offered}`],
    [
      'feedback that was none',
      [says('message'), { kind: 'recorded', seconds: 0 }],
      `nothing-recorded, ${second}`,
    ],
  ];
  test.each(ways)('is led back to: %s', (_name, by, heard) => {
    expect(heardLast(byVoice, ...atSecond, ...by)).toBe(heard);
  });

  const survived: readonly (readonly [string, readonly TurnInput[]])[] = [
    ['a wait', [says('wait')]],
    ['a hesitation', [hesitates, hesitates]],
    ['a question', [asks('phone-missing')]],
    ['a second question that is not wanted any more', [asksBoth('tap-what', 'tap-use'), says('no')]],
    ['the menu', [says('menu'), presses('1')]],
    ['two misses', [mumbles, mumbles, presses('1')]],
    ['a person who does not answer', [says('agent'), dialEnds('no-answer')]],
    ['the numbers that help', [isInNeed('danger')]],
    ['a refusal', [says('no')]],
  ];
  test.each(survived)('survives %s: "next" goes on there', (_name, by) => {
    const next = heardLast(byVoice, ...atSecond, ...by, says('next'));
    const onHere = ['a wait', 'a hesitation'].includes(_name);
    expect(next).toBe(onHere ? `${last} + remember tap-get 3` : second);
  });

  conversation('is dropped for good by who does not want it', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), `${first} + remember tap-get 1`],
    [asks('tap-what'), 'ANSWER tap-what, back-to-step(tap-get, 1)'],
    [says('no'), 'open-question-again + remember'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('no'), 'goodbye -> end'],
  ]);

  conversation('is named by its key to who uses keys', byVoice, [
    [asks('tap-get'), answer],
    [presses('#'), `${first} + remember tap-get 1`],
    [asks('phone-missing'), 'ANSWER phone-missing, back-to-step-key(tap-get, 1, 1)'],
    [presses('1'), first],
  ]);

  test('is no longer led back to after the last step, nor among the steps of another', () => {
    expect(heardLast(byVoice, ...atSecond, says('next'), asks('tap-what'))).toBe(
      'ANSWER tap-what, anything-else + remember',
    );
    const others = [asks('phone-new'), says('next'), asks('tap-what')];
    expect(heardLast(byVoice, ...atSecond, ...others)).toBe('ANSWER tap-what, back-to-step(phone-new, 1)');
  });

  test('is kept for the next call: through a side question and a line that is cut', () => {
    expect(heardLast(byVoice, ...atSecond, asks('tap-what'))).not.toContain('remember');
    expect(heardLast(byVoice, ...atSecond, asks('tap-what'), hangsUp)).toBe('goodbye -> end');
    expect(heardLast(byVoice, ...atSecond, hangsUp)).toBe('goodbye -> end');
    const state = stateAfter(byVoice, ...atSecond, hangsUp);
    expect(state.reached).toEqual({ topic: asTopicId('tap-get'), step: 1 });
  });
});

describe('what has no steps', () => {
  conversation('says so', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('next'), 'no-steps-here'],
    [presses('#'), 'no-steps-here'],
  ]);

  conversation('at the open question there is nothing to go on with', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [says('next'), 'nothing-more'],
  ]);
});

describe('steps by text', () => {
  const overview =
    'ANSWER tap-get, offer-steps, [1 tap-use] [2 tap-what] [3 phone-missing], rate-by-text, LINK tap-get';
  const one = 'step-number, STEP 1 of tap-get, step-next, LINK tap-get ... long';
  const two = 'step-number, STEP 2 of tap-get, step-next ... long';

  conversation('NEXT, with the page under the first of them', byText, [
    [asks('tap-get'), overview],
    [says('next'), one],
    [says('next'), two],
    [says('back'), one],
    [presses('#'), two],
    [says('next'), 'step-number, STEP 3 of tap-get, step-last ... long'],
    [says('next'), 'step-was-last ... long'],
  ]);

  conversation('a question in between has the step among its numbers, and NEXT goes on', byText, [
    [asks('tap-get'), overview],
    [says('next'), one],
    [says('next'), two],
    [asks('tap-use'), 'ANSWER tap-use, [1 option-go-on] [2 tap-what], rate-by-text'],
    [says('next'), two],
    [asks('tap-use'), 'ANSWER tap-use, [1 option-go-on] [2 tap-what], rate-by-text'],
    [presses('1'), two],
  ]);
});
