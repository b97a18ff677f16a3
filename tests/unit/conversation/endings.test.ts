import { describe, expect, test } from 'vitest';
import {
  asks,
  byText,
  byVoice,
  conversation,
  hangsUp,
  heardLast,
  menu,
  ordersPizza,
  presses,
  refuses,
  says,
  starts,
  stateAfter,
  worldOf,
} from '#tests/support/turn-talk';

describe('bye is bye', () => {
  test.each([
    ['at the greeting', [starts]],
    ['after an answer', [asks('tap-get')]],
    ['in the middle of steps', [asks('tap-get'), says('next')]],
    ['at the offer of a person', [ordersPizza]],
    ['at "did that help?"', [asks('tap-what'), says('thanks')]],
  ])('%s: nobody is asked anything on the way out', (_where, by) => {
    expect(heardLast(byVoice, ...by, says('goodbye'))).toBe('goodbye -> end');
  });

  conversation('by text it closes nothing', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [says('goodbye'), 'goodbye -> end'],
    [says('repeat'), 'open-question'],
    [asks('tap-use'), 'ANSWER tap-use, [1 tap-what], rate-by-text'],
  ]);

  test('who hangs up has left', () => {
    expect(stateAfter(byVoice, asks('tap-what'), hangsUp).place).toEqual({ kind: 'ended' });
  });
});

describe('thanks', () => {
  conversation('without a goodbye are asked once whether it helped', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'did-that-help'],
    [says('yes'), 'glad + rate tap-what helped'],
    [asks('tap-use'), 'ANSWER tap-use, offer-topic(tap-what)'],
    [says('thanks'), 'welcome'],
    [says('no'), 'goodbye -> end'],
  ]);

  conversation('are not asked twice, though nothing was said to it', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'did-that-help'],
    [says('thanks'), 'welcome'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'welcome'],
  ]);

  conversation('for what did not help lead to a person, who is offered', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'did-that-help'],
    [says('no'), 'no-help-offer-person + rate tap-what did not help'],
    [says('no'), 'will-not'],
    [says('no'), 'open-question-again'],
    [says('no'), 'goodbye -> end'],
  ]);

  conversation('for what did not help are not met with gladness by who wants no person, either', byVoice, [
    [refuses('agent'), 'will-not'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'did-that-help'],
    [says('no'), 'open-question-again + rate tap-what did not help'],
  ]);

  conversation('where there is no answer to speak of are taken kindly', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [says('thanks'), 'welcome'],
    [says('menu'), menu],
    [says('thanks'), 'welcome'],
  ]);

  conversation('by text were asked below the answer', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [says('thanks'), 'welcome'],
  ]);

  conversation('are rated by keys, too: 1 for yes', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'did-that-help'],
    [presses('2'), 'no-help-offer-person, yes-key + rate tap-what did not help'],
    [presses('1'), 'connecting -> dial + open-transfer'],
  ]);

  conversation(
    'for what did not help, where there is nobody, say so',
    worldOf({}, { without: ['serviceline'] }),
    [
      [asks('tap-what'), 'ANSWER tap-what, anything-else'],
      [says('thanks'), 'did-that-help'],
      [says('no'), 'no-help-offer-person + rate tap-what did not help'],
      [says('no'), 'will-not'],
    ],
  );
});

describe('who is it?', () => {
  conversation('on a call is answered, and on', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('who'), 'who'],
    [says('greeting'), 'hello'],
    [says('help'), 'help'],
    [says('repeat'), 'ANSWER tap-what, anything-else'],
  ]);

  test.each(['greeting', 'help'] as const)(
    'a stranger\'s "%s" by text is met with what this is',
    (command) => {
      expect(heardLast(byText, says(command))).toBe('greeting');
      expect(heardLast(byText, asks('tap-what'), says(command))).toBe(command === 'help' ? 'help' : 'hello');
    },
  );

  test('a step is kept', () => {
    const asked = [asks('tap-get'), says('next'), says('who')];
    expect(heardLast(byVoice, ...asked)).toBe('who ... long');
    expect(heardLast(byVoice, ...asked, says('next'))).toContain('STEP 2');
  });
});
