import { describe, expect, test } from 'vitest';
import type { OpenCase } from '#conversation/effect';
import { bookThatOpens } from '#tests/support/desk-cases';
import { createDesk, tapGet } from '#tests/support/turn-effects';
import { createOutbox } from '#tests/support/turn-helpline';
import type { NewCase } from '#turn/case-book';

const caseAbout = (reason: OpenCase['reason'], changes: Partial<OpenCase> = {}): OpenCase => ({
  kind: 'open-case',
  reason,
  topics: [tapGet],
  locale: 'en',
  reach: 'shown',
  ...changes,
});

/** A book in which so many of the references that a case may claim are taken. */
function bookWith(taken = 0) {
  const cases: NewCase[] = [];
  const book = bookThatOpens(async (one) => {
    cases.push(one);
    return taken;
  });
  return { cases, book };
}

describe('a case', () => {
  test('for a call back holds the number that shows itself, the topics and the step, and no words', async () => {
    const { cases, book } = bookWith();
    const heard = { kind: 'words', words: 'call me' } as const;
    const { told, notes } = await createDesk({ cases: book }, { heard }).perform(
      caseAbout('call-back', { step: { topic: tapGet, step: 1 } }),
    );
    expect(cases).toEqual([
      {
        references: expect.any(Array),
        origin: expect.any(String),
        helpline: 'hkust',
        reason: 'call-back',
        channel: 'voice',
        locale: 'en',
        topics: ['tap-get'],
        step: { topic: 'tap-get', step: 1 },
        openedAt: Date.UTC(2026, 2, 2, 2),
        caller: 'hash',
        reach: 'shown',
        number: { digits: '+85291234567', how: 'shown', turn: 3 },
      },
    ]);
    expect(told).toEqual({
      effect: 'open-case',
      reason: 'call-back',
      outcome: 'opened',
      claim: 0,
      reach: 'shown',
    });
    expect(notes).toEqual(['open-case-call-back:opened']);
  });

  test("is opened on no number of ours or of the desk's, and a message that names one is answered on the one shown", async () => {
    const { cases, book } = bookWith();
    const asked = createDesk({ cases: book }, { heard: { kind: 'digits', digits: '23586200' } });
    const { told } = await asked.perform(caseAbout('call-back', { reach: 'given' }));
    expect(told).toMatchObject({ outcome: 'no-number', read: 'unclear' });
    const heard = { kind: 'words', words: 'i rang 2358 6200 and nobody answered me' } as const;
    await createDesk({ cases: book }, { heard }).perform(caseAbout('message'));
    expect(cases.map(({ reach, number }) => [reach, number?.digits])).toEqual([['shown', '+85291234567']]);
  });

  test('has seven digits for a reference, none of which a repeat of the turn changes', async () => {
    const { cases, book } = bookWith();
    const { perform } = createDesk({ cases: book });
    await perform(caseAbout('message'));
    await perform(caseAbout('message'));
    const [first, again] = cases;
    expect(first?.references.every((reference) => /^[1-9]\d{6}$/.test(reference))).toBe(true);
    expect(new Set(first?.references).size).toBe(5);
    expect(again).toEqual(first);
  });

  test('for a message by voice holds the recording, and the number', async () => {
    const { cases, book } = bookWith();
    const heard = { kind: 'recorded', seconds: 7, recordingSid: 'RE1' } as const;
    await createDesk({ cases: book }, { heard }).perform(caseAbout('message'));
    expect(cases[0]).toMatchObject({
      reason: 'message',
      recordingSid: 'RE1',
      number: { digits: '+85291234567' },
    });
  });

  test('for a complaint holds its words without codes, and no number', async () => {
    const { cases, book } = bookWith();
    const heard = { kind: 'words', words: 'my code is 482913 and nobody helps' } as const;
    await createDesk({ cases: book }, { heard }).perform(caseAbout('feedback', { reach: 'none' }));
    expect(cases[0]?.words).toContain('nobody helps');
    expect(cases[0]?.words).not.toContain('482913');
    expect(cases[0]).not.toHaveProperty('number');
  });

  test('for a message that does not end holds its beginning', async () => {
    const { cases, book } = bookWith();
    const heard = { kind: 'words', words: 'nobody helps '.repeat(200) } as const;
    await createDesk({ cases: book }, { heard }).perform(caseAbout('feedback', { reach: 'none' }));
    expect(cases[0]?.words).toHaveLength(1600);
  });

  test('sends its reference to a mobile: the one that was claimed', async () => {
    const { cases, book } = bookWith(1);
    const { sent, messages } = createOutbox();
    const { told } = await createDesk({ cases: book, messages }).perform(
      caseAbout('call-back', { texts: true }),
    );
    expect(sent.map(({ to, body }) => [to, body])).toEqual([
      ['+85291234567', `[text-body-reference] ${cases[0]?.references[1]}`],
    ]);
    expect(told).toMatchObject({ outcome: 'opened', claim: 1, texted: true });
  });

  test('is open although its text could not be sent', async () => {
    const { messages } = createOutbox({ kind: 'not-sent', why: 'unavailable' });
    const { told } = await createDesk({ cases: bookWith().book, messages }).perform(
      caseAbout('call-back', { texts: true }),
    );
    expect(told).toEqual({
      effect: 'open-case',
      reason: 'call-back',
      outcome: 'opened',
      claim: 0,
      reach: 'shown',
    });
  });

  test('that could not be opened is not promised', async () => {
    const cases = bookThatOpens(() => Promise.reject(new Error('down')));
    const { told } = await createDesk({ cases }).perform(caseAbout('message'));
    expect(told).toEqual({ effect: 'open-case', reason: 'message', outcome: 'failed' });
  });
});
