import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedKnowledge } from '#content/published-knowledge';
import { localAuthToken } from '#local/helpline/local-account';
import { type LocalHelpline, startLocalHelpline } from '#local/helpline/start-local-helpline';
import type { Call } from '#local/phone/call/call';

/** The desk's person hears what the caller asked about, so that nobody has to tell the story twice. */
let directory: string;
let helpline: LocalHelpline;
let knowledge: PublishedKnowledge;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'helpline-whisper-'));
  await cp('.cache/snapshot', directory, { recursive: true });
  const path = join(directory, 'hkust.json');
  const published = JSON.parse(await readFile(path, 'utf8')) as PublishedKnowledge;
  knowledge = { ...published, profile: { ...published.profile, whisper: true } };
  await writeFile(path, JSON.stringify(knowledge));
  helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory: directory,
  });
});
afterAll(async () => {
  await helpline.stop();
  await rm(directory, { recursive: true });
});

const labelOf = (topic: string): string => knowledge.locales.en?.topics[topic]?.label ?? '(no such topic)';
const whispered = (call: Call): string =>
  call.dialled.flatMap((dial) => dial.whispered.map(({ text }) => text)).join(' ');

let callers = 0;

/** A caller of its own: who was cut off in steps would be asked whether to go on. */
async function callWith(...words: readonly string[]): Promise<Call> {
  const call = await helpline.phone.call({ from: `+8529123999${callers}`, to: '+12025550101' });
  callers += 1;
  for (const each of words) await call.say(each);
  await call.press('0');
  await call.agent('answer');
  await call.agent('hang-up');
  expect(call.faults).toEqual([]);
  return call;
}

describe('the whisper', () => {
  test('names the topics asked and the step reached', async () => {
    const said = whispered(await callWith('I lost my phone', 'how do I turn off app lock', 'next', 'next'));
    expect(said).toContain(labelOf('phone-missing'));
    expect(said).toContain(labelOf('app-lock-disable'));
    expect(said).toMatch(/step 2/);
  });

  test('never holds what the caller said, or the number', async () => {
    const said = whispered(await callWith('my name is Chan Tai Man and I lost my phone at the harbour'));
    expect(said).not.toMatch(/Chan|harbour|999|9 9 9/);
    expect(said).toContain(labelOf('phone-missing'));
  });

  test('is short, and says so when nothing was answered', async () => {
    const said = whispered(await callWith());
    expect(said).toBe('Call from the helpline, about nothing that was answered. Here they are.');
  });

  test('comes when we rang a texter, too', async () => {
    const [from, to] = ['+85291238888', '+12025550101'];
    await helpline.phone.text({ from, to, body: 'VPN' });
    await helpline.phone.text({ from, to, body: 'CALL' });
    const rung = helpline.phone.ringingAt(from);
    if (rung === undefined) throw new Error('nothing rings');
    await rung.pickUp();
    await rung.agent('answer');
    expect(rung.state.kind).toBe('bridged');
    await rung.agent('hang-up');
    expect(whispered(rung)).toContain(labelOf('vpn-duo'));
    expect(rung.faults).toEqual([]);
  });
});
