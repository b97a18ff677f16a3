import { afterEach, describe, expect, it } from 'vitest';
import { accountSid, caller, ours, response, startBoth } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function phoneBefore(...args: Parameters<typeof startBoth>) {
  const both = await startBoth(...args);
  stop = both.stop;
  return both;
}

const echo = {
  '/sms': ({ form }: { readonly form: Readonly<Record<string, string>> }) =>
    response(`<Message>You said: ${form.Body}</Message>`),
};

describe('a number that can only call', () => {
  const voiceOnly = { voiceOnlyNumbers: [ours] };

  it('is not texted', async () => {
    const { phone, helpline } = await phoneBefore(echo, voiceOnly);
    await expect(phone.text({ from: caller, to: ours, body: 'TAP' })).rejects.toThrow('can only be called');
    expect(helpline.received).toEqual([]);
  });
});

describe('a text to the helpline', () => {
  it('carries every parameter that Twilio documents', async () => {
    const { phone, helpline } = await phoneBefore(echo);
    const { sid } = await phone.text({ from: caller, to: ours, body: 'TAP' });
    expect(sid).toBe(`SM${'1'.padStart(32, '0')}`);
    expect(helpline.received[0]).toMatchObject({ method: 'POST', path: '/sms' });
    expect(helpline.received[0]?.form).toEqual({
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      Body: 'TAP',
      From: caller,
      FromCity: '',
      FromCountry: 'HK',
      FromState: '',
      FromZip: '',
      MessageSid: sid,
      NumMedia: '0',
      NumSegments: '1',
      SmsMessageSid: sid,
      SmsSid: sid,
      SmsStatus: 'received',
      To: ours,
      ToCity: '',
      ToCountry: 'US',
      ToState: '',
      ToZip: '',
    });
  });

  it('is answered in the thread, with segments', async () => {
    const { phone } = await phoneBefore(echo);
    const { replies, faults } = await phone.text({ from: caller, to: ours, body: 'TAP' });
    expect(faults).toEqual([]);
    expect(replies).toMatchObject([
      {
        from: ours,
        to: caller,
        body: 'You said: TAP',
        direction: 'outbound-reply',
        by: 'helpline',
        status: 'delivered',
        measure: { encoding: 'GSM-7', units: 13, segments: 1 },
      },
    ]);
    expect(phone.thread(caller, ours).map(({ body }) => body)).toEqual(['TAP', 'You said: TAP']);
    expect(phone.thread('+85260000000', ours)).toEqual([]);
  });

  it.each([
    // body, encoding, units, segments: https://www.twilio.com/docs/glossary/what-sms-character-limit
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['[€]', 'GSM-7', 6, 1],
    ['漢'.repeat(70), 'UCS-2', 70, 1],
    ['漢'.repeat(71), 'UCS-2', 71, 2],
    ['漢'.repeat(135), 'UCS-2', 135, 3],
    ['📱', 'UCS-2', 2, 1],
  ])('is measured: %s', async (body, encoding, units, segments) => {
    const { phone } = await phoneBefore({ '/sms': response(`<Message>${body}</Message>`) });
    const { replies } = await phone.text({ from: caller, to: ours, body: 'x' });
    expect(replies[0]?.measure).toEqual({ encoding, units, segments });
  });

  it.each([
    ['', []],
    ['<Message>One</Message><Message>Two</Message>', ['One', 'Two']],
    [
      '<Message><Body>With a picture</Body><Media>https://example.com/a.png</Media></Message>',
      ['With a picture'],
    ],
    ['<Message>\n  Trimmed\n  here\n</Message>', ['Trimmed\n  here']],
    ['<Redirect>/more</Redirect>', ['More.']],
  ])('answered with %s', async (twiml, bodies) => {
    const { phone } = await phoneBefore({
      '/sms': response(twiml),
      '/more': response('<Message>More.</Message>'),
    });
    const { replies, faults } = await phone.text({ from: caller, to: ours, body: 'x' });
    expect(replies.map(({ body }) => body)).toEqual(bodies);
    expect(faults).toEqual([]);
  });

  it.each([
    [{ status: 500 }, 11217],
    ['<Response><Message></Response>', 12100],
    [response('<Say>Hi</Say>'), 12200],
    [response('<Redirect>/sms</Redirect>'), 11215],
  ])('answered with %j gets no reply but a fault', async (answer, code) => {
    const { phone } = await phoneBefore({ '/sms': answer });
    const { replies, faults } = await phone.text({ from: caller, to: ours, body: 'x' });
    expect(replies).toEqual([]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('goes to the fallback when the webhook fails', async () => {
    const { phone, helpline } = await phoneBefore({ '/sms': { status: 500 } });
    const other = await phoneBefore(
      { '/sms': { status: 500 } },
      { smsFallbackUrl: `${helpline.url}/fallback` },
    );
    const { faults, turns } = await other.phone.text({ from: caller, to: ours, body: 'x' });
    expect(turns.map(({ url, parameters }) => [new URL(url).pathname, parameters.ErrorCode])).toEqual([
      ['/sms', undefined],
      ['/fallback', '11217'],
    ]);
    expect(faults).toHaveLength(1);
    await phone.stop();
    await helpline.stop();
  });

  it('may come again with the same identifiers', async () => {
    const { phone, helpline } = await phoneBefore(echo);
    const exchange = await phone.text({ from: caller, to: ours, body: 'TAP' });
    const record = await exchange.repeat();
    expect(record.answer?.body).toBe(exchange.turns[0]?.answer?.body);
    expect(helpline.received[1]?.form).toEqual(helpline.received[0]?.form);
    expect(phone.thread(caller, ours)).toHaveLength(2);
  });

  it('may be a picture without words', async () => {
    const { phone, helpline } = await phoneBefore(echo);
    const media = [{ url: 'https://example.com/screen.png', contentType: 'image/png' }];
    await phone.text({ from: caller, to: ours, body: '', media });
    expect(helpline.received[0]?.form).toMatchObject({
      Body: '',
      NumMedia: '1',
      NumSegments: '1',
      MediaUrl0: 'https://example.com/screen.png',
      MediaContentType0: 'image/png',
    });
  });

  it('holds at most 1,600 characters', async () => {
    const { phone } = await phoneBefore(echo);
    await expect(phone.text({ from: caller, to: ours, body: 'a'.repeat(1601) })).rejects.toThrow('1600');
  });

  it.each([
    ['a sender without a number', { from: 'MyBank', to: ours }, 21211],
    ['a fixed line', { from: '+85223586200', to: ours }, 21614],
    ['a country that is switched off', { from: '+999123456789', to: ours }, 21408],
  ])('of %s is heard but cannot be answered', async (_, addresses, errorCode) => {
    const { phone } = await phoneBefore(echo);
    const { replies, undelivered } = await phone.text({ ...addresses, body: 'hello' });
    expect(replies).toEqual([]);
    expect(undelivered).toMatchObject([{ body: 'You said: hello', status: 'failed', errorCode }]);
  });

  it('gets no reply of more than 1,600 characters', async () => {
    const { phone } = await phoneBefore({ '/sms': response(`<Message>${'a'.repeat(1601)}</Message>`) });
    const { undelivered } = await phone.text({ from: caller, to: ours, body: 'x' });
    expect(undelivered).toMatchObject([{ errorCode: 21617 }]);
  });
});

describe('words that Twilio answers itself', () => {
  it('are forwarded all the same; after STOP nothing more is delivered, until START', async () => {
    const { phone, helpline } = await phoneBefore(echo);
    const say = (body: string) => phone.text({ from: caller, to: ours, body });
    const stopped = await say(' stop ');
    expect(stopped.replies.map(({ by, body }) => [by, body.slice(0, 40)])).toEqual([
      ['twilio', 'You have successfully been unsubscribed.'],
    ]);
    expect(stopped.undelivered).toMatchObject([{ body: 'You said:  stop', errorCode: 21610 }]);
    expect((await say('hello')).undelivered).toMatchObject([{ errorCode: 21610 }]);
    const started = await say('Unstop');
    expect(started.replies.map(({ by }) => by)).toEqual(['twilio', 'helpline']);
    expect((await say('hello')).replies.map(({ body }) => body)).toEqual(['You said: hello']);
    expect(helpline.received.map(({ form }) => form.Body)).toEqual([' stop ', 'hello', 'Unstop', 'hello']);
  });

  it.each([
    ['STOP', 'twilio'],
    ['STOPALL', 'twilio'],
    ['UNSUBSCRIBE', 'twilio'],
    ['END', 'twilio'],
    ['QUIT', 'twilio'],
    ['CANCEL', 'twilio'],
    ['REVOKE', 'twilio'],
    ['OPTOUT', 'twilio'],
    ['START', 'twilio'],
    ['YES', 'twilio'],
    ['HELP', 'twilio'],
    ['INFO', 'twilio'],
    ['STOP PLEASE', 'helpline'],
    ['TAP', 'helpline'],
  ])('%s is answered first by %s', async (body, by) => {
    const { phone } = await phoneBefore(echo);
    const { replies } = await phone.text({ from: caller, to: ours, body });
    expect(replies[0]?.by).toBe(by);
  });

  it('hold for one of our numbers and one handset', async () => {
    const second = '+12025550102';
    const { phone } = await phoneBefore(echo, { numbers: { [ours]: 'hkust', [second]: 'hku' } });
    await phone.text({ from: caller, to: ours, body: 'STOP' });
    expect((await phone.text({ from: caller, to: second, body: 'hi' })).replies).toHaveLength(1);
    expect((await phone.text({ from: '+85261234567', to: ours, body: 'hi' })).replies).toHaveLength(1);
  });

  it('are ordinary words on WhatsApp', async () => {
    const { phone, helpline } = await phoneBefore(echo);
    const { replies } = await phone.text({
      from: `whatsapp:${caller}`,
      to: `whatsapp:${ours}`,
      body: 'STOP',
    });
    expect(replies.map(({ by, to }) => [by, to])).toEqual([['helpline', `whatsapp:${caller}`]]);
    expect(helpline.received[0]?.form).toMatchObject({ WaId: '85251234567', ProfileName: 'A caller' });
  });
});
