import { afterEach, describe, expect, it } from 'vitest';
import { caller, ours, response, startBoth } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function recordWith(attributes: string) {
  const both = await startBoth({
    '/voice': response(
      `<Say>Leave a message.</Say><Record action="/kept" recordingStatusCallback="/ready" ${attributes}/><Say>Nothing was said.</Say>`,
    ),
    '/kept': ({ form }) =>
      response(`<Say>${form.RecordingDuration} seconds, ended by ${form.Digits || 'time'}.</Say>`),
  });
  stop = both.stop;
  const call = await both.phone.call({ from: caller, to: ours });
  return { ...both, call };
}

describe('Record', () => {
  it('beeps, waits, and tells its action what was kept', async () => {
    const { call, helpline, phone } = await recordWith('maxLength="120"');
    expect(call.heard.map(({ kind, text }) => [kind, text])).toEqual([
      ['say', 'Leave a message.'],
      ['beep', ''],
    ]);
    expect(call.state).toEqual({ kind: 'recording', maxLength: 120 });
    await call.say('please call me back about my phone');
    expect(call.words).toEqual(['3 seconds, ended by time.']);
    expect(phone.recordings).toMatchObject([
      { callSid: call.sid, seconds: 3, words: 'please call me back about my phone' },
    ]);
    const url = phone.recordings[0]?.url;
    expect(url).toMatch(/^https:\/\/api\.twilio\.com\/2010-04-01\/Accounts\/AC0{32}\/Recordings\/RE0{31}1$/);
    // The recording is ready only after its action has been called.
    expect(helpline.received.map(({ path }) => path)).toEqual(['/voice', '/kept', '/ready', '/call-status']);
    expect(helpline.received[1]?.form.RecordingUrl).toBe(url);
    expect(helpline.received[2]?.form).toMatchObject({
      RecordingUrl: url,
      RecordingStatus: 'completed',
      RecordingDuration: '3',
      RecordingSource: 'RecordVerb',
    });
  });

  it.each([
    ['', '5', '5 seconds, ended by 5.'],
    ['finishOnKey="#"', '#', '5 seconds, ended by #.'],
  ])('with %s ends by the key %s', async (attributes, key, words) => {
    const { call } = await recordWith(attributes);
    await call.press(key);
    expect(call.words).toEqual([words]);
  });

  it('is cut at its longest', async () => {
    const { call } = await recordWith('maxLength="2" playBeep="false"');
    expect(call.heard.map(({ kind }) => kind)).toEqual(['say']);
    await call.say('one two three four five six seven eight nine ten');
    expect(call.words).toEqual(['2 seconds, ended by time.']);
  });

  it('of silence falls through, and is kept all the same', async () => {
    const { call, phone, helpline } = await recordWith('timeout="4"');
    await call.silence();
    expect(call.words).toEqual(['Nothing was said.']);
    expect(phone.recordings).toMatchObject([{ seconds: 4, words: '' }]);
    expect(helpline.received.map(({ path }) => path)).toEqual(['/voice', '/ready', '/call-status']);
  });

  it('keeps what a caller says before hanging up', async () => {
    const { call, phone, helpline } = await recordWith('');
    await call.hangUp('it is urgent');
    expect(phone.recordings).toMatchObject([{ seconds: 2, words: 'it is urgent' }]);
    expect(helpline.received[1]).toMatchObject({
      path: '/kept',
      form: { Digits: 'hangup', CallStatus: 'completed' },
    });
    expect(call.words).toEqual([]);
    expect(call.state).toEqual({ kind: 'ended', how: 'caller-hung-up' });
  });
});
