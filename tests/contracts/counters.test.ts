import { describe, expect, it } from 'vitest';
import { createDynamoCounters } from '#adapters/dynamo/counters';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { neverAnswers, tableDeadlineWithSlackMs, timeToFail } from '#tests/support/table-down';
import type { Counters } from '#turn/ports';

const expiresAt = 4_000_000_000;

const countersOn = ({ client, deadlineMs, conversationsTable: table }: TestTable): Counters =>
  createDynamoCounters({ client, deadlineMs, table });

describe('Counters: DynamoDB', () => {
  it('count from one, each key by itself', async () => {
    const counters = countersOn(await createTestTable());
    expect(await counters.increment('TEXTS#a', expiresAt)).toBe(1);
    expect(await counters.increment('TEXTS#a', expiresAt)).toBe(2);
    expect(await counters.increment('TEXTS#b', expiresAt)).toBe(1);
  });

  it('give each of ten who come at once a count of its own', async () => {
    const counters = countersOn(await createTestTable());
    const counts = await Promise.all(
      Array.from({ length: 10 }, () => counters.increment('TEXTS#a', expiresAt)),
    );
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('lapse: the table removes them', async () => {
    const table = await createTestTable();
    const seconds = Math.floor(table.clock.now() / 1000);
    await countersOn(table).increment('TEXTS#a', seconds);
    table.clock.advance(48 * 3600_000 + 1_000);
    expect(await table.server.sweep()).toBe(1);
    expect(await countersOn(table).increment('TEXTS#a', expiresAt)).toBe(1);
  });

  it('throw within 300 ms when the table never answers', async () => {
    const table = await createTestTable('deployed');
    table.server.faults.set(neverAnswers);
    const took = await timeToFail(() => countersOn(table).increment('TEXTS#a', expiresAt));
    expect(took).toBeLessThan(tableDeadlineWithSlackMs);
  });
});
