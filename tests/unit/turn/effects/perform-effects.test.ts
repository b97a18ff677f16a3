import { describe, expect, test } from 'vitest';
import type { Effect } from '#conversation/effect';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { createFakeMissStore } from '#tests/support/fake-miss-store';
import { createTestClock } from '#tests/support/test-clock';
import { atTurn, createDesk, sendLink, tapGet, textContext } from '#tests/support/turn-effects';
import { casesPutThrough, createOutbox, untold } from '#tests/support/turn-helpline';
import type { CaseBook } from '#turn/case-book';

describe('being forgotten', () => {
  test("erases the caller's place and thread", async () => {
    const { perform, conversations } = createDesk({ cases: casesPutThrough() });
    await conversations.put('CALLER#hash', '{}', 2_000_000_000);
    await conversations.put('TEXT#hash', '{}', 2_000_000_000);
    await conversations.put('TEXT#another', '{}', 2_000_000_000);
    expect((await perform({ kind: 'forget' })).told).toEqual({ effect: 'forget', outcome: 'forgotten' });
    expect(await conversations.read('CALLER#hash')).toBeUndefined();
    expect(await conversations.read('TEXT#hash')).toBeUndefined();
    expect(await conversations.read('TEXT#another')).toBeDefined();
  });

  test('is not said when the table is down', async () => {
    const conversations = {
      ...createFakeConversationStore(() => 0),
      erase: () => Promise.reject(new Error('down')),
    };
    const { perform, log } = createDesk({ conversations, cases: casesPutThrough() });
    expect((await perform({ kind: 'forget' })).told).toEqual({ effect: 'forget', outcome: 'failed' });
    expect(log.faults).toEqual(['forget']);
  });
});

describe('a number to be reached on', () => {
  const at = { turn: 2, claim: 0 };
  const number: Effect = { kind: 'keep-number', reason: 'call-back', at, from: 'heard' };

  test("is kept, unless it is one of ours or the desk's", async () => {
    const cases: CaseBook = {
      ...casesPutThrough(),
      readNumber: async () => undefined,
      keepNumber: async () => 'kept',
    };
    const given = async (digits: string, ownNumbers: readonly string[]) =>
      (await createDesk({ cases }, { heard: { kind: 'digits', digits }, ownNumbers }).perform(number)).told;
    expect(await given('23586200', [])).toMatchObject({ outcome: 'whole' });
    expect(await given('23586200', ['+85223586200'])).toMatchObject({ outcome: 'unclear' });
  });

  test('is not said to be right when the desk has closed the case meanwhile', async () => {
    const cases: CaseBook = {
      ...casesPutThrough(),
      readNumber: async () => ({ digits: '+85293157726', how: 'given' }),
      keepNumber: async () => 'closed',
    };
    const { perform } = createDesk({ cases });
    const { told } = await perform({ kind: 'confirm-number', reason: 'call-back', at });
    expect(told).toMatchObject({ effect: 'confirm-number', outcome: 'failed' });
  });
});

describe('a miss', () => {
  test('is kept under hashes that nobody makes without the key, and tells its caller by the day only', async () => {
    const { misses, kept } = createFakeMissStore();
    const missed = async (words: string, turn: number, key = 'hash-key') => {
      const secrets = { readHashingKey: async () => key };
      const heard = { kind: 'words', words } as const;
      await createDesk({ misses, secrets }, { heard, state: atTurn(turn) }).perform({
        kind: 'note-miss',
        outOfScope: false,
      });
    };
    await missed('my phone is lost', 3);
    await missed('i lost the phone', 4);
    await missed('my phone is lost', 3, 'another key');
    const [first, other, foreign] = kept();
    expect(other?.words).not.toBe(first?.words);
    expect(other?.who).toBe(first?.who);
    expect(foreign?.key).not.toBe(first?.key);
    expect(foreign?.who).not.toBe(first?.who);
  });
});

test('what nobody is told is noted: a miss, a rating, a place', async () => {
  const { perform } = createDesk();
  const effects: readonly Effect[] = [
    { kind: 'note-miss', outOfScope: true },
    { kind: 'rate', topic: tapGet, helped: true },
    { kind: 'remember', locale: 'en' },
  ];
  expect(await perform(...effects)).toEqual({
    notes: ['note-miss:out-of-scope', 'rate:helped', 'remember:kept'],
  });
});

describe('what is counted', () => {
  const miss: Effect = { kind: 'note-miss', outOfScope: false };
  const rating: Effect = { kind: 'rate', topic: tapGet, helped: false };

  test('counts once, though the webhook comes again', async () => {
    const { perform } = createDesk();
    expect((await perform(miss, rating)).notes).toEqual(['note-miss:unclear', 'rate:not-helped']);
    expect((await perform(miss, rating)).notes).toEqual(['note-miss:repeated', 'rate:repeated']);
  });

  test('counts again in the next turn, and in another call', async () => {
    const ledger = createFakeEffectLedger(createTestClock().now);
    await createDesk({ ledger }).perform(miss);
    const next = createDesk({ ledger }, { state: atTurn(4) });
    expect((await next.perform(miss)).notes).toEqual(['note-miss:unclear']);
    const contact = { helpline: 'hkust', id: 'CA2', from: '+85291234567', to: '+12025550101' };
    const other = createDesk({ ledger }, { contact });
    expect((await other.perform(miss)).notes).toEqual(['note-miss:unclear']);
  });

  test('counts when the ledger is down: twice is better than never', async () => {
    const ledger = { ...createFakeEffectLedger(() => 0), claim: () => Promise.reject(new Error('down')) };
    const { perform, log } = createDesk({ ledger });
    expect((await perform(miss)).notes).toEqual(['note-miss:unclear']);
    expect(log.faults).toEqual(['note-miss']);
  });

  test('by text asks no ledger: a message that comes again is known by its thread', async () => {
    const { perform } = createDesk({ ledger: untold('ledger') }, textContext);
    expect((await perform(miss, rating)).notes).toEqual(['note-miss:unclear', 'rate:not-helped']);
  });
});

describe('whether an answer helped', () => {
  const rated = (helped: boolean): Effect => ({ kind: 'rate', topic: tapGet, helped });

  test('is counted by helpline and topic, and not by caller', async () => {
    const { perform, counters } = createDesk();
    await perform(rated(true));
    const again = createDesk({ counters }, { state: atTurn(4) });
    await again.perform(rated(true));
    await createDesk({ counters }, { state: atTurn(5) }).perform(rated(false));
    expect([...counters.counts]).toEqual([
      ['RATING#hkust#tap-get#helped', 2],
      ['RATING#hkust#tap-get#not-helped', 1],
    ]);
  });

  test('is counted once, though the webhook comes again', async () => {
    const { perform, counters } = createDesk();
    await perform(rated(true));
    await perform(rated(true));
    expect([...counters.counts.values()]).toEqual([1]);
  });

  test('is noted though the count cannot be kept', async () => {
    const counters = { increment: () => Promise.reject(new Error('down')) };
    const { perform, log } = createDesk({ counters });
    expect((await perform(rated(true))).notes).toEqual(['rate:helped']);
    expect(log.faults).toEqual(['count']);
  });
});

describe('danger and distress', () => {
  const advice: Effect = { kind: 'count-advice' };

  test('are a count of the day, without a caller, and nothing else is kept', async () => {
    const { perform, counters, conversations, clock } = createDesk({ ledger: untold('ledger') });
    expect(await perform(advice)).toEqual({ notes: ['advice:counted'] });
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    expect([...counters.counts]).toEqual([[`ADVICE#hkust#${day}`, 1]]);
    expect(await conversations.read('CALLER#hash')).toBeUndefined();
  });

  test('are answered though the count cannot be kept', async () => {
    const counters = { increment: () => Promise.reject(new Error('down')) };
    const { perform, log } = createDesk({ counters }, textContext);
    expect(await perform(advice)).toEqual({ notes: ['advice:counted'] });
    expect(log.faults).toEqual(['count']);
  });
});

test('one effect that fails does not keep the next from being performed', async () => {
  const { sent, messages } = createOutbox();
  const conversations = {
    ...createFakeConversationStore(() => 0),
    put: () => Promise.reject(new Error('down')),
  };
  const { perform } = createDesk({ conversations, messages });
  const { notes, told } = await perform({ kind: 'remember', locale: 'en' }, sendLink);
  expect(notes).toEqual(['remember:failed', 'send-text:sent']);
  expect(told).toEqual({ effect: 'send-text', outcome: 'sent' });
  expect(sent).toHaveLength(1);
});
