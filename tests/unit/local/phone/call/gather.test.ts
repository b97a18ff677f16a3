import { afterEach, describe, expect, it } from 'vitest';
import { caller, ours, response, startBoth } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

/** A helpline whose greeting is the given Gather, and whose /next says what it was given. */
async function callWith(gather: string, documents: Parameters<typeof startBoth>[0] = {}) {
  const both = await startBoth({
    '/voice': response(`${gather}<Say>Nobody there.</Say>`),
    '/next': ({ form }) =>
      response(`<Say>digits ${form.Digits ?? 'none'}, words ${form.SpeechResult ?? 'none'}</Say>`),
    ...documents,
  });
  stop = both.stop;
  return { ...both, call: await both.phone.call({ from: caller, to: ours }) };
}

describe('Gather', () => {
  it('is heard with what nests in it, and waits', async () => {
    const { call } = await callWith(
      '<Gather input="dtmf speech" action="/next" language="en-GB" hints="TAP, VPN"><Say voice="Polly.Amy-Neural" language="en-GB">How can I help you?</Say><Pause length="2"/></Gather>',
    );
    expect(call.heard).toEqual([
      { kind: 'say', text: 'How can I help you?', voice: 'Polly.Amy-Neural', language: 'en-GB', seconds: 2 },
      { kind: 'pause', text: '', seconds: 2 },
    ]);
    expect(call.state).toEqual({
      kind: 'listening',
      input: ['dtmf', 'speech'],
      language: 'en-GB',
      hints: ['TAP', 'VPN'],
      timeout: 5,
    });
    expect(call.status).toBe('in-progress');
  });

  const say = '<Say>Yes?</Say>';
  it.each([
    // gather, keys, what the action is given
    ['numDigits="1" finishOnKey=""', '3', 'digits 3, words none'],
    ['numDigits="1" finishOnKey=""', '#', 'digits #, words none'],
    ['numDigits="1"', '*', 'digits *, words none'],
    ['', '12#', 'digits 12, words none'],
    ['', '123', 'digits 123, words none'],
    ['finishOnKey="*"', '1#*', 'digits 1#, words none'],
    ['numDigits="2"', '7', 'digits 7, words none'],
  ])('%s given the keys %s', async (attributes, keys, words) => {
    const { call } = await callWith(`<Gather ${attributes} action="/next">${say}</Gather>`);
    await call.press(keys);
    expect(call.words).toEqual([words]);
  });

  it('gives words with a confidence', async () => {
    const { call, helpline } = await callWith(`<Gather input="speech" action="/next">${say}</Gather>`);
    await call.say('I lost my phone', 0.5);
    expect(call.words).toEqual(['digits none, words I lost my phone']);
    expect(helpline.received[1]?.form).toMatchObject({ Confidence: '0.50000000', CallStatus: 'in-progress' });
  });

  it('ends at the first pause when it is told no seconds, and is told of a scrap that it may have misheard', async () => {
    const again = '<Gather input="speech" action="/next" speechTimeout="auto"/>';
    const { call, helpline } = await callWith(again, { '/next': response(again) });
    await call.say('so... I lost my phone');
    const heard = helpline.received.flatMap(({ form }) =>
      form.SpeechResult === undefined ? [] : [[form.SpeechResult, form.Confidence]],
    );
    expect(heard).toEqual([
      ['so', '0.35000000'],
      ['I lost my phone', '0.90000000'],
    ]);
  });

  it('hears a pause out where it is told for how long', async () => {
    const { call } = await callWith(
      `<Gather input="speech" action="/next" speechTimeout="3">${say}</Gather>`,
    );
    await call.say('so... I lost my phone');
    expect(call.words).toEqual(['digits none, words so... I lost my phone']);
  });

  it('does not hear what it does not listen for', async () => {
    const keysOnly = await callWith(`<Gather action="/next">${say}</Gather>`);
    await keysOnly.call.say('hello');
    expect(keysOnly.call.words).toEqual(['Nobody there.']);
    await stop();
    const speechOnly = await callWith(`<Gather input="speech" action="/next">${say}</Gather>`);
    await speechOnly.call.press('1');
    expect(speechOnly.call.words).toEqual(['Nobody there.']);
  });

  it('falls through on silence to the next verb', async () => {
    const { call, helpline } = await callWith(`<Gather action="/next" timeout="7">${say}</Gather>`);
    const before = call.seconds;
    await call.silence();
    expect(call.words).toEqual(['Nobody there.']);
    expect(call.seconds - before).toBeCloseTo(7 + 0.8);
    expect(call.state).toEqual({ kind: 'ended', how: 'no-more-verbs' });
    expect(helpline.received.map(({ path }) => path)).toEqual(['/voice', '/call-status']);
  });

  it.each([
    ['silence', 'dtmf speech', 'digits , words none'],
    ['silence', 'speech', 'digits none, words '],
    ['a lone finish key', 'dtmf', 'digits , words none'],
  ])('calls its action on %s (%s) when actionOnEmptyResult is set', async (what, input, words) => {
    const { call } = await callWith(
      `<Gather input="${input}" actionOnEmptyResult="true" action="/next">${say}</Gather>`,
    );
    await (what === 'silence' ? call.silence() : call.press('#'));
    expect(call.words).toEqual([words.trim()]);
  });

  it('asks its own document again when it has no action', async () => {
    const { call, helpline } = await callWith(`<Gather numDigits="1">${say}</Gather>`);
    await call.press('5');
    expect(helpline.received.map(({ path, form }) => [path, form.Digits])).toEqual([
      ['/voice', undefined],
      ['/voice', '5'],
    ]);
    expect(call.words).toEqual(['Yes?']);
  });

  it('resolves a relative action against the document, and keeps its query', async () => {
    const both = await startBoth({
      '/voice': response('<Redirect>deeper/menu?state=a.b_c~</Redirect>'),
      '/deeper/menu': response('<Gather numDigits="1" action="menu?state=x%2Fy"><Say>Menu.</Say></Gather>'),
    });
    stop = both.stop;
    const call = await both.phone.call({ from: caller, to: ours });
    await call.press('1');
    expect(both.helpline.received.map(({ path }) => path)).toEqual([
      '/voice',
      '/deeper/menu?state=a.b_c~',
      '/deeper/menu?state=x%2Fy',
    ]);
    expect(both.helpline.forged()).toBe(0);
  });

  it('passes keys on that one Gather did not take', async () => {
    const both = await startBoth({
      '/voice': response('<Gather numDigits="1" finishOnKey="" action="/second"><Say>First.</Say></Gather>'),
      '/second': response('<Gather numDigits="1" finishOnKey="" action="/third"><Say>Second.</Say></Gather>'),
      '/third': ({ form }) => response(`<Say>Last ${form.Digits ?? ''}.</Say><Hangup/>`),
    });
    stop = both.stop;
    const call = await both.phone.call({ from: caller, to: ours });
    await call.press('42');
    expect(call.words).toEqual(['Second.', 'Last 2.']);
    expect(call.state).toEqual({ kind: 'ended', how: 'hung-up' });
  });
});
