import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { HelplineTrace } from '#local/helpline/helpline-trace';
import { localAuthToken } from '#local/helpline/local-account';
import { type LocalHelpline, startLocalHelpline } from '#local/helpline/start-local-helpline';
import { badDays } from '#local/lex/lex-errors';
import { throttled } from '#local/table/start-table';
import type { Fault } from '#local/wire/faults';
import { type TestSnapshot, writeTestSnapshot } from '#tests/support/write-test-snapshot';

/** A caller of its own for each test: who sends the same text again and again is met with silence. */
let callers = 0;
const newCaller = (): string => {
  callers += 1;
  return `+852912${String(callers).padStart(5, '0')}`;
};
const hkust = '+12025550101';

let snapshot: TestSnapshot;
let helpline: LocalHelpline;
const traces: HelplineTrace[] = [];

beforeAll(async () => {
  snapshot = await writeTestSnapshot();
  helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory: snapshot.directory,
    onTrace: (trace) => traces.push(trace),
  });
});
afterAll(async () => {
  await helpline.stop();
  await snapshot.remove();
});

type Service = 'lex' | 'table' | 'secrets';

const refuse: Fault = { kind: 'refuse' };
const hang: Fault = { kind: 'hang' };
const answering = (answer: Extract<Fault, { kind: 'answer' }>['answer']): Fault => ({
  kind: 'answer',
  answer,
});

/** Each service's bad days, alone and together. `secrets` were read before: a cold instance needs them. */
const days: readonly (readonly [string, Partial<Record<Service, Fault>>])[] = [
  ['all is well', {}],
  ['Lex is stopped', { lex: refuse }],
  ['Lex never answers', { lex: hang }],
  ['Lex fails', { lex: answering(badDays.internal) }],
  ['Lex throttles', { lex: answering(badDays.throttled) }],
  ['Lex answers garbage', { lex: answering(badDays.garbage) }],
  ['Lex answers nothing', { lex: answering(badDays.empty) }],
  ['the table is stopped', { table: refuse }],
  ['the table never answers', { table: hang }],
  ['the table throttles', { table: answering(throttled) }],
  ['both are stopped', { lex: refuse, table: refuse }],
  ['neither ever answers', { lex: hang, table: hang }],
];

function breakServices(faults: Partial<Record<Service, Fault>>): void {
  for (const service of ['lex', 'table', 'secrets'] as const) {
    const fault = faults[service];
    if (fault !== undefined) helpline.faults[service].set(fault);
  }
  onTestFinished(() => {
    for (const service of ['lex', 'table', 'secrets'] as const) helpline.faults[service].clear();
  });
}

/** A cold instance for the call, which is warm for the text. */
it.each(days)(
  'when %s, a caller is greeted, answered and put through, and a texter is answered',
  async (_day, faults) => {
    helpline.coldStart();
    breakServices(faults);
    const call = await helpline.phone.call({ from: newCaller(), to: hkust });
    expect(call.words.join(' ')).toContain('[greeting] the test helpline');
    await call.say('I have a new phone');
    expect(call.words.join(' ')).toContain('Voice of phone-new');
    await call.press('0');
    expect(call.dialled.map(({ numbers }) => numbers)).toEqual([['+85223586200']]);
    expect(call.faults).toEqual([]);
    await call.hangUp();
    const text = { from: newCaller(), to: hkust, body: 'I have a new phone' };
    const { replies, faults: errors } = await helpline.phone.text(text);
    expect(replies.map(({ body }) => body).join()).toContain('Text of phone-new');
    expect(errors).toEqual([]);
  },
);

describe('when the secrets cannot be read', () => {
  it('a warm instance goes on', async () => {
    const warm = await helpline.phone.call({ from: newCaller(), to: hkust });
    await warm.hangUp();
    breakServices({ secrets: refuse });
    const call = await helpline.phone.call({ from: newCaller(), to: hkust });
    expect(call.words.join(' ')).toContain('[greeting]');
    await call.hangUp();
  });

  it("a cold instance refuses everything, so that Twilio's fallback takes over", async () => {
    helpline.coldStart();
    breakServices({ secrets: refuse });
    const { turns, replies } = await helpline.phone.text({ from: newCaller(), to: hkust, body: 'TAP' });
    expect(turns.map(({ answer }) => answer?.status)).toEqual([503]);
    expect(replies).toEqual([]);
  });
});

/** Its other bad days are those of `contracts/twilio-on-the-phone`: whatever it is, an adapter says the same. */
describe.each([
  ['is stopped', refuse, 0],
  // What it has done nobody can know: it is told as not done, and done again only when the caller asks again.
  ['breaks off after its work', { kind: 'lose-answer' } as Fault, 1],
])('when Twilio %s', (_day, fault, done) => {
  const textsTo = (number: string) => helpline.phone.texts.filter(({ to }) => to === number);
  const callsTo = (number: string) => helpline.phone.calls.filter(({ to }) => to === number);

  it('a caller is told that the text was not sent, and can have it later', async () => {
    const from = newCaller();
    const call = await helpline.phone.call({ from, to: hkust });
    await call.say('I need a TAP');
    helpline.faults.twilio.set(fault, 1);
    await call.say('text me');
    expect(call.words[0]).toBe('[text-failed]');
    expect(textsTo(from)).toHaveLength(done);
    await call.say('text me');
    expect(call.words[0]).toContain('[text-sent]');
    expect(textsTo(from)).toHaveLength(done + 1);
    await call.hangUp();
  });

  it('a texter is told that nobody rings, and can be rung later', async () => {
    const from = newCaller();
    helpline.faults.twilio.set(fault, 1);
    const { replies } = await helpline.phone.text({ from, to: hkust, body: 'CALL' });
    expect(replies[0]?.body).toContain('[ring-failed]');
    expect(callsTo(from)).toHaveLength(done);
    const again = await helpline.phone.text({ from, to: hkust, body: 'CALL' });
    expect(again.replies[0]?.body).toContain('[ring-placed]');
    expect(callsTo(from)).toHaveLength(done + 1);
  });
});

it('no handler has ever thrown', () => {
  expect(traces.filter(({ kind }) => kind === 'crash')).toEqual([]);
});
