import { expect, test } from 'vitest';
import type { Locale } from '#conversation/locale';
import { type Reply, readReply } from '#understanding/replies/read-reply';

/** What is heard after a question, and as what. `-` is no reply: a sentence of its own. */
const afterAQuestion: readonly (readonly [string, string])[] = [
  ['no lah no need', 'no'],
  ["i'd rather not, i'm a bit shy on the phone", 'no'],
  ['id rather type', 'no'],
  ["i don't do links", 'no'],
  ["don't you dare", 'no'],
  ["it's a landline dear", 'no'],
  ['i wish it were that simple', 'no'],
  ['oh yes please god yes', 'yes'],
  ["that'd be lovely dear", 'yes'],
  ['why not', 'yes'],
  ['can can', 'yes'],
  ['by all means', 'yes'],
  ["i'll manage, thanks", 'no'],
  ["i can't talk now, i'm in a lecture", 'no'],
  // Another act than the one that was offered is no yes to it.
  ['just ring my office', '-'],
  ['text it to my sister', '-'],
  ['ready when you are', 'yes'],
  ['yep, left it in a taxi', 'yes, then: left it in a taxi'],
  ['no, spell it out for me', 'no, then: spell it out for me'],
  ['no thanks, how do I use it', 'no, then: how do i use it'],
  ['never mind, it just worked', 'settled'],
  ['all sorted, it let me in', 'settled'],
  ["okay I'm back, where were we", 'back'],
  // What only begins like a reply.
  ['it is ringing but nobody picks up', '-'],
  ['found my phone but it is broken', '-'],
  ["i don't need my phone any more how do i remove it", '-'],
  ['skip the call and text me', '-'],
  ['forget the menu, text me', '-'],
  ["don't be shy, send it", '-'],
  ["i'd prefer text", '-'],
  ['i wish you would', '-'],
  ['never got the code', '-'],
  ["don't know", '-'],
  ["that's fine", '-'],
  // Mixed, doubtful, or a question: not a reply.
  ["yes no i don't know", '-'],
  ['what is a tap', '-'],
  ["it's not working", '-'],
  ["i can't do that", '-'],
  ["i don't see other ways to sign in", '-'],
  ['did you send me a text yesterday', '-'],
  ["my phone is ringing but it won't let me in", '-'],
];

const written = (reply: Reply | undefined): string => {
  if (reply === undefined) return '-';
  return reply.kind === 'begins' ? `${reply.with}, then: ${reply.rest}` : reply.kind;
};

test.each(afterAQuestion)('"%s" after a question: %s', (said, expected) => {
  expect(written(readReply(said, 'en', 'act'))).toBe(expected);
});

test.each<[string, Locale, string]>([
  ['唔使喇', 'zh-HK', 'no'],
  ['好呀', 'zh-HK', 'yes'],
  ['不用，谢谢', 'zh-CN', 'no'],
  ['搞掂', 'zh-HK', 'settled'],
])('"%s" in %s: %s', (said, locale, expected) => {
  expect(written(readReply(said, locale, 'act'))).toBe(expected);
});

test('what says that it is so is a yes to "is it about X?", and to no act', () => {
  expect(readReply('unfortunately', 'en', 'about')).toEqual({ kind: 'yes' });
  expect(readReply('unfortunately', 'en', 'act')).toBeUndefined();
});

test('a yes or a no answers nothing where nothing was asked; that it works is told anywhere', () => {
  expect(readReply('why not', 'en', undefined)).toBeUndefined();
  expect(readReply("i don't do links", 'en', undefined)).toBeUndefined();
  expect(readReply('never mind it just worked', 'en', undefined)).toEqual({ kind: 'settled' });
});
