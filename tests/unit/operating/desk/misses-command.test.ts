import { expect, onTestFinished, test } from 'vitest';
import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import { createDynamoCounters } from '#adapters/dynamo/counters';
import { createDynamoMissStore } from '#adapters/dynamo/miss-store';
import { localTables } from '#local/helpline/local-account';
import { missesCommand } from '#operating/desk/misses-command';
import { localClientOptions } from '#tests/support/local-aws';
import { testKnowledge } from '#tests/support/turn-content';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { ratingKey } from '#turn/effects/perform-effects';
import { createDeskBench } from './fixtures/desk-bench.ts';

const expiresAt = 4_000_000_000;

test('misses are grouped, with the topics that were nearest, what came next, and ratings beside them', async () => {
  const bench = await createDeskBench();
  await bench.publish(testKnowledge());
  const client = createPublishingDynamoClient(localClientOptions(bench.table.url));
  onTestFinished(() => client.destroy());
  const table = { client, table: localTables.conversations, deadlineMs: 10_000 };
  const misses = createDynamoMissStore(table);
  const said = ['wifi not working', 'the wifi is not working', 'wifi _ not working', '_ printer _'];
  for (const [index, words] of said.entries()) {
    const about = { helpline: 'hkust', key: `k${index}`, who: `w${index}`, words, nearest: ['tap-get'] };
    const rest = { outOfScope: index === 3, channel: 'voice', locale: 'en', day: '2026-01-02' } as const;
    await misses.keep({ ...about, ...rest }, expiresAt);
  }
  await misses.chose('hkust', 'k0', 'transfer');
  await misses.chose('hkust', 'k1', 'transfer');
  await createDynamoCounters(table).increment(ratingKey('hkust', 'tap-get', 'not-helped'), expiresAt);
  expect(await missesCommand(['--local', '--helpline', 'hkust'], bench)).toBe(0);
  expect(bench.printed).toEqual([
    'hkust: 4 not understood, 1 of them taken for none of ours',
    '  CALLERS  WORDS                    NEAREST    THEN',
    '  3        the wifi is not working  tap-get 3  transfer 2, nothing 1',
    '  1 more were said by fewer than 3 callers and are not shown',
    '  ANSWER   HELPED  DID NOT',
    '  tap-get       0        1',
    '  0 times the numbers that help were given',
  ]);
});

test('shows how it is used', async () => {
  const world = createTestWorld();
  expect(await missesCommand(['list', '--local'], world)).toBe(2);
  expect(world.complained.join()).toContain('npm run misses -- --stage prod');
});
