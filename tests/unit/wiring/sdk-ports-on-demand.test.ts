import { expect, test } from 'vitest';
import { sdkPortsOnDemand } from '#wiring/sdk-ports-on-demand';

test('an SDK that could not be loaded is tried again by the next to ask, and then kept', async () => {
  let loads = 0;
  const ports = sdkPortsOnDemand({
    get knowledgeTable() {
      loads += 1;
      if (loads === 1) throw new Error('not yet');
      return 'knowledge';
    },
    conversationsTable: 'conversations',
    bots: {},
    now: () => 0,
  });
  const asks = () =>
    ports.lex.recognize({ helpline: 'hkust', locale: 'en', text: 'x', sessionId: 'session-1' });
  await expect(asks()).rejects.toThrow('not yet');
  expect(await asks()).toEqual({ kind: 'unavailable', why: 'no-bot' });
  expect((await asks()).kind).toBe('unavailable');
  expect(loads).toBe(2);
});
