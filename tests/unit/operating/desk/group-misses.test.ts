import { expect, test } from 'vitest';
import type { Miss } from '#adapters/dynamo/miss-book';
import { groupMisses } from '#operating/desk/group-misses';

const miss = (who: string, words: string): Miss => ({
  ...{ who, words, nearest: [], outOfScope: false, channel: 'voice', locale: 'en', day: '2026-03-02' },
});

test('what three callers or more said alike is one group; what fewer said is not shown', () => {
  const groups = groupMisses([
    miss('a', 'the wifi is not working _'),
    miss('b', 'wifi not working'),
    miss('c', 'wifi is not working in _'),
    miss('d', 'the printer is _'),
    miss('d', 'the printer is broken'),
    miss('d', 'the printer _ broken'),
  ]);
  expect(groups.map(({ callers, misses }) => [callers, misses.length])).toEqual([[3, 3]]);
  expect(groups[0]?.words).toContain('wifi');
});
