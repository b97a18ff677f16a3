import { describe, expect, test } from 'vitest';
import { createDesk } from '#tests/support/turn-effects';
import type { CaseStore, NewCase } from '#turn/ports';

describe('a case', () => {
  const opened = () => {
    const cases: NewCase[] = [];
    return { cases, port: { open: async (one: NewCase) => void cases.push(one) } satisfies CaseStore };
  };

  test('for a call back holds the number, and no words', async () => {
    const { cases, port } = opened();
    const { told, notes } = await createDesk(
      { cases: port },
      { heard: { kind: 'words', words: 'call me' } },
    ).perform({
      kind: 'open-case',
      reason: 'call-back',
    });
    expect(cases).toEqual([
      {
        reference: expect.stringMatching(/^[2-9B-Z]{6}$/),
        helpline: 'hkust',
        reason: 'call-back',
        channel: 'voice',
        locale: 'en',
        topics: ['tap-get'],
        openedAt: Date.UTC(2026, 2, 2, 2),
        number: '+85291234567',
      },
    ]);
    expect(told).toEqual({ effect: 'open-case', reason: 'call-back', outcome: 'opened' });
    expect(notes).toEqual(['open-case-call-back:opened']);
  });

  test('for a message by voice holds the recording, and no number', async () => {
    const { cases, port } = opened();
    const heard = { kind: 'recorded', seconds: 7, recordingSid: 'RE1' } as const;
    await createDesk({ cases: port }, { heard }).perform({ kind: 'open-case', reason: 'message' });
    expect(cases[0]).toMatchObject({ reason: 'message', recordingSid: 'RE1' });
    expect(cases[0]).not.toHaveProperty('number');
  });

  test('for a message by text holds its words, without codes', async () => {
    const { cases, port } = opened();
    const heard = { kind: 'words', words: 'my code is 482913 and nobody helps' } as const;
    await createDesk({ cases: port }, { heard }).perform({ kind: 'open-case', reason: 'feedback' });
    expect(cases[0]?.words).toContain('nobody helps');
    expect(cases[0]?.words).not.toContain('482913');
    expect(cases[0]).not.toHaveProperty('number');
  });

  test('for a message that does not end holds its beginning', async () => {
    const { cases, port } = opened();
    const heard = { kind: 'words', words: 'nobody helps '.repeat(200) } as const;
    await createDesk({ cases: port }, { heard }).perform({ kind: 'open-case', reason: 'feedback' });
    expect(cases[0]?.words).toHaveLength(1600);
  });

  test('has the same reference when the turn is repeated', async () => {
    const { cases, port } = opened();
    const { perform } = createDesk({ cases: port });
    await perform({ kind: 'open-case', reason: 'message' });
    await perform({ kind: 'open-case', reason: 'message' });
    expect(cases[0]?.reference).toBe(cases[1]?.reference);
  });

  test('that could not be opened is not promised', async () => {
    const cases: CaseStore = { open: () => Promise.reject(new Error('down')) };
    const { told } = await createDesk({ cases }).perform({ kind: 'open-case', reason: 'message' });
    expect(told).toEqual({ effect: 'open-case', reason: 'message', outcome: 'failed' });
  });
});
