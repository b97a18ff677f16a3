import { describe, expect, it } from 'vitest';
import { createDynamoMissBook } from '#adapters/dynamo/miss-book';
import { createDynamoMissStore } from '#adapters/dynamo/miss-store';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { createFakeMissStore } from '#tests/support/fake-miss-store';
import { tableDeadlineWithSlackMs, tableDown, timeToFail } from '#tests/support/table-down';
import type { MissStore, NewMiss } from '#turn/miss-port';

const expiresAt = 4_000_000_000;
const miss: NewMiss = {
  ...{ helpline: 'hkust', key: 'one', who: 'somebody', words: 'wifi _ working', nearest: ['vpn-duo'] },
  ...{ outOfScope: false, channel: 'voice', locale: 'en', day: '2026-03-02' },
};

const storeOn = ({ client, deadlineMs, conversationsTable: table }: TestTable): MissStore =>
  createDynamoMissStore({ client, deadlineMs, table });

describe.each<[string, () => Promise<MissStore>]>([
  ['DynamoDB', async () => storeOn(await createTestTable())],
  ['in memory', async () => createFakeMissStore().misses],
])('MissStore: %s', (_name, create) => {
  it('keeps a miss once', async () => {
    const misses = await create();
    expect(await misses.keep(miss, expiresAt)).toBe('kept');
    expect(await misses.keep({ ...miss, words: 'other _' }, expiresAt)).toBe('known');
    expect(await misses.keep({ ...miss, helpline: 'hku' }, expiresAt)).toBe('kept');
  });

  it('does nothing where the miss is not kept', async () => {
    const misses = await create();
    await misses.chose('hkust', 'one', 'agent');
    expect(await misses.keep(miss, expiresAt)).toBe('kept');
  });
});

describe('MissStore: DynamoDB', () => {
  it('is read with what was chosen first, until it lapses', async () => {
    const table = await createTestTable();
    const misses = storeOn(table);
    const { client, conversationsTable, clock } = table;
    const book = createDynamoMissBook({ client, table: conversationsTable, now: clock.now });
    await misses.keep(miss, Math.floor(clock.now() / 1000) + 60);
    await misses.chose('hkust', 'one', 'agent');
    await misses.chose('hkust', 'one', 'menu');
    const { helpline: _, key: __, ...read } = miss;
    expect(await book.list('hkust')).toEqual([{ ...read, chose: 'agent' }]);
    expect(await book.list('hku')).toEqual([]);
    clock.advance(61_000);
    expect(await book.list('hkust')).toEqual([]);
  });

  it.each(tableDown)('throws within 300 ms when the table %s', async (_name, fault) => {
    const table = await createTestTable('deployed');
    table.server.faults.set(fault);
    const took = await timeToFail(() => storeOn(table).keep(miss, expiresAt));
    expect(took).toBeLessThan(tableDeadlineWithSlackMs);
  });
});
