import { describe } from 'vitest';
import {
  asks,
  byText,
  byVoice,
  conversation,
  hesitates,
  hintsAt,
  isSilent,
  menu,
  mumbles,
  presses,
  says,
} from '#tests/support/turn-talk';

const sending = 'text-failed + send-text link tap-get';

describe('a hesitation', () => {
  conversation('is waited out three times, and then the question is asked again, with its key', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
    [hesitates, ' ... patient'],
    [hesitates, 'ANSWER tap-get, offer-text-key(link of tap-get, 1)'],
    [hesitates, ' ... patient'],
    [says('yes'), sending],
  ]);

  conversation('begins anew when the caller is heard', byVoice, [
    [hintsAt('tap-get'), 'is-it-about(tap-get)'],
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
    [hesitates, ' ... patient'],
    [says('yes'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
  ]);

  conversation('begins anew after words that were not caught', byVoice, [
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
    [hesitates, ' ... patient'],
    [mumbles, 'miss-first + note-miss'],
    [hesitates, ' ... patient'],
  ]);

  conversation('waits longest while a step is carried out', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [hesitates, ' ... long'],
    [hesitates, 'go-on ... long'],
    [says('next'), 'step-number, STEP 2 of tap-get ... long + remember tap-get 2'],
  ]);

  conversation('by text is given time', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [hesitates, 'take-your-time'],
    [hesitates, 'take-your-time'],
    [hesitates, 'take-your-time'],
    [hesitates, 'ANSWER tap-what, rate-by-text'],
  ]);
});

describe('a wait', () => {
  conversation('keeps the step, and is long', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [says('wait'), 'take-your-time ... long'],
    [isSilent, 'steps-waiting ... long'],
    [says('wait'), 'take-your-time ... long'],
    [says('next'), 'step-number, STEP 2 of tap-get ... long + remember tap-get 2'],
  ]);

  conversation('keeps the question', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('wait'), 'take-your-time ... long'],
    [isSilent, 'still-here ... long'],
    [says('yes'), sending],
  ]);

  conversation('is over when the caller goes on', byVoice, [
    [says('menu'), menu],
    [says('wait'), 'take-your-time ... long'],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [isSilent, 'nothing-heard, [1 tap-get] [2 tap-use] [3 tap-what] ... patient'],
  ]);

  conversation('by text is granted', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [says('wait'), 'take-your-time ... long'],
  ]);
});
