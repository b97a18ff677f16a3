import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { HelplineTrace } from '#local/helpline/helpline-trace';
import { localAuthToken } from '#local/helpline/local-account';
import { type LocalHelpline, startLocalHelpline } from '#local/helpline/start-local-helpline';
import { type TestSnapshot, writeTestSnapshot } from '#tests/support/write-test-snapshot';

const caller = '+85291234567';
const hkust = '+12025550101';

let snapshot: TestSnapshot;
beforeAll(async () => {
  snapshot = await writeTestSnapshot();
});
afterAll(() => snapshot.remove());

async function start(more: Partial<Parameters<typeof startLocalHelpline>[0]> = {}): Promise<LocalHelpline> {
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory: snapshot.directory,
    ...more,
  });
  onTestFinished(helpline.stop);
  return helpline;
}

/** What a helpline puts into the environment, and the developer's own that it must not lose. */
const watched = [
  'AWS_REGION',
  'AWS_PROFILE',
  'AWS_ENDPOINT_URL_DYNAMODB',
  'KNOWLEDGE_TABLE',
  'PUBLIC_BASE_URL',
];
const readWatched = () => watched.map((name) => process.env[name]);

describe('the helpline on one machine', () => {
  it('is live when it has started: the pointer stands at the snapshot', async () => {
    const traces: HelplineTrace[] = [];
    const helpline = await start({ onTrace: (trace) => traces.push(trace) });
    traces.length = 0;
    const { replies } = await helpline.phone.text({ from: caller, to: hkust, body: 'I need a TAP' });
    expect(replies[0]?.body).toContain('Text of tap-get');
    expect(traces.filter(({ kind }) => kind === 'fault' || kind === 'crash')).toEqual([]);
    const calls = traces.flatMap((trace) => (trace.kind === 'wire' ? [trace.service] : []));
    expect(calls.filter((service) => service === 'lex')).toHaveLength(1);
  });

  it('tells the phone what was understood', async () => {
    const helpline = await start();
    const { turns } = await helpline.phone.text({ from: caller, to: hkust, body: 'I need a TAP' });
    expect(turns[0]?.understanding).toMatchObject({ outcome: 'topic', topic: 'tap-get', lex: 'recognized' });
  });

  it('takes no webhook that is not signed with its token', async () => {
    const helpline = await start({ authToken: 'another-token' });
    const form = new URLSearchParams({ MessageSid: 'SM1', From: caller, To: hkust, Body: 'TAP' });
    const headers = { 'X-Twilio-Signature': 'a'.repeat(27) };
    const response = await fetch(`${helpline.webhooksUrl}/sms`, { method: 'POST', headers, body: form });
    expect(response.status).toBe(403);
    const { replies } = await helpline.phone.text({ from: caller, to: hkust, body: 'I need a TAP' });
    expect(replies).toHaveLength(1);
  });

  it('is signed over the base that it is told', async () => {
    const helpline = await start({ publicBaseUrl: 'https://helpline.example' });
    const call = await helpline.phone.call({ from: caller, to: hkust });
    expect(call.turns[0]?.url).toMatch(/^https:\/\/helpline\.example\/voice/);
    expect(call.faults).toEqual([]);
    await call.hangUp();
  });

  it('leaves nothing behind: no door, no variable', async () => {
    const before = readWatched();
    const helpline = await start();
    expect(readWatched()).not.toEqual(before);
    const { webhooksUrl, phoneUrl, standIns } = helpline;
    await helpline.stop();
    expect(readWatched()).toEqual(before);
    const { lex, table, secrets, sns } = standIns;
    for (const url of [webhooksUrl, phoneUrl, lex.url, table.url, secrets.url, sns.url]) {
      await expect(fetch(url)).rejects.toThrow('fetch failed');
    }
    await expect(helpline.stop()).resolves.toBeUndefined();
  });

  it('starts again in the same process, empty', async () => {
    const first = await start();
    await first.phone.text({ from: caller, to: hkust, body: 'I need a TAP' });
    await first.stop();
    const second = await start();
    const { replies } = await second.phone.text({ from: caller, to: hkust, body: 'I have a new phone' });
    expect(replies[0]?.body).toContain('Text of phone-new');
  });

  it('stops what it has started when a part cannot start', async () => {
    const before = readWatched();
    const first = await start();
    const inTheWay = Number(new URL(first.webhooksUrl).port);
    await expect(start({ webhooksPort: inTheWay })).rejects.toThrow('EADDRINUSE');
    await first.stop();
    expect(readWatched()).toEqual(before);
    await expect(start({ webhooksPort: inTheWay })).resolves.toBeDefined();
  });

  it('says when the snapshot was not built', async () => {
    await expect(start({ snapshotDirectory: '/nowhere' })).rejects.toThrow(
      '/nowhere holds no snapshot: build it first',
    );
  });
});
