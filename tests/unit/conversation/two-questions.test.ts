import {
  asks,
  asksBoth,
  byText,
  byVoice,
  conversation,
  fromLandline,
  menu,
  picks,
  presses,
  says,
} from '#tests/support/turn-talk';

conversation('of two questions in one breath the first is answered, and the second is the offer', byVoice, [
  [asksBoth('tap-get', 'phone-new'), 'ANSWER tap-get, and-topic(phone-new)'],
  [says('yes'), 'ANSWER phone-new, anything-else'],
]);

conversation('who does not want the second any more is asked on', byVoice, [
  [asksBoth('tap-use', 'phone-new'), 'ANSWER tap-use, and-topic(phone-new)'],
  [says('no'), 'open-question-again'],
]);

conversation('the second stays on offer when the first is said again, or left and come back to', byVoice, [
  [asksBoth('tap-use', 'phone-new'), 'ANSWER tap-use, and-topic(phone-new)'],
  [says('repeat'), 'ANSWER tap-use, and-topic(phone-new)'],
  [says('menu'), menu],
  [says('back'), 'ANSWER tap-use, and-topic(phone-new)'],
]);

conversation('the steps of the first begin all the same', byVoice, [
  [asksBoth('tap-get', 'phone-new'), 'ANSWER tap-get, and-topic(phone-new)'],
  [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
]);

conversation('the second is not offered twice where it is a follow-up, too', fromLandline, [
  [asksBoth('tap-get', 'tap-use'), 'ANSWER tap-get, and-topic(tap-use)'],
  [presses('9'), 'ANSWER tap-get, offer-topic-key(tap-use, 1)'],
  [presses('2'), 'ANSWER tap-what, anything-else'],
]);

conversation('one question asked twice is one', byVoice, [
  [asksBoth('tap-use', 'tap-use'), 'ANSWER tap-use, offer-topic(tap-what)'],
]);

conversation('by text the second has the first number', byText, [
  [
    asksBoth('tap-get', 'phone-new'),
    'ANSWER tap-get, offer-steps, and-topic(phone-new), [2 tap-use] [3 tap-what], rate-by-text, LINK tap-get',
  ],
  [picks(1), 'ANSWER phone-new, offer-steps, rate-by-text'],
  [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
]);
