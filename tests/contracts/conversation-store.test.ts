import { describe, expect, it } from 'vitest';
import { createDynamoConversationStore } from '#adapters/dynamo/conversation-store';
import { createDynamoEffectLedger } from '#adapters/dynamo/effect-ledger';
import { createTestTable, type TestTable } from '#tests/support/create-test-table';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { tableDeadlineWithSlackMs, tableDown, timeToFail } from '#tests/support/table-down';
import { createTestClock } from '#tests/support/test-clock';
import { runConversationStoreContract } from './conversation-store-contract.ts';

const storeOn = ({ client, deadlineMs, conversationsTable: table, clock }: TestTable) =>
  createDynamoConversationStore({ client, deadlineMs, table, now: clock.now });

runConversationStoreContract('DynamoDB', {
  async create() {
    const table = await createTestTable();
    return { store: storeOn(table), clock: table.clock };
  },
});

runConversationStoreContract('in memory, for tests', {
  create() {
    const clock = createTestClock();
    return { store: createFakeConversationStore(clock.now), clock };
  },
});

describe('the conversation store on a table in trouble', () => {
  const expiresAt = 4_000_000_000;

  it.each(tableDown)('gives up within 300 ms when the table %s', async (_name, fault) => {
    const table = await createTestTable('deployed');
    const store = storeOn(table);
    await store.write('TEXT#a', 'kept', 0, expiresAt);
    table.server.faults.set(fault);
    expect(await timeToFail(() => store.read('TEXT#a'))).toBeLessThan(tableDeadlineWithSlackMs);
    expect(await timeToFail(() => store.write('TEXT#a', 'lost', 1, expiresAt))).toBeLessThan(
      tableDeadlineWithSlackMs,
    );
    expect(await timeToFail(() => store.put('TEXT#a', 'lost', expiresAt))).toBeLessThan(
      tableDeadlineWithSlackMs,
    );
    table.server.faults.clear();
    expect((await store.read('TEXT#a'))?.body).toMatch(/kept|lost/);
  });

  it('tries once more when a connection breaks', async () => {
    const table = await createTestTable();
    const store = storeOn(table);
    table.server.faults.set({ kind: 'refuse' }, 1);
    expect(await store.write('TEXT#a', 'body', 0, expiresAt)).toBe('written');
    expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'body' });
  });

  it('knows its own write again when the answer was lost', async () => {
    const table = await createTestTable();
    const store = storeOn(table);
    table.server.faults.set({ kind: 'lose-answer' }, 1);
    expect(await store.write('TEXT#a', 'body', 0, expiresAt)).toBe('written');
    expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'body' });
    expect(table.operations).toEqual(['PutItem', 'PutItem', 'GetItem']);
  });

  it('takes an item that is not of its shape for absent', async () => {
    const table = await createTestTable();
    const store = storeOn(table);
    const ledger = createDynamoEffectLedger({
      client: table.client,
      deadlineMs: table.deadlineMs,
      table: table.conversationsTable,
      now: table.clock.now,
    });
    await ledger.claim('TEXT#a', expiresAt);
    expect(await store.read('TEXT#a')).toBeUndefined();
  });
});
