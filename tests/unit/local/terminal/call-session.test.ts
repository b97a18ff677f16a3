import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { saveScript } from '#local/phone/control/save-script';
import { type CallSession, runCallSession } from '#local/terminal/call-session';
import { connectPhone } from '#local/terminal/phone-client';
import { readScript } from '#tests/conversations/read-script';
import { caller, ours, type Received, response, startBoth, traceOf } from '../phone/fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function* typed(...lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const ask = (words: string) =>
  response(
    `<Gather input="dtmf speech" numDigits="1" finishOnKey="" actionOnEmptyResult="true" action="/next"><Say>${words}</Say></Gather>`,
  );

const helpline = {
  '/voice': ask('How can I help?'),
  '/next': ({ form }: Received) => {
    if (form.Digits === '0')
      return response(`<Say>Connecting.</Say><Dial callerId="${ours}" action="/after">+85223586200</Dial>`);
    if (form.SpeechResult === 'goodbye') return response('<Say>Goodbye.</Say><Hangup/>');
    return ask(form.SpeechResult ? `You said ${form.SpeechResult}.` : 'I heard nothing.');
  },
  '/after': ({ form }: Received) => ask(`The desk: ${form.DialCallStatus}.`),
};

/** @returns what is printed, between the lines that are typed */
async function session(
  lines: readonly string[],
  { showsTrace = false, save = async () => 'saved' }: Partial<Pick<CallSession, 'showsTrace' | 'save'>> = {},
) {
  const both = await startBoth(helpline, { trace: () => traceOf({ outcome: 'topic', topic: 'tap-get' }) });
  stop = both.stop;
  const client = await connectPhone(both.phone.url);
  if (client === undefined) throw new Error('The phone does not answer.');
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const call = await client.call({ from: caller, to: ours });
  const ended = await runCallSession({
    client,
    call,
    helpline: 'hkust',
    lines: typed(...lines),
    print,
    save,
    showsTrace,
  });
  return { printed, ended };
}

describe('a call in the terminal', () => {
  it('reads like a call', async () => {
    const { printed, ended } = await session(['I lost my phone', '', '#0', ':agent busy', 'goodbye']);
    expect(printed).toEqual([
      '  How can I help?',
      '  You said I lost my phone.',
      '  I heard nothing.',
      '  Connecting.',
      '-- ringing +85223586200: :agent answer, busy or no-answer --',
      '  The desk: busy.',
      '  Goodbye.',
      '-- the call is over: the helpline hung up (:back 1, :save NAME or :quit) --',
    ]);
    expect(ended.state).toEqual({ kind: 'ended', how: 'hung-up' });
  });

  it('is hung up when the input ends', async () => {
    expect((await session(['hello'])).ended.state).toEqual({ kind: 'ended', how: 'caller-hung-up' });
  });

  it('goes back, also after its end', async () => {
    const { printed } = await session(['one', 'goodbye', ':back 2', 'two', ':hangup']);
    expect(printed.slice(-3)).toEqual([
      '  You said one.',
      '  You said two.',
      '-- the call is over: you hung up (:back 1, :save NAME or :quit) --',
    ]);
  });

  it('says why something cannot be done, and goes on', async () => {
    const { printed } = await session([':agent answer', ':back 9', ':dance', 'hello']);
    expect(printed.slice(1)).toEqual([
      'No agent is being dialled.',
      'The call has no turn 9.',
      'There is no :dance. :help lists what there is.',
      '  You said hello.',
    ]);
  });

  it('shows nothing that could steer the terminal', async () => {
    const { printed } = await session(['\u009b2J\u202Eevil']);
    expect(printed[1]).toBe('  You said \\x9b2J\\u202eevil.');
  });

  it('shows the trace of each turn', async () => {
    const { printed } = await session(['hello'], { showsTrace: true });
    expect(
      printed
        .slice(printed.indexOf('  How can I help?') + 1)
        .map((line) => line.replace(/[\d.]+ ms/, 'N ms')),
    ).toEqual([
      '  | turn 2: POST /next',
      `  |   CallSid=CA${'1'.padStart(32, '0')}`,
      '  |   CallStatus=in-progress',
      '  |   SpeechResult=hello',
      '  |   Confidence=0.90000000',
      '  | understood: outcome topic, topic tap-get',
      '  | 200 after N ms',
      '  |   <?xml version="1.0" encoding="UTF-8"?>',
      '  |   <Response>',
      '  |     <Gather input="dtmf speech" numDigits="1" finishOnKey="" actionOnEmptyResult="true" action="/next">',
      '  |       <Say>You said hello.</Say>',
      '  |     </Gather>',
      '  |   </Response>',
      '  You said hello.',
    ]);
  });

  it('is saved as a script that says what was done and what was heard', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scripts-'));
    const save = saveScript(folder);
    const { printed } = await session(
      ['I lost my phone', '', '#0', ':save lost-phone', ':agent no-answer', ':save lost-phone'],
      { save },
    );
    expect(printed.filter((line) => line.includes('lost-phone.yaml'))).toEqual([
      `saved as ${join(folder, 'lost-phone.yaml')}`,
      `${join(folder, 'lost-phone.yaml')} is there already: choose another name.`,
    ]);
    expect(await readFile(join(folder, 'lost-phone.yaml'), 'utf8')).toBe(`name: lost phone
channel: voice
helpline: hkust
from: "+85251234567"
turns:
  - hears:
      - How can I help?
  - says: I lost my phone
    hears:
      - You said I lost my phone.
  - silence: true
    hears:
      - I heard nothing.
  - key: "0"
    hears:
      - Connecting.
ends: dial
`);
    // It is a test from then on.
    expect(readScript(join(folder, 'lost-phone.yaml')).turns).toHaveLength(4);
    await rm(folder, { recursive: true });
  });
});
