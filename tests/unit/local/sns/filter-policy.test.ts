import { describe, expect, it, test } from 'vitest';
import { matchesPolicy } from '#local/sns/filter-policy';

describe('a filter policy', () => {
  const message = { reason: 'message', helpline: 'hkust' };

  test.each<readonly [string, Record<string, unknown>, boolean]>([
    ['without conditions takes all', {}, true],
    ['takes one of its texts', { reason: ['call-back', 'message'] }, true],
    ['takes no other', { reason: ['feedback'] }, false],
    ['needs every attribute', { reason: ['message'], helpline: ['hku'] }, false],
    ['takes anything but', { reason: [{ 'anything-but': 'feedback' }] }, true],
    ['takes anything but these', { helpline: [{ 'anything-but': ['hku', 'hkust'] }] }, false],
    ['takes nothing without the attribute', { colour: [{ 'anything-but': 'red' }] }, false],
    ['takes either', { $or: [{ reason: ['feedback'] }, { helpline: ['hkust'] }] }, true],
    ['takes neither', { $or: [{ reason: ['feedback'] }, { helpline: ['hku'] }] }, false],
  ])('%s', (_name, policy, expected) => {
    expect(matchesPolicy(policy, message)).toBe(expected);
  });

  it.each([
    ['a text for a list', { reason: 'message' }],
    ['an empty list', { reason: [] }],
    ['a condition that this stand-in does not do', { reason: [{ prefix: 'mess' }] }],
    ['$or of one', { $or: [{ reason: ['message'] }] }],
  ])('is refused with %s', (_name, policy) => {
    expect(() => matchesPolicy(policy, message)).toThrow(/must be|are not/);
  });
});
