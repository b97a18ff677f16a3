import { describe, expect, test } from 'vitest';
import type { Locale } from '#conversation/locale';
import type { TurnInput } from '#conversation/turn-input';
import { testContent } from '#tests/support/turn-helpline';
import { asks, byText, byVoice, dialEnds, says, starts, stepsOf, wavers } from '#tests/support/turn-talk';
import { readChoice } from '#turn/read-choice';

const content = testContent({ profile: { locales: ['en', 'zh-HK', 'zh-CN'] } });

/** Which choice (from 0) the words name after these turns. */
function named(words: string, inputs: readonly TurnInput[], locale: Locale = 'en', world = byVoice) {
  const reply = stepsOf(world, inputs).at(-1)?.reply;
  const context = { content, channel: world.channel, locale, conversation: 'CA1' } as const;
  return readChoice(context, reply ?? { choices: [] }, words, world.shownChoices);
}

const tie = [wavers('tap-get', 'tap-use')];

describe('a choice by its place', () => {
  test.each([
    ['1', 0],
    ['one', 0],
    ['The first one.', 0],
    ['first', 0],
    ['number one', 0],
    ['option 1', 0],
    ['press one', 0],
    ['2', 1],
    ['２', 1],
    ['two!', 1],
    ['the second one', 1],
    ['Number 2', 1],
    ['a second', 1],
    ['er the first one', 0],
    ['um, number two please', 1],
    ['Yes, the second one, thank you.', 1],
    ['I think getting a TAP', 0],
  ])('"%s"', (words, index) => {
    expect(named(words, tie)).toBe(index);
  });

  test.each([
    'three',
    '3',
    'the third one',
    'five',
    'zero',
    'first of all',
    'one more time',
    'i want one',
    'um',
    '',
  ])('"%s" is none of two', (words) => {
    expect(named(words, tie)).toBeUndefined();
  });

  test.each([
    ['zh-HK', '第一個', 0],
    ['zh-HK', '撳二', 1],
    ['zh-CN', '第二个', 1],
    ['zh-CN', '按一', 0],
    ['zh-HK', '二', 1],
    ['zh-HK', '2', 1],
  ] as const)('in %s: "%s"', (locale, words, index) => {
    expect(named(words, tie, locale)).toBe(index);
  });

  test('where nothing is on offer, a number is only a number', () => {
    expect(named('one', [starts])).toBeUndefined();
    expect(named('2', [asks('tap-what')])).toBeUndefined();
  });

  test('what is offered unsaid has a place all the same', () => {
    expect(named('the second one', [asks('tap-get')])).toBe(1);
  });

  test('on a page of four, all four', () => {
    expect(
      ['first', 'two', 'the third one', 'option four'].map((words) => named(words, [says('menu')])),
    ).toEqual([0, 1, 2, 3]);
  });
});

describe('a choice by its name', () => {
  test.each([
    ['getting a TAP', 0],
    ['Getting a tap!', 0],
    ['using a TAP', 1],
  ])('"%s"', (words, index) => {
    expect(named(words, tie)).toBe(index);
  });

  test('with or without its article', () => {
    expect(named('a missing phone', [wavers('tap-get', 'phone-missing')])).toBe(1);
    expect(named('missing phone', [wavers('tap-get', 'phone-missing')])).toBe(1);
    expect(named('the missing phone', [wavers('tap-get', 'phone-missing')])).toBe(1);
  });

  test('a group of the menu', () => {
    expect(named('your phone', [says('menu')])).toBe(1);
  });

  test('a part of a name is for the recognizer', () => {
    expect(named('TAP', tie)).toBeUndefined();
    expect(named('how do i get a tap', tie)).toBeUndefined();
  });

  test('marks alone name nothing, not even a choice that has lost its name', () => {
    expect(named('...', [wavers('gone', 'gone-too')])).toBeUndefined();
  });
});

describe('what is offered when nobody could be reached, in other words', () => {
  const unreached = [says('agent'), dialEnds('busy')];

  test.each([
    ['leave a message', 0],
    ["I'd like to leave them a message", 0],
    ['take a message', 0],
    ['A message, please.', 0],
    ['call me back', 1],
    ['please ring me back', 1],
    ['Can I get a call back?', 1],
    ['I want to be called back', 1],
    ['callback', 1],
  ])('"%s"', (words, index) => {
    expect(named(words, unreached)).toBe(index);
  });

  test.each([
    "I'll call back later",
    "don't call me back",
    'no message',
    'leave a message or call me back',
    'i got a text message with a code',
    'call',
  ])('"%s" is none of it', (words) => {
    expect(named(words, unreached)).toBeUndefined();
  });

  test.each([
    ['zh-HK', '我想留言', 0],
    ['zh-HK', '打返俾我', 1],
    ['zh-HK', '唔使留言', undefined],
    ['zh-CN', '请给我回电', 1],
    ['zh-CN', '不用留言', undefined],
  ] as const)('in %s: "%s"', (locale, words, index) => {
    expect(named(words, unreached, locale)).toBe(index);
  });

  test('elsewhere they choose nothing', () => {
    expect(named('call me back', [starts])).toBeUndefined();
    expect(named('leave a message', tie)).toBeUndefined();
  });
});

describe('whether an answer helped, by text', () => {
  /** The answer has two follow-ups; after them stands that it helped, then that it did not. */
  const [helped, didNot] = [2, 3];
  const rated = (words: string, world = byText, locale: Locale = 'en') =>
    named(words, [asks('phone-missing')], locale, world);

  test.each([
    'GOOD',
    'good',
    'Very good.',
    'It was good',
    'that was helpful',
    'it helped',
    'Yes it did',
    'That helped, thanks',
    'it did help',
  ])('"%s"', (words) => {
    expect(rated(words)).toBe(helped);
  });

  test.each([
    'NOT',
    'not',
    'Not really.',
    'not helpful',
    'it was no help',
    "it didn't",
    'No, it did not help',
  ])('"%s"', (words) => {
    expect(rated(words)).toBe(didNot);
  });

  test.each([
    'no',
    'yes',
    'ok',
    'not yet',
    'good morning',
    'not my phone',
    'is it any good',
    'no, another phone',
  ])('"%s" is none of it', (words) => {
    expect(rated(words)).toBeUndefined();
  });

  test.each(['3', '4', 'the third one', 'number four'])('nor is "%s": it has no number', (words) => {
    expect(rated(words)).toBeUndefined();
  });

  test('is understood though not one choice was sent', () => {
    const inPart = { ...byText, shownChoices: 0 };
    expect(rated('good', inPart)).toBe(helped);
    expect(rated('getting a TAP', inPart)).toBeUndefined();
  });

  test.each([
    ['zh-HK', '有用', helped],
    ['zh-HK', '冇用', didNot],
    ['zh-CN', '没用', didNot],
  ] as const)('in %s: "%s"', (locale, words, index) => {
    expect(rated(words, byText, locale)).toBe(index);
  });

  test('where it was not about an answer, good is only good', () => {
    expect(named('good', [says('menu')], 'en', byText)).toBeUndefined();
  });
});
