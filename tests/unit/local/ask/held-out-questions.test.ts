import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Meaning } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import { judgeOutcome, readHeldOutQuestions } from '#local/ask/held-out-questions';

const directory = mkdtempSync(join(tmpdir(), 'questions-'));

function read(...rows: string[]) {
  const path = join(directory, 'questions.tsv');
  writeFileSync(path, ['id\thelpline\tlocale\tchannel\tkind\texpected\ttext', ...rows, ''].join('\n'));
  try {
    return readHeldOutQuestions(path);
  } finally {
    rmSync(path);
  }
}

it('reads a question as it stands, quotes and all', () => {
  expect(read('a-1\thkust\ten\tsms\tdirect\ttopic:a|command:menu\tWhat is "a"?')).toEqual([
    {
      id: 'a-1',
      helpline: 'hkust',
      locale: 'en',
      channel: 'sms',
      kind: 'direct',
      expected: ['topic:a', 'command:menu'],
      text: 'What is "a"?',
    },
  ]);
});

it.each([
  'a-1\thkust\tfr\tsms\tdirect\ttopic:a\tx',
  'a-1\thkust\ten\tfax\tdirect\ttopic:a\tx',
  'a-1\thkust\ten',
])('refuses %j', (row) => {
  expect(() => read(row)).toThrow('not a question');
});

describe('an outcome is judged', () => {
  const topic = (id: string): Meaning => ({ outcome: 'topic', topic: asTopicId(id), score: 1 });
  const choices = (...ids: string[]): Meaning => ({ outcome: 'choices', choices: ids.map(asTopicId) });
  const miss: Meaning = { outcome: 'miss', outOfScope: true };
  const menu: Meaning = { outcome: 'command', command: 'menu' };

  it.each<[string, Meaning, 'strict' | 'lenient', string]>([
    ['topic:a', topic('a'), 'strict', 'right'],
    ['topic:a', topic('b'), 'strict', 'wrong'],
    ['topic:a|topic:b', topic('b'), 'strict', 'wrong'],
    ['topic:a|topic:b', topic('b'), 'lenient', 'right'],
    ['topic:a', choices('b', 'a'), 'strict', 'offered'],
    ['topic:a', choices('b', 'c'), 'strict', 'missed'],
    ['topic:a', miss, 'strict', 'missed'],
    ['topic:a', menu, 'strict', 'wrong'],
    ['command:menu', menu, 'strict', 'right'],
    ['out', miss, 'strict', 'right'],
    ['out', choices('a', 'b'), 'strict', 'offered'],
    ['out', topic('a'), 'strict', 'wrong'],
  ])('%s', (expected, meaning, how, verdict) => {
    const [question] = read(`q\thkust\ten\tsms\tdirect\t${expected}\tx`);
    if (question === undefined) throw new Error('no question');
    const understanding = { meaning, by: 'phrases', rule: 'x', candidates: [] } as const;
    expect(judgeOutcome(question, understanding, how === 'lenient')).toBe(verdict);
  });
});
