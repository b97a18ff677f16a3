import { describe, expect, test } from 'vitest';
import type { GoalBook } from '#bench/callers/goals';
import { planCall } from '#bench/callers/plan-call';
import { asTopicId } from '#conversation/topic-id';

const book: GoalBook = {
  topics: Array.from({ length: 29 }, (_, index) => ({
    kind: 'topic' as const,
    topic: asTopicId(`topic-${index}`),
    labels: [],
    groups: [],
    questions: [],
  })),
  person: { kind: 'person' },
  personWords: ['a person please'],
};

const plans = Array.from({ length: 2_400 }, (_, index) => planCall(100_000 + index, book));

const count = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

describe('the plan of a call', () => {
  test('is decided by its seed alone', () => {
    expect(planCall(7, book)).toEqual(planCall(7, book));
  });

  test('meets every kind of caller at every noise alike', () => {
    const cells = Object.values(count(plans.map(({ persona, noise }) => `${persona.name} ${noise}`)));
    expect(cells).toHaveLength(24);
    expect(Math.max(...cells) - Math.min(...cells)).toBeLessThanOrEqual(4);
  });

  test('wants every topic, and a person now and then', () => {
    const goals = count(plans.map(({ goal }) => (goal.kind === 'topic' ? goal.topic : 'a person')));
    expect(Object.keys(goals)).toHaveLength(30);
    // One in six callers can ask for nothing, and needs a person.
    expect(goals['a person']).toBeGreaterThan(400);
    expect(goals['a person']).toBeLessThan(700);
  });

  test('gives every caller who shows a number one of its own', () => {
    const shown = plans.map(({ from }) => from).filter((from) => from !== 'anonymous');
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBeGreaterThan(2_200);
  });
});
