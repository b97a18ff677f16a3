import { describe, expect, it } from 'vitest';
import { hasAlreadyHappened } from '#understanding/urgent/has-already-happened';
import { readUrgency } from '#understanding/urgent/read-urgency';
import { sentencesOf } from './sentences.ts';

const longest = 1600;
/** Generous: a machine under load. What goes back and forth without end takes seconds. */
const milliseconds = 500;

const filled = (text: string): string =>
  `${text} `.repeat(Math.ceil(longest / (text.length + 1))).slice(0, longest);

/** Words of the sentences in another order, the same at every run. */
function shuffled(words: readonly string[], seed: number): string {
  let state = seed;
  let text = '';
  while (text.length < longest) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += `${words[state % words.length] ?? ''} `;
  }
  return text.slice(0, longest);
}

const words = [...sentencesOf('danger.txt'), ...sentencesOf('distress.txt')].join(' ').split(' ');

describe('texts of the greatest length are read at once', () => {
  it.each([
    ...['a', 'i ', 'not ', 'she is ', 'want to ', 'the the ', '火', '死', '我想', '(', "'s "].map(filled),
    ...Array.from({ length: 40 }, (_, seed) => shuffled(words, seed + 1)),
  ])('%#', (text) => {
    // What patterns it needs are made before the time is taken.
    readUrgency(text);
    hasAlreadyHappened(text);
    const before = performance.now();
    readUrgency(text);
    hasAlreadyHappened(text);
    expect(performance.now() - before).toBeLessThan(milliseconds);
  });
});
