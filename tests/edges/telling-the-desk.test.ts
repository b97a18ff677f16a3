import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exampleStages } from '#infra/stages';
import type { HelplineTrace } from '#local/helpline/helpline-trace';
import { localAuthToken } from '#local/helpline/local-account';
import { announceRunningHelpline } from '#local/helpline/running-helpline';
import { type LocalHelpline, startLocalHelpline } from '#local/helpline/start-local-helpline';
import type { Call } from '#local/phone/call/call';
import { snsBadDays } from '#local/sns/sns-answer';
import { casesCommand } from '#operating/desk/cases-command';
import type { CasesWorld } from '#operating/desk/cases-task';
import { closureCommand } from '#operating/desk/closure-command';
import { noticeCommand } from '#operating/desk/notice-command';
import { type TestSnapshot, writeTestSnapshot } from '#tests/support/write-test-snapshot';

const [caller, hkust] = ['+85291234567', '+12025550101'];
const [desk, feedback] = ['desk@example.org', 'cclisten@ust.hk'];

let snapshot: TestSnapshot;
beforeAll(async () => {
  snapshot = await writeTestSnapshot();
});
afterAll(() => snapshot.remove());

interface World {
  readonly helpline: LocalHelpline;
  readonly traces: readonly HelplineTrace[];
  /** What the desk's commands print. */
  readonly printed: string[];
  readonly commands: CasesWorld;
  /** Where the faults were, in order. */
  faults(): readonly string[];
}

/** A helpline with nothing in its tables, and an operator beside it. */
async function start(): Promise<World> {
  const traces: HelplineTrace[] = [];
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory: snapshot.directory,
    onTrace: (trace) => traces.push(trace),
  });
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(async () => {
    await helpline.stop();
    rmSync(root, { recursive: true });
  });
  const { webhooksUrl, phoneUrl, standIns } = helpline;
  await announceRunningHelpline(root, {
    ...{ webhooksUrl, publicBaseUrl: webhooksUrl, phoneUrl, tableUrl: standIns.table.url },
    ...{ lexUrl: standIns.lex.url, snsUrl: standIns.sns.url },
  });
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const commands: CasesWorld = {
    ...{ root, environment: {}, stages: exampleStages, now: Date.now, print, complain: print },
    play: async () => true,
  };
  const faults = () => traces.flatMap((trace) => (trace.kind === 'fault' ? [trace.where] : []));
  return { helpline, traces, printed, commands, faults };
}

/** What came after the line was rung, of which the desk is told at once. */
const mailsAfterRinging = ({ helpline }: World) =>
  helpline.standIns.sns.mails.filter(({ subject }) => !subject.includes('Put through'));

const mailsOf = (world: World) =>
  mailsAfterRinging(world).map(({ to, subject }) => `${to} ${subject.replace(/: .*$/, '')}`);

/** Nobody picks up, and the caller chooses what to do instead. */
async function unreached({ helpline }: World): Promise<Call> {
  const call = await helpline.phone.call({ from: caller, to: hkust });
  await call.say('I need a TAP');
  await call.press('0');
  await call.agent('busy');
  return call;
}

/** The reference that the caller has just heard: "[case-message] 4 4 7, 1 2 0 8". */
const heardReference = (call: Call): string =>
  /\[case-[a-z-]+\] (.*)/.exec(call.words.join('\n'))?.[1]?.replace(/\D/g, '') ?? 'none';

const textTo = ({ helpline }: World, body: string) => helpline.phone.text({ from: caller, to: hkust, body });

describe('a message that a caller leaves', () => {
  it('reaches the desk under the reference that the caller heard, is played and closed', async () => {
    const world = await start();
    const { helpline, commands, printed } = world;
    const call = await unreached(world);
    await call.press('1');
    await call.say('My laptop is broken, call me on 9123 4567');
    const reference = heardReference(call);
    expect(reference).toMatch(/^[1-9]\d{6}$/);
    await helpline.tellDesk();
    expect(helpline.standIns.sns.mails[0]?.subject).toBe(`[hkust] Put through: ${reference}`);
    expect(mailsAfterRinging(world)).toEqual([
      {
        to: desk,
        subject: `[hkust] A message: ${reference}`,
        body: expect.stringContaining('Asked about:  getting a TAP\n'),
        at: expect.any(Number),
      },
    ]);
    expect(await casesCommand(['list', '--local'], commands)).toBe(0);
    expect(printed.join('\n')).toContain(`${reference}  `);
    expect(await casesCommand(['play', reference, '--local'], commands)).toBe(0);
    expect(await casesCommand(['close', reference, '--local'], commands)).toBe(0);
    expect(printed.slice(-2)).toEqual([
      `${reference} is closed, and the number is removed.`,
      'The recording is deleted.',
    ]);
    expect(helpline.phone.recordings).toEqual([]);
    await helpline.tellDesk();
    expect([mailsAfterRinging(world).length, world.faults()]).toEqual([1, []]);
  });
});

describe('a message that is closed while Twilio does not answer', () => {
  it('is deleted in a later round', async () => {
    const world = await start();
    const { helpline, commands, printed } = world;
    const call = await unreached(world);
    await call.press('1');
    await call.say('My laptop is broken');
    helpline.faults.twilio.set({ kind: 'refuse' });
    expect(await casesCommand(['close', heardReference(call), '--local'], commands)).toBe(0);
    expect(printed.at(-1)).toBe('The recording will be deleted within minutes by the helpline itself.');
    await helpline.tellDesk();
    expect([helpline.phone.recordings.length, world.faults()]).toEqual([1, ['recording-delete']]);
    helpline.faults.twilio.clear();
    await helpline.tellDesk();
    expect([helpline.phone.recordings, world.faults()]).toEqual([[], ['recording-delete']]);
  });
});

describe('a wish to be called back', () => {
  it('shows its number to the command alone, until it is closed', async () => {
    const world = await start();
    const { helpline, commands, printed } = world;
    const call = await unreached(world);
    await call.press('2');
    const reference = heardReference(call);
    await helpline.tellDesk();
    expect(mailsOf(world)).toEqual([`${desk} [hkust] Please call back`]);
    expect(JSON.stringify(helpline.standIns.sns.mails)).not.toMatch(/9123 ?4567/);
    await casesCommand(['show', reference, '--local'], commands);
    expect(printed).toContain('Reach       +85291234567 (the call came from there)');
    await casesCommand(['close', reference, '--local'], commands);
    printed.length = 0;
    await casesCommand(['show', reference, '--local'], commands);
    expect(printed.join('\n')).toContain('State       closed\n');
    expect(printed.join('\n')).not.toMatch(/9123 ?4567/);
  });
});

describe('feedback by text', () => {
  it('goes to the address that the helpline names, without the number in it', async () => {
    const world = await start();
    await textTo(world, 'FEEDBACK');
    await textTo(world, '1');
    const { replies } = await textTo(world, 'The menu is too long. I am on 9123 4567');
    const reference = /\[case-feedback\] (\d{7})/.exec(replies[0]?.body ?? '')?.[1];
    await world.helpline.tellDesk();
    const [mail, ...others] = world.helpline.standIns.sns.mails;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: feedback, subject: `[hkust] Feedback: ${reference}` });
    expect(mail?.body).toContain('> The menu is too long.');
    expect(mail?.body).not.toMatch(/9123 ?4567/);
  });
});

describe('when the desk cannot be told', () => {
  it.each([
    ['SNS is stopped', { kind: 'refuse' } as const, 'tell-desk-unavailable'],
    ['SNS denies it', { kind: 'answer', answer: snsBadDays.denied } as const, 'tell-desk-unavailable'],
    ['the note is refused', { kind: 'answer', answer: snsBadDays.refused } as const, 'tell-desk-refused'],
  ])('because %s, it is told in a later round', async (_name, fault, where) => {
    const world = await start();
    const { helpline, commands, printed } = world;
    const call = await unreached(world);
    await call.press('2');
    helpline.faults.sns.set(fault);
    await helpline.tellDesk();
    expect([mailsOf(world), world.faults()]).toEqual([[], [where]]);
    await casesCommand(['list', '--local'], commands);
    expect(printed.join('\n')).toContain('open, desk not told yet');
    helpline.faults.sns.clear();
    helpline.coldStart();
    await helpline.tellDesk();
    await helpline.tellDesk();
    expect(mailsOf(world)).toEqual([`${desk} [hkust] Please call back`]);
  });

  it('because the table is down, the round fails and the next one tells', async () => {
    const world = await start();
    const { helpline } = world;
    const call = await unreached(world);
    await call.press('2');
    helpline.faults.table.set({ kind: 'refuse' });
    await expect(helpline.tellDesk()).rejects.toThrow();
    helpline.faults.table.clear();
    await helpline.tellDesk();
    expect(mailsOf(world)).toHaveLength(1);
  });
});

describe('what operators put up', () => {
  it('is said first, from the next call on', async () => {
    const { helpline, commands } = await start();
    const words = 'The campus network is down. We are working on it.';
    const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10);
    expect(await noticeCommand(['set', words, '--until', tomorrow, '--local'], commands)).toBe(0);
    const call = await helpline.phone.call({ from: caller, to: hkust });
    expect(call.words.slice(0, 2)).toEqual([words, '[greeting] the test helpline']);
    await noticeCommand(['clear', '--local'], commands);
    const next = await helpline.phone.call({ from: caller, to: hkust });
    expect(next.words[0]).toBe('[greeting] the test helpline');
  });

  it('shuts the desk for callers and texters, until it is cleared', async () => {
    const world = await start();
    const { helpline, commands } = world;
    const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10);
    expect(await closureCommand(['set', '--until', tomorrow, '--local'], commands)).toBe(0);
    const call = await helpline.phone.call({ from: caller, to: hkust });
    await call.press('0');
    expect(call.dialled).toEqual([]);
    expect(call.words[0]).toMatch(/^\[desk-shut\] \[closed-through\] /);
    expect((await textTo(world, 'AGENT')).replies[0]?.body).toContain('[desk-shut]');
    await closureCommand(['clear', '--local'], commands);
    const next = await helpline.phone.call({ from: caller, to: hkust });
    await next.press('0');
    expect(next.dialled).toHaveLength(1);
  });
});
