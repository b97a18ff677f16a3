import { describe } from 'vitest';
import {
  asks,
  busy,
  byText,
  byVoice,
  conversation,
  dialEnds,
  hesitates,
  hintsAt,
  isSilent,
  menu,
  mumbles,
  presses,
  says,
  starts,
  ways,
} from '#tests/support/turn-talk';

describe('silence', () => {
  conversation('at the greeting names the keys, then the number, then says goodbye', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [isSilent, 'silence-first ... patient'],
    [isSilent, 'silence-again ... patient'],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('after an answer ends kindly', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [isSilent, 'silence-after-answer ... patient'],
    [isSilent, 'goodbye -> end'],
  ]);

  conversation('after what an answer left unsaid, a list, a case and "did that help?", too', byVoice, [
    [asks('ways-to-pass'), ways],
    [isSilent, 'silence-after-answer ... patient'],
    [asks('phone-missing'), 'ANSWER phone-missing, offer-text(link of phone-missing)'],
    [says('next'), '[1 option-text] [2 tap-get] [3 ways-to-pass]'],
    [isSilent, 'silence-after-answer ... patient'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('thanks'), 'did-that-help'],
    [isSilent, 'silence-after-answer ... patient'],
    [isSilent, 'goodbye -> end'],
  ]);

  conversation('at the menu and at a question says again what is there, by its keys', byVoice, [
    [says('menu'), menu],
    [isSilent, `nothing-heard, ${menu} ... patient`],
    [isSilent, `silence-again, ${menu} ... patient`],
    [hintsAt('tap-what'), 'is-it-about(tap-what), yes-key'],
    [isSilent, 'nothing-heard, is-it-about(tap-what), yes-key ... patient'],
    [isSilent, 'silence-again, is-it-about(tap-what), yes-key ... patient'],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('says the step that was reached, where there is one', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [says('no'), 'all-right, back-to-step(tap-get, 1)'],
    [isSilent, 'nothing-heard, back-to-step-key(tap-get, 1, 1) ... patient'],
    [presses('1'), 'step-number, STEP 1 of tap-get, step-next ... long'],
  ]);

  conversation('begins anew when the caller is heard', byVoice, [
    [isSilent, 'silence-first ... patient'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [isSilent, 'silence-after-answer ... patient'],
    [says('menu'), menu],
    [isSilent, `nothing-heard, ${menu} ... patient`],
    [presses('2'), '[1 phone-missing] [2 phone-new]'],
    [isSilent, 'nothing-heard, [1 phone-missing] [2 phone-new] ... patient'],
  ]);

  conversation('begins anew when the caller is heard but not understood', byVoice, [
    [isSilent, 'silence-first ... patient'],
    [mumbles, 'miss-first + note-miss'],
    [isSilent, 'silence-first ... patient'],
    [hesitates, ' ... patient'],
    [isSilent, 'silence-again ... patient'],
  ]);

  conversation('after nobody was reached ends with a goodbye and not with another ringing', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), busy],
    [isSilent, `nothing-heard, ${busy} ... patient`],
    [isSilent, `silence-again, ${busy} ... patient`],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('while time was asked for is no trouble', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('wait'), 'take-your-time ... long'],
    [isSilent, 'still-here ... long'],
    [isSilent, 'take-your-time ... long'],
    [isSilent, 'still-here ... long'],
    [isSilent, 'take-your-time ... long'],
    [isSilent, 'goodbye -> end'],
  ]);

  conversation('once slower, every wait is the longest', byVoice, [
    [says('slower'), 'slower-on, open-question ... long'],
    [isSilent, 'silence-first ... long'],
    [isSilent, 'silence-again ... long'],
  ]);

  conversation('by text is a message without words, met in changing words and never ended', byText, [
    [isSilent, 'text-without-words'],
    [isSilent, 'miss-first'],
    [isSilent, 'text-without-words'],
    [isSilent, 'miss-first'],
  ]);
});
