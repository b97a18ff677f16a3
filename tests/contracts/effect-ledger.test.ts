import { describe, expect, it } from 'vitest';
import { createDynamoEffectLedger } from '#adapters/dynamo/effect-ledger';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';
import { createTestClock } from '#tests/support/test-clock';
import { runEffectLedgerContract } from './effect-ledger-contract.ts';

const ledgerOn = ({ client, deadlineMs, conversationsTable: table, clock }: TestTable) =>
  createDynamoEffectLedger({ client, deadlineMs, table, now: clock.now });

runEffectLedgerContract('DynamoDB', {
  async create() {
    const table = await createTestTable();
    return { ledger: ledgerOn(table), clock: table.clock };
  },
});

runEffectLedgerContract('in memory, for tests', {
  create() {
    const clock = createTestClock();
    return { ledger: createFakeEffectLedger(clock.now), clock };
  },
});

describe('the effect ledger on a table in trouble', () => {
  const expiresAt = 4_000_000_000;

  it('throws within 300 ms when the table never answers, so that nothing is performed', async () => {
    const table = await createTestTable('deployed');
    const ledger = ledgerOn(table);
    table.server.faults.set(neverAnswers);
    expect(await timeToFail(() => ledger.claim('EFFECT#a', expiresAt))).toBeLessThan(
      tableDeadlineWithSlackMs,
    );
    expect(await timeToFail(() => ledger.settle('EFFECT#a', 'sent'))).toBeLessThan(tableDeadlineWithSlackMs);
  });

  it('knows its own claim again when the answer was lost', async () => {
    const table = await createTestTable();
    const ledger = ledgerOn(table);
    table.server.faults.set({ kind: 'lose-answer' }, 1);
    expect(await ledger.claim('EFFECT#a', expiresAt)).toBe('claimed');
    expect(await ledger.claim('EFFECT#a', expiresAt)).toBe('pending');
  });

  it('settles twice when the answer was lost, with one outcome', async () => {
    const table = await createTestTable();
    const ledger = ledgerOn(table);
    await ledger.claim('EFFECT#a', expiresAt);
    table.server.faults.set({ kind: 'lose-answer' }, 1);
    await ledger.settle('EFFECT#a', 'sent');
    expect(await ledger.claim('EFFECT#a', expiresAt)).toEqual({ outcome: 'sent' });
  });
});
