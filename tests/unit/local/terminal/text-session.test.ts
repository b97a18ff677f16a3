import { afterEach, describe, expect, it } from 'vitest';
import { connectPhone } from '#local/terminal/phone-client';
import { runTextThread, sendOneText } from '#local/terminal/text-session';
import {
  accountSid,
  authToken,
  caller,
  ours,
  type Received,
  response,
  startBoth,
} from '../phone/fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function* typed(...lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function threadBefore(documents: Parameters<typeof startBoth>[0]) {
  const both = await startBoth(documents);
  stop = both.stop;
  const client = await connectPhone(both.phone.url);
  if (client === undefined) throw new Error('The phone does not answer.');
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const save = async () => 'saved';
  const session = { client, from: caller, to: ours, helpline: 'hkust', print, save, showsTrace: false };
  return { ...both, session, printed };
}

const echo = { '/sms': ({ form }: Received) => response(`<Message>You said ${form.Body}.\nBye</Message>`) };

describe('texts in the terminal', () => {
  it('are shown with their segments', async () => {
    const { session, printed } = await threadBefore(echo);
    expect(await sendOneText('TAP', session)).toBe(true);
    expect(printed).toEqual(['  You said TAP.', '  Bye', '  (1 segment, GSM-7, 17 units)']);
  });

  it('are shown with what went wrong', async () => {
    const { session, printed, helpline } = await threadBefore({ '/sms': { status: 500 } });
    expect(await sendOneText('TAP', session)).toBe(false);
    expect(printed).toEqual(['-- no reply --', `!! 11217 at ${helpline.url}/sms: the answer is 500`]);
  });

  it('show what Twilio answers itself, and what it does not deliver', async () => {
    const { session, printed } = await threadBefore(echo);
    await sendOneText('stop', session);
    expect(printed[0]).toBe('  [Twilio]');
    expect(printed.at(-1)).toBe('-- not delivered (21610): You said stop.\nBye');
  });

  it('make a thread in which a call may be taken', async () => {
    const { session, printed, phone } = await threadBefore({
      '/sms': ({ form }) => response(form.Body === 'CALL' ? '' : '<Message>Hello.</Message>'),
    });
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    await fetch(`${phone.url}/2010-04-01/Accounts/${accountSid}/Calls.json`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({
        To: caller,
        From: ours,
        Twiml: response('<Gather><Say>Hi.</Say></Gather>'),
      }),
    });
    await runTextThread(typed('hi', '', ':answer', ':hangup', 'bye', ':quit', 'never sent'), session);
    expect(printed).toEqual([
      '  Hello.',
      '  (1 segment, GSM-7, 6 units)',
      '-- your phone rings: :answer takes the call --',
      '-- your phone rings: :answer takes the call --',
      '  Hi.',
      '-- the call is over: you hung up (:back 1, :save NAME or :quit) --',
      '  Hello.',
      '  (1 segment, GSM-7, 6 units)',
    ]);
    expect(phone.texts.filter(({ by }) => by === 'caller').map(({ body }) => body)).toEqual(['hi', 'bye']);
  });

  it('list what else can be typed, and send nothing that was meant for the terminal', async () => {
    const { session, printed, phone } = await threadBefore(echo);
    await runTextThread(typed(':help', ':hlep', ':)', ':quit'), session);
    expect(printed).toEqual([
      'type words     to text them',
      ':answer        to take a call that rings',
      ':help          to see this list',
      ':quit          to end',
      'There is no :hlep. :help lists what there is.',
      '  You said :).',
      '  Bye',
      '  (1 segment, GSM-7, 16 units)',
    ]);
    expect(phone.texts.filter(({ by }) => by === 'caller').map(({ body }) => body)).toEqual([':)']);
  });

  it('show those that come by themselves', async () => {
    const { session, printed, phone } = await threadBefore({ '/sms': response('') });
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    async function* lines() {
      yield 'hello';
      await fetch(`${phone.url}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
        method: 'POST',
        headers: { authorization },
        body: new URLSearchParams({ To: caller, From: ours, Body: 'Your case: K7.' }),
      });
      yield '';
    }
    await runTextThread(lines(), session);
    expect(printed).toEqual(['-- no reply --', '  Your case: K7.', '  (1 segment, GSM-7, 14 units)']);
  });
});

describe('connectPhone', () => {
  it('finds no phone where something else answers, or nothing', async () => {
    const { helpline } = await threadBefore(echo);
    expect(await connectPhone(helpline.url)).toBeUndefined();
    expect(await connectPhone('http://127.0.0.1:9')).toBeUndefined();
  });
});
