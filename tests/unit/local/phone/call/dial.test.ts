import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Answer, caller, ours, type Received, response, startBoth } from '../fake-helpline.ts';

const desk = '+85223586200';
let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

const tellStatus = ({ form }: Received) =>
  response(
    `<Say>${form.DialCallStatus}, ${form.DialBridged}, ${form.DialCallDuration ?? '-'}</Say><Hangup/>`,
  );

async function withDial(
  dial: string,
  more: Readonly<Record<string, Answer | ((request: Received) => Answer)>> = {},
) {
  const both = await startBoth({ '/voice': response(dial), '/after': tellStatus, ...more });
  stop = both.stop;
  return both;
}

const dial = `<Dial callerId="${ours}" timeout="20" action="/after">${desk}</Dial>`;

describe('Dial', () => {
  it('rings the desk under our number until somebody does something', async () => {
    const { phone } = await withDial(`<Say>One moment.</Say>${dial}`);
    const call = await phone.call({ from: caller, to: ours });
    expect(call.words).toEqual(['One moment.']);
    expect(call.state).toEqual({ kind: 'dialling', numbers: [desk] });
    expect(call.dialled).toEqual([
      { numbers: [desk], callerId: ours, timeout: 20, whispered: [], bridged: false, seconds: 0 },
    ]);
    await call.agent('answer');
    expect(call.state).toEqual({ kind: 'bridged', numbers: [desk] });
    await call.agent('hang-up', 42);
    expect(call.words).toEqual(['completed, true, 42']);
    expect(call.dialled[0]).toMatchObject({ status: 'completed', bridged: true, seconds: 42 });
    expect(call.faults).toEqual([]);
  });

  it.each([
    ['busy', 'busy, false, -'],
    ['no-answer', 'no-answer, false, -'],
    ['failed', 'failed, false, -'],
  ] as const)('tells its action of %s', async (act, words) => {
    const { phone } = await withDial(dial);
    const call = await phone.call({ from: caller, to: ours });
    await call.agent(act);
    expect(call.words).toEqual([words]);
    const scripted = await phone.call({ from: caller, to: ours, agent: act });
    expect(scripted.words).toEqual([words]);
  });

  it('is answered by a voicemail as by a person, for half a minute', async () => {
    const { phone } = await withDial(dial);
    const call = await phone.call({ from: caller, to: ours, agent: 'voicemail' });
    expect(call.words).toEqual(['completed, true, 30']);
  });

  it('is answered by a menu for as long as the caller listens to it', async () => {
    const { phone } = await withDial(dial);
    const call = await phone.call({ from: caller, to: ours, agent: 'menu' });
    expect(call.state).toEqual({ kind: 'bridged', numbers: [desk] });
    await call.agent('hang-up', 8);
    expect(call.words).toEqual(['completed, true, 8']);
  });

  it('reaches whomever the telephone is diverted to, who is told from where', async () => {
    const { phone, helpline } = await withDial('', {
      // Who would dial once more would go round for ever.
      '/voice': ({ form }) => response(form.ForwardedFrom === undefined ? dial : '<Hangup/>'),
    });
    phone.divert(desk, ours);
    const call = await phone.call({ from: caller, to: ours });
    expect(call.state.kind).toBe('bridged');
    await vi.waitFor(() => expect(phone.calls).toHaveLength(2));
    const arrived = helpline.received.find(({ form }) => form.ForwardedFrom === desk);
    expect(arrived?.form).toMatchObject({ From: ours, To: ours, Direction: 'inbound' });
  });

  it('rings longer than its timeout by five seconds', async () => {
    const { phone } = await withDial(dial);
    const call = await phone.call({ from: caller, to: ours });
    const before = call.seconds;
    await call.agent('no-answer');
    expect(call.seconds - before).toBeCloseTo(20 + 5 + 0.8);
  });

  it('goes on to the next verb without an action', async () => {
    const { phone } = await withDial(
      `<Dial callerId="${ours}">${desk}</Dial><Say>Nobody could be reached.</Say>`,
    );
    const call = await phone.call({ from: caller, to: ours, agent: 'busy' });
    expect(call.words).toEqual(['Nobody could be reached.']);
  });

  it('tells its action of a caller who leaves, and performs nothing of the answer', async () => {
    const { phone, helpline } = await withDial(dial);
    const call = await phone.call({ from: caller, to: ours });
    await call.hangUp();
    expect(call.state).toEqual({ kind: 'ended', how: 'caller-hung-up' });
    expect(call.words).toEqual([]);
    expect(call.dialled[0]).toMatchObject({ status: 'canceled', bridged: false });
    expect(helpline.received.map(({ path, form }) => [path, form.CallStatus, form.DialCallStatus])).toEqual([
      ['/voice', 'ringing', undefined],
      ['/after', 'completed', 'canceled'],
      ['/call-status', 'completed', undefined],
    ]);
  });

  it('lets the caller hang up on the agent by * when that is allowed', async () => {
    const { phone } = await withDial(
      `<Dial callerId="${ours}" hangupOnStar="true" action="/after">${desk}</Dial>`,
    );
    const call = await phone.call({ from: caller, to: ours, agent: 'answer' });
    await call.press('1');
    expect(call.state.kind).toBe('bridged');
    await call.press('*');
    expect(call.words).toEqual(['completed, true, 60']);
  });

  it.each([
    // caller, callerId, whether Twilio places the call
    [caller, ` callerId="${ours}"`, true],
    ['anonymous', ` callerId="${ours}"`, true],
    ['+447700900123', '', true],
    [caller, '', false],
    [caller, ' callerId="+85223586200"', false],
    ['+447700900123', ' callerId="+447700900999"', false],
  ])('from %s with%s is placed: %s', async (from, callerId, isPlaced) => {
    const { phone } = await withDial(`<Dial${callerId} action="/after">${desk}</Dial>`);
    const call = await phone.call({ from, to: ours, agent: 'answer' });
    expect(call.state.kind).toBe(isPlaced ? 'bridged' : 'ended');
    expect(call.faults.map(({ code }) => code)).toEqual(isPlaced ? [] : [13214]);
    if (!isPlaced) expect(call.words).toEqual(['failed, false, -']);
  });
});

describe('a whisper', () => {
  const whispering = `<Dial callerId="${ours}" action="/after"><Number url="/whisper">${desk}</Number></Dial>`;

  it('is heard by the agent alone, before both are joined', async () => {
    const { phone, helpline } = await withDial(whispering, {
      '/whisper': response('<Say>A call from the helpline.</Say>'),
    });
    const call = await phone.call({ from: caller, to: ours, agent: 'answer' });
    expect(call.heard).toEqual([]);
    expect(call.state.kind).toBe('bridged');
    await call.agent('hang-up', 5);
    expect(call.dialled[0]?.whispered.map(({ text }) => text)).toEqual(['A call from the helpline.']);
    expect(helpline.received[1]?.form).toMatchObject({
      Direction: 'outbound-dial',
      ParentCallSid: call.sid,
      From: ours,
      To: desk,
      CallStatus: 'in-progress',
    });
    expect(helpline.received[1]?.form.CallSid).not.toBe(call.sid);
    expect(helpline.received[2]?.form.DialCallSid).toBe(helpline.received[1]?.form.CallSid);
  });

  const accepting = {
    '/whisper': response('<Gather numDigits="1" action="/accept"><Say>Press 1.</Say></Gather><Hangup/>'),
    '/accept': response(''),
  };

  it.each(['voicemail', 'menu'] as const)('that asks for a key gets none from a %s', async (machine) => {
    const { phone } = await withDial(whispering, accepting);
    const call = await phone.call({ from: caller, to: ours, agent: machine });
    expect(call.words).toEqual(['completed, false, 0']);
  });

  it('may ask the agent to accept', async () => {
    const { phone } = await withDial(whispering, accepting);
    const call = await phone.call({ from: caller, to: ours, agent: 'answer' });
    expect(call.state).toMatchObject({ kind: 'whispering', gather: { kind: 'listening' } });
    await call.say('hello?');
    expect(call.state.kind).toBe('whispering');
    await call.agentPress('1');
    expect(call.state.kind).toBe('bridged');
  });

  it.each(['hangs up', 'is refused by silence'])('that %s completes without a bridge', async (how) => {
    const { phone } = await withDial(whispering, {
      ...accepting,
      ...(how === 'hangs up' ? {} : { '/whisper': response('<Hangup/>') }),
    });
    const call = await phone.call({ from: caller, to: ours, agent: 'answer' });
    if (how === 'hangs up') await call.agent('hang-up');
    expect(call.words).toEqual(['completed, false, 0']);
  });

  it('may not dial', async () => {
    const { phone } = await withDial(whispering, { '/whisper': response(`<Dial>${desk}</Dial>`) });
    const call = await phone.call({ from: caller, to: ours, agent: 'answer' });
    expect(call.faults).toEqual([
      { code: 12200, where: 'Response/Dial, line 1', what: 'not allowed on this leg' },
    ]);
  });

  it('reports the progress of its leg', async () => {
    const { phone, helpline } = await withDial(
      `<Dial callerId="${ours}"><Number statusCallback="/leg" statusCallbackEvent="initiated ringing answered completed">${desk}</Number></Dial>`,
    );
    const call = await phone.call({ from: caller, to: ours, agent: 'answer' });
    await call.agent('hang-up', 30);
    const reports = helpline.received.filter(({ path }) => path === '/leg');
    expect(reports.map(({ form }) => [form.SequenceNumber, form.CallStatus, form.CallDuration])).toEqual([
      ['0', 'initiated', undefined],
      ['1', 'ringing', undefined],
      ['2', 'in-progress', undefined],
      ['3', 'completed', '30'],
    ]);
  });
});
