import { describe } from 'vitest';
import {
  asks,
  byText,
  byVoice,
  conversation,
  isSilent,
  mumbles,
  presses,
  says,
  starts,
} from '#tests/support/turn-talk';

const first = 'STEP 1 of tap-get, step-next ... long + remember tap-get 1';
const second = 'STEP 2 of tap-get, step-next ... long + remember tap-get 2';
const last = 'STEP 3 of tap-get, step-last ... long + remember tap-get 3';
const answer =
  'ANSWER tap-get, offer-steps, offer-text(link of tap-get), [2 tap-use] [3 tap-what], anything-else';

describe('steps by voice', () => {
  conversation('come one at a time, by word or by the hash key, to the last', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [presses('#'), second],
    [says('more'), last],
    [says('next'), 'step-was-last ... long'],
    [presses('#'), 'step-was-last ... long'],
  ]);

  conversation('yes is "go on", and after the last it asks for no choice', byVoice, [
    [asks('phone-new'), 'ANSWER phone-new, offer-steps, anything-else'],
    [says('yes'), 'STEP 1 of phone-new, step-next ... long + remember phone-new 1'],
    [says('yes'), 'STEP 2 of phone-new, step-next ... long + remember phone-new 2'],
    [says('yes'), 'STEP 3 of phone-new, step-next ... long + remember phone-new 3'],
    [says('yes'), 'STEP 4 of phone-new, step-last ... long + remember phone-new 4'],
    [says('yes'), 'open-question-again ... long'],
  ]);

  conversation('go back one by one, to the answer and beyond', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [asks('tap-get'), answer],
    [says('next'), first],
    [says('next'), second],
    [says('back'), first],
    [presses('*'), `${answer} + remember`],
    [says('back'), 'open-question'],
    [says('back'), 'nothing-to-go-back, open-question'],
  ]);

  conversation('are repeated', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [says('repeat'), 'STEP 1 of tap-get, step-next ... long'],
    [presses('9'), 'STEP 1 of tap-get, step-next ... long'],
  ]);

  conversation('no ends them', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [says('no'), 'open-question-again + remember'],
  ]);

  conversation('a question in the middle is answered, and "back" returns to the step', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [says('next'), second],
    [asks('tap-what'), 'ANSWER tap-what, anything-else + remember'],
    [says('back'), second],
  ]);

  conversation('a key that is no choice says so, and the step again', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [presses('3'), 'no-such-choice, STEP 1 of tap-get, step-next ... long'],
    [presses('4'), 'say-which, STEP 1 of tap-get, step-next ... long'],
  ]);

  conversation('silence is patience, in changing words, until nobody seems to be there', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [isSilent, 'steps-waiting ... long'],
    [isSilent, 'steps-waiting-again ... long'],
    [isSilent, 'steps-waiting ... long'],
    [isSilent, 'steps-waiting-again ... long'],
    [isSilent, 'silence-goodbye -> end + remember'],
  ]);

  conversation('silences begin anew with every step', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [isSilent, 'steps-waiting ... long'],
    [isSilent, 'steps-waiting-again ... long'],
    [isSilent, 'steps-waiting ... long'],
    [says('next'), second],
    [isSilent, 'steps-waiting ... long'],
  ]);

  conversation('what is not understood keeps the step', byVoice, [
    [asks('tap-get'), answer],
    [says('next'), first],
    [mumbles, 'miss-first ... long + note-miss'],
    [says('next'), second],
  ]);
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
  conversation('NEXT, with the page under the first of them', byText, [
    [
      asks('tap-get'),
      'ANSWER tap-get, offer-steps, [1 tap-use] [2 tap-what] [3 option-helped] [4 option-not-helped], LINK tap-get',
    ],
    [says('next'), 'STEP 1 of tap-get, step-next, LINK tap-get ... long'],
    [says('next'), 'STEP 2 of tap-get, step-next ... long'],
    [says('back'), 'STEP 1 of tap-get, step-next, LINK tap-get ... long'],
    [presses('#'), 'STEP 2 of tap-get, step-next ... long'],
    [says('next'), 'STEP 3 of tap-get, step-last ... long'],
    [says('next'), 'step-was-last ... long'],
  ]);
});
