import { describe, expect, test } from 'vitest';
import {
  asks,
  byText,
  byVoice,
  conversation,
  fromLandline,
  heardLast,
  hintsAt,
  menu,
  mumbles,
  picks,
  presses,
  says,
  starts,
  stateAfter,
  wavers,
  ways,
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

describe('an answer by voice has one offer, the likeliest', () => {
  conversation('with a link and steps: the text, and not a word of the steps', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
  ]);

  conversation('with a link and no steps: the text', byVoice, [
    [asks('phone-missing'), 'ANSWER phone-missing, offer-text(link of phone-missing)'],
  ]);

  conversation('with steps and no link: nothing, and the steps begin all the same', byVoice, [
    [asks('phone-new'), 'ANSWER phone-new, anything-else'],
    [says('next'), 'step-number, STEP 1 of phone-new, step-next ... long + remember phone-new 1'],
  ]);

  conversation('with a follow-up alone: that, by its name', byVoice, [
    [asks('tap-use'), 'ANSWER tap-use, offer-topic(tap-what)'],
    [says('yes'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('with nothing more to it', byVoice, [[asks('tap-what'), 'ANSWER tap-what, anything-else']]);

  conversation('to a telephone that gets no texts: the first follow-up', fromLandline, [
    [asks('tap-get'), 'ANSWER tap-get, offer-topic(tap-use)'],
    [says('yes'), 'ANSWER tap-use, offer-topic(tap-what)'],
  ]);

  conversation('is named by its key to who uses keys, and by words to who speaks', byVoice, [
    [asks('tap-use'), 'ANSWER tap-use, offer-topic(tap-what)'],
    [presses('9'), 'ANSWER tap-use, offer-topic-key(tap-what, 1)'],
    [asks('tap-get'), 'ANSWER tap-get, offer-text-key(link of tap-get, 1)'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('what is not said is live all the same: by key, by place and by question', byVoice, [
    [asks('phone-missing'), 'ANSWER phone-missing, offer-text(link of phone-missing)'],
    [picks(2), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [presses('2'), 'ANSWER tap-use, offer-topic-key(tap-what, 1)'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
  ]);

  conversation('of a topic that the content lost on the way is no dead end', byVoice, [
    [asks('no-longer-there'), 'anything-else'],
  ]);

  test('is repeated whole, with its offer', () => {
    expect(heardLast(byVoice, asks('tap-get'), says('repeat'))).toBe(
      'ANSWER tap-get, offer-text(link of tap-get)',
    );
    expect(heardLast(byVoice, asks('tap-get'), presses('9'))).toBe(
      'ANSWER tap-get, offer-text-key(link of tap-get, 1)',
    );
  });
});

describe('what an answer left unsaid', () => {
  const rest = '[1 option-text] [2 tap-get] [3 ways-to-pass]';

  conversation('is read by "next" and the hash key where there are no steps', byVoice, [
    [asks('phone-missing'), 'ANSWER phone-missing, offer-text(link of phone-missing)'],
    [presses('#'), rest],
    [presses('3'), ways],
    [says('back'), rest],
    [says('back'), 'ANSWER phone-missing, offer-text-key(link of phone-missing, 1)'],
  ]);

  conversation('has nothing more behind its one page', byVoice, [
    [asks('phone-missing'), 'ANSWER phone-missing, offer-text(link of phone-missing)'],
    [says('next'), rest],
    [says('next'), 'no-more-options'],
  ]);

  conversation('has the same keys there as after the answer', byVoice, [
    [asks('phone-missing'), 'ANSWER phone-missing, offer-text(link of phone-missing)'],
    [presses('2'), 'ANSWER tap-get, offer-text-key(link of tap-get, 1)'],
    [says('back'), 'ANSWER phone-missing, offer-text-key(link of phone-missing, 1)'],
    [presses('#'), rest],
    [presses('2'), 'ANSWER tap-get, offer-text-key(link of tap-get, 1)'],
  ]);

  conversation('begins with the steps where the answer has some', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [presses('#'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
  ]);

  conversation('may be nothing', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [presses('#'), 'no-steps-here'],
  ]);

  test('never takes more keys than four, and the rest says them all, in pages', () => {
    const six = worldOf(
      {},
      {
        profile: {
          topics: [
            { id: 'much', steps: 0, hasLink: true, followUps: ['a', 'b', 'c', 'd', 'e'], list: [] },
            ...['a', 'b', 'c', 'd', 'e'].map((id) => ({
              ...{ id, steps: 0, hasLink: false, followUps: [], list: [] },
            })),
          ],
        },
      },
    );
    expect(heardLast(six, asks('much'), presses('5'))).toBe(
      'no-such-choice, ANSWER much, offer-text-key(link of much, 1)',
    );
    expect(heardLast(six, asks('much'), presses('#'))).toBe(
      '[1 option-text] [2 a] [3 b] [4 c], more-options',
    );
    expect(heardLast(six, asks('much'), presses('#'), presses('#'))).toBe('[1 d] [2 e], first-options');
  });
});

describe('an answer by text', () => {
  const getting = 'ANSWER tap-get, offer-steps, [1 tap-use] [2 tap-what] [3 phone-missing]';

  conversation('numbers its follow-ups, asks once whether it helped, and has its link last', byText, [
    [asks('tap-get'), `${getting}, rate-by-text, LINK tap-get`],
  ]);

  conversation('without steps or link', byText, [[asks('tap-what'), 'ANSWER tap-what, rate-by-text']]);

  conversation('is not asked about again once it was said that one helped', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [picks(1), 'glad + rate tap-what helped'],
    [asks('tap-what'), 'ANSWER tap-what'],
    [asks('tap-get'), `${getting}, LINK tap-get`],
  ]);

  conversation('that did not help leads to a person, by their number', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [picks(2), 'no-help-offer-person + rate tap-what did not help'],
    [says('yes'), 'agent-text'],
  ]);

  conversation('is rated by words alone: its numbers are of what can be read', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [presses('1'), 'no-such-choice, ANSWER tap-what, rate-by-text'],
    [presses('2'), 'say-which, ANSWER tap-what, rate-by-text'],
  ]);

  conversation('may be rated unasked', worldOf({ channel: 'sms', shownChoices: 0 }), [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [picks(1), 'glad + rate tap-what helped'],
    [asks('tap-use'), 'ANSWER tap-use, [1 tap-what]'],
    [picks(3), 'no-help-offer-person + rate tap-use did not help'],
  ]);
});

describe('a near tie', () => {
  conversation('by voice: is it this, or that?', byVoice, [
    [wavers('tap-get', 'tap-use'), 'which-of(tap-get, tap-use)'],
    [presses('2'), 'ANSWER tap-use, offer-topic-key(tap-what, 1)'],
  ]);

  conversation('is settled by place, by another question, or by neither', byVoice, [
    [wavers('tap-get', 'tap-use'), 'which-of(tap-get, tap-use)'],
    [says('no'), 'neither'],
    [wavers('tap-use', 'tap-what'), 'which-of(tap-use, tap-what)'],
    [picks(2), 'ANSWER tap-what, anything-else'],
    [wavers('tap-use', 'tap-what'), 'which-of(tap-use, tap-what)'],
    [asks('phone-new'), 'ANSWER phone-new, anything-else'],
  ]);

  conversation('may lead to a list', byVoice, [
    [wavers('tap-get', 'ways-to-pass'), 'which-of(tap-get, ways-to-pass)'],
    [presses('2'), ways],
  ]);

  conversation('by text: up to three, numbered', byText, [
    [wavers('tap-get', 'tap-use', 'tap-what'), 'choose-list, [1 tap-get] [2 tap-use] [3 tap-what]'],
    [presses('3'), 'ANSWER tap-what, rate-by-text'],
  ]);
});

describe('"is it about this?"', () => {
  conversation('yes is the answer', byVoice, [
    [hintsAt('tap-use'), 'is-it-about(tap-use)'],
    [says('yes'), 'ANSWER tap-use, offer-topic(tap-what)'],
    // The question is settled, and nothing to go back to.
    [says('back'), 'open-question'],
  ]);

  conversation('no asks for other words', byVoice, [
    [hintsAt('tap-use'), 'is-it-about(tap-use)'],
    [says('no'), 'neither'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
  ]);

  test('what was denied is known to the very next words, also after some that were not caught', () => {
    const denied = [hintsAt('tap-use'), says('no')];
    expect(stateAfter(byVoice, ...denied).notAbout).toBe('tap-use');
    expect(stateAfter(byVoice, ...denied, mumbles).notAbout).toBe('tap-use');
    expect(stateAfter(byVoice, ...denied, asks('tap-what')).notAbout).toBeUndefined();
  });

  conversation('by text its yes has a number', byText, [
    [hintsAt('tap-use'), 'is-it-about(tap-use)'],
    [presses('1'), 'ANSWER tap-use, [1 tap-what], rate-by-text'],
  ]);

  conversation('of a list is the list', byVoice, [
    [hintsAt('ways-to-pass'), 'is-it-about(ways-to-pass)'],
    [presses('1'), ways],
  ]);
});

describe('slower', () => {
  conversation('says it again, and waits longest, for the rest of the call', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('slower'), 'slower-on, ANSWER tap-what, anything-else ... long'],
    [asks('tap-use'), 'ANSWER tap-use, offer-topic(tap-what) ... long'],
    [says('slower'), 'already-slower, ANSWER tap-use, offer-topic(tap-what) ... long'],
    [says('menu'), `${menu} ... long`],
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
