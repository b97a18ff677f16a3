import { describe, expect, it, test } from 'vitest';
import { deskSubscriptions } from '#authoring/publish/desk-subscriptions';
import { matchesPolicy } from '#local/sns/filter-policy';

const profiles = [
  { id: 'hkust', feedbackEmail: 'listen@example.org' },
  { id: 'hku' },
  { id: 'cuhk', feedbackEmail: 'listen@example.org' },
];

describe('who is told of a case', () => {
  test.each([
    ['hkust', 'message', ['desk@example.org']],
    ['hkust', 'call-back', ['desk@example.org']],
    ['hkust', 'feedback', ['listen@example.org']],
    ['cuhk', 'feedback', ['listen@example.org']],
    ['hku', 'feedback', ['desk@example.org']],
    ['hku', 'message', ['desk@example.org']],
    ['a-new-helpline', 'feedback', ['desk@example.org']],
    ['hkust', 'a-new-reason', ['desk@example.org']],
  ])('%s, %s: %j', (helpline, reason, expected) => {
    const told = deskSubscriptions(profiles, 'desk@example.org').filter(({ filterPolicy }) =>
      matchesPolicy(filterPolicy, { helpline, reason }),
    );
    expect(told.map(({ email }) => email)).toEqual(expected);
  });

  it('is the desk alone where no helpline names another address, or all name the desk', () => {
    const all = [{ email: 'desk@example.org', filterPolicy: {} }];
    expect(deskSubscriptions([{ id: 'hku' }], 'desk@example.org')).toEqual(all);
    expect(deskSubscriptions([{ id: 'hku', feedbackEmail: 'desk@example.org' }], 'desk@example.org')).toEqual(
      all,
    );
  });

  it('is said as SNS takes it', () => {
    expect(deskSubscriptions(profiles.slice(0, 1), 'desk@example.org')).toEqual([
      {
        email: 'desk@example.org',
        filterPolicy: {
          $or: [{ reason: [{ 'anything-but': 'feedback' }] }, { helpline: [{ 'anything-but': ['hkust'] }] }],
        },
      },
      { email: 'listen@example.org', filterPolicy: { reason: ['feedback'], helpline: ['hkust'] } },
    ]);
  });
});
