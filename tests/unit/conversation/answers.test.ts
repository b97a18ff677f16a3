import { describe, expect, test } from 'vitest';
import {
  asks,
  byText,
  byVoice,
  conversation,
  fromLandline,
  heardLast,
  picks,
  presses,
  says,
  starts,
  stateAfter,
  wavers,
  worldOf,
} from '#tests/support/turn-talk';

describe('the greeting', () => {
  conversation('comes after the notice and before the other languages', byVoice, [
    [starts, '(notice), greeting, (languages)'],
  ]);

  test('offers nothing by key, and listens for the question', () => {
    expect(stateAfter(byVoice, starts).place).toEqual({ kind: 'open' });
  });
});

describe('an answer by voice', () => {
  conversation('with a link and steps: the steps, the text, two follow-ups', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [
      asks('tap-get'),
      'ANSWER tap-get, offer-steps, offer-text(link of tap-get), [2 tap-use] [3 tap-what], anything-else',
    ],
  ]);

  conversation('with a link and no steps', byVoice, [
    [
      asks('phone-missing'),
      'ANSWER phone-missing, offer-text(link of phone-missing), [2 tap-get] [3 ways-to-pass], anything-else',
    ],
  ]);

  conversation('with steps and no link', byVoice, [
    [asks('phone-new'), 'ANSWER phone-new, offer-steps, anything-else'],
  ]);

  conversation('with a follow-up alone, which is then on the first key', byVoice, [
    [asks('tap-use'), 'ANSWER tap-use, [1 tap-what], anything-else'],
    [presses('1'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('with nothing more to it', byVoice, [[asks('tap-what'), 'ANSWER tap-what, anything-else']]);

  conversation('to a telephone that gets no texts: no offer, and the follow-ups move up', fromLandline, [
    [asks('tap-get'), 'ANSWER tap-get, offer-steps, [1 tap-use] [2 tap-what], anything-else'],
    [presses('2'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('follow-ups are taken by key, by place and by question', byVoice, [
    [
      asks('phone-missing'),
      'ANSWER phone-missing, offer-text(link of phone-missing), [2 tap-get] [3 ways-to-pass], anything-else',
    ],
    [
      picks(2),
      'ANSWER tap-get, offer-steps, offer-text(link of tap-get), [2 tap-use] [3 tap-what], anything-else',
    ],
    [presses('2'), 'ANSWER tap-use, [1 tap-what], anything-else'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('of a topic that the content lost on the way is no dead end', byVoice, [
    [asks('no-longer-there'), 'anything-else'],
  ]);

  test('is repeated whole, offers and all', () => {
    const once = heardLast(byVoice, asks('tap-get'));
    expect(heardLast(byVoice, asks('tap-get'), says('repeat'))).toBe(once);
    expect(heardLast(byVoice, asks('tap-get'), presses('9'))).toBe(once);
  });
});

describe('an answer by text', () => {
  conversation('has its link last, its follow-ups numbered, and asks whether it helped', byText, [
    [
      asks('tap-get'),
      'ANSWER tap-get, offer-steps, [1 tap-use] [2 tap-what] [3 option-helped] [4 option-not-helped], LINK tap-get',
    ],
  ]);

  conversation('without steps or link', byText, [
    [asks('tap-what'), 'ANSWER tap-what, [1 option-helped] [2 option-not-helped]'],
  ]);

  conversation('is not asked about again once it was said whether one helped', byText, [
    [asks('tap-what'), 'ANSWER tap-what, [1 option-helped] [2 option-not-helped]'],
    [presses('1'), 'glad + rate tap-what helped'],
    [asks('tap-what'), 'ANSWER tap-what'],
    [
      asks('tap-get'),
      'ANSWER tap-get, offer-steps, [1 tap-use] [2 tap-what] [3 phone-missing], LINK tap-get',
    ],
  ]);

  conversation('that did not help leads to a person', byText, [
    [asks('tap-what'), 'ANSWER tap-what, [1 option-helped] [2 option-not-helped]'],
    [picks(2), 'no-help-offer-person + rate tap-what did not help'],
    [says('yes'), 'agent-text'],
  ]);
});

describe('a near tie', () => {
  conversation('by voice: is it this, or that?', byVoice, [
    [wavers('tap-get', 'tap-use'), 'which-of(tap-get, tap-use)'],
    [presses('2'), 'ANSWER tap-use, [1 tap-what], anything-else'],
  ]);

  conversation('is settled by place, by another question, or by neither', byVoice, [
    [wavers('tap-get', 'tap-use'), 'which-of(tap-get, tap-use)'],
    [says('no'), 'neither'],
    [wavers('tap-use', 'tap-what'), 'which-of(tap-use, tap-what)'],
    [picks(2), 'ANSWER tap-what, anything-else'],
    [wavers('tap-use', 'tap-what'), 'which-of(tap-use, tap-what)'],
    [asks('phone-new'), 'ANSWER phone-new, offer-steps, anything-else'],
  ]);

  conversation('may lead to a list', byVoice, [
    [wavers('tap-get', 'ways-to-pass'), 'which-of(tap-get, ways-to-pass)'],
    [
      presses('2'),
      'ANSWER ways-to-pass, [1 duo-push] [2 duo-passcode] [3 sms-passcode] [4 hardware-token], more-options',
    ],
  ]);

  conversation('by text: up to three, numbered', byText, [
    [wavers('tap-get', 'tap-use', 'tap-what'), 'choose-list, [1 tap-get] [2 tap-use] [3 tap-what]'],
    [presses('3'), 'ANSWER tap-what, [1 option-helped] [2 option-not-helped]'],
  ]);
});

describe('slower', () => {
  conversation('says it again, and waits longest, for the rest of the call', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('slower'), 'slower-on, ANSWER tap-what, anything-else ... long'],
    [asks('tap-use'), 'ANSWER tap-use, [1 tap-what], anything-else ... long'],
    [says('slower'), 'already-slower, ANSWER tap-use, [1 tap-what], anything-else ... long'],
    [says('menu'), 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options ... long'],
  ]);

  conversation('by text has nothing to slow down', byText, [[says('slower'), 'slower-by-text']]);

  test('is kept in the state', () => {
    expect(stateAfter(byVoice, says('slower'), asks('tap-what'), says('menu')).slower).toBe(true);
    expect(stateAfter(byVoice, starts).slower).toBe(false);
  });
});

describe('languages', () => {
  const bilingual = worldOf({}, { profile: { locales: ['en', 'zh-HK', 'zh-CN'] } });

  test('7 and 8 are the two others, in the order of the helpline, wherever the caller is', () => {
    const localeAfter = (...keys: readonly ('7' | '8')[]) =>
      stateAfter(bilingual, starts, asks('tap-what'), ...keys.map(presses)).locale;
    expect(localeAfter('7')).toBe('zh-HK');
    expect(localeAfter('8')).toBe('zh-CN');
    expect(localeAfter('7', '7')).toBe('en');
    expect(localeAfter('7', '8')).toBe('zh-CN');
    expect(localeAfter('8', '8')).toBe('zh-HK');
  });

  conversation('the place stays, and is said again', bilingual, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [presses('7'), 'ANSWER tap-what, anything-else + remember'],
  ]);

  conversation('are named when asked for', bilingual, [[says('language'), '(languages)']]);
  conversation('where there is one only, that is said', byVoice, [[says('language'), 'only-language']]);
});
