import { expect, it } from 'vitest';
import type { Command } from '#conversation/command';
import type { Meaning } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import { chooseQuestion } from '#understanding/choose-question';
import { readManner } from '#understanding/manner/read-manner';
import type { Understanding } from '#understanding/understanding';

/** What each text means by itself; all others mean nothing. Upper case is a command. */
const choose = (text: string, meanings: Readonly<Record<string, string>>) =>
  chooseQuestion(readManner(text, 'en'), text, (part): Understanding => {
    const meant = meanings[part];
    const meaning: Meaning =
      meant === undefined
        ? { outcome: 'miss', outOfScope: false }
        : meant === meant.toUpperCase()
          ? { outcome: 'command', command: meant.toLowerCase() as Command }
          : { outcome: 'topic', topic: asTopicId(meant), score: 0.9 };
    const label = { kind: 'topic', topic: asTopicId('any') } as const;
    return { meaning, by: 'phrases', rule: 'test', candidates: [{ label, score: meant ? 0.9 : 0 }] };
  });

const both = 'how do i get a tap and how do i use app lock';

it('takes up two questions where both are understood', () => {
  const meanings = { 'how do i get a tap': 'tap-get', 'how do i use app lock': 'app-lock-what' };
  expect(choose(both, meanings)).toEqual({ first: 'how do i get a tap', also: 'app-lock-what' });
});

it('goes on with one where the second half is no question of its own', () => {
  expect(choose(both, { [both]: 'tap-get', 'how do i get a tap': 'tap-get' })).toEqual({ first: both });
});

it('answers the question and leaves the request that comes with it', () => {
  const text = 'how do i get a tap and please text me the link';
  const meanings = { 'how do i get a tap': 'tap-get', 'please text me the link': 'TEXT-ME' };
  expect(choose(text, meanings)).toEqual({ first: 'how do i get a tap' });
});

it('listens to the question alone where the story before it is not understood', () => {
  const text = 'arvo legends got me thingo sorted where do i type in the pass';
  expect(choose(text, { 'where do i type in the pass': 'tap-use' })).toEqual({
    first: 'where do i type in the pass',
  });
});

it('leaves out what is not meant, where it would be answered instead', () => {
  const text = "don't tell me which is better just how do i add the phone";
  const meanings = {
    [text]: 'which-one',
    'do not tell me which is better': 'which-one',
    'just how do i add the phone': 'phone-add',
  };
  expect(choose(text, meanings)).toEqual({ first: 'just how do i add the phone' });
});
