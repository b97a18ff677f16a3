import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { localAccountSid, localAuthToken } from '#local/helpline/local-account';
import { startPhone } from '#local/phone/start-phone';

/** Twilio's own SDK, with all of its hosts led to the phone. */
function clientOf(phoneUrl: string, token = localAuthToken) {
  class ToThePhone extends RequestClient {
    override request<TData>(options: RequestClient.RequestOptions<TData>) {
      return super.request({
        ...options,
        uri: options.uri.replace(/^https:\/\/[a-z]+\.twilio\.com/, phoneUrl),
      });
    }
  }
  return twilio(localAccountSid, token, { httpClient: new ToThePhone() });
}

let client: ReturnType<typeof clientOf>;
let url: string;

beforeEach(async () => {
  const phone = await startPhone({
    port: 0,
    webhooksUrl: 'http://127.0.0.1:9',
    authToken: localAuthToken,
    accountSid: localAccountSid,
    numbers: { '+12025550101': 'hkust', '+12025550102': 'hku' },
    allowedPrefixes: ['+852'],
  });
  onTestFinished(() => phone.stop());
  url = phone.url;
  client = clientOf(url);
});

/** The first of our numbers, by which it can be set up. */
async function firstNumber() {
  const [listed] = await client.incomingPhoneNumbers.list({ phoneNumber: '+12025550101' });
  return client.incomingPhoneNumbers(listed?.sid ?? '');
}

describe('numbers', () => {
  test('are set up as the phone was started', async () => {
    const [number] = await client.incomingPhoneNumbers.list({ phoneNumber: '+12025550101' });
    expect(number?.toJSON()).toMatchObject({
      phoneNumber: '+12025550101',
      voiceUrl: 'http://127.0.0.1:9/voice',
      voiceMethod: 'POST',
      voiceFallbackUrl: '',
      statusCallback: 'http://127.0.0.1:9/call-status',
      smsUrl: 'http://127.0.0.1:9/sms',
      trunkSid: null,
    });
  });

  test('are found by a part of their digits, as Twilio does', async () => {
    const found = await client.incomingPhoneNumbers.list({ phoneNumber: '5550102' });
    expect(found.map(({ phoneNumber }) => phoneNumber)).toEqual(['+12025550102']);
    expect(await client.incomingPhoneNumbers.list()).toHaveLength(2);
  });

  test('keep what they are set to', async () => {
    const number = await firstNumber();
    const updated = await number.update({ voiceUrl: 'https://example.org/voice#rc=1', voiceMethod: 'GET' });
    expect(updated).toMatchObject({ voiceUrl: 'https://example.org/voice#rc=1', voiceMethod: 'GET' });
    const fetched = await number.fetch();
    expect(fetched).toMatchObject({
      voiceUrl: 'https://example.org/voice#rc=1',
      smsUrl: 'http://127.0.0.1:9/sms',
    });
  });

  test.each([
    [{ voiceUrl: 'example.org/voice' }, 21402],
    [{ statusCallback: 'https://my_host/status' }, 21402],
    [{ smsFallbackUrl: 'ftp://example.org' }, 21402],
    [{ voiceMethod: 'PUT' }, 21403],
    [{ voiceUrl: 'https://example.org', smsMethod: 'post' }, 21403],
    [{ bundleSid: `BU${'1'.repeat(32)}` }, 20001],
  ])('refuse %j with %d and change nothing', async (settings, code) => {
    const number = await firstNumber();
    await expect(number.update(settings)).rejects.toMatchObject({ code, status: 400 });
    const fetched = await number.fetch();
    expect(fetched.voiceUrl).toBe('http://127.0.0.1:9/voice');
  });

  test('have a trunk or an application, not both', async () => {
    const number = await firstNumber();
    const application = `AP${'1'.repeat(32)}`;
    const trunk = `TK${'2'.repeat(32)}`;
    await number.update({ voiceApplicationSid: application });
    expect(await number.update({ trunkSid: trunk })).toMatchObject({
      trunkSid: trunk,
      voiceApplicationSid: null,
    });
    expect(await number.update({ voiceApplicationSid: application })).toMatchObject({
      trunkSid: null,
      voiceApplicationSid: application,
    });
  });

  test('that are not there', async () => {
    const sid = `PN${'f'.repeat(32)}`;
    await expect(client.incomingPhoneNumbers(sid).fetch()).rejects.toMatchObject({
      code: 20404,
      status: 404,
    });
  });
});

describe('the account', () => {
  test('says what it is', async () => {
    expect(await client.api.v2010.accounts(localAccountSid).fetch()).toMatchObject({
      status: 'active',
      type: 'Full',
    });
  });

  test('says where calls and texts may go to', async () => {
    const { countries } = client.voice.v1.dialingPermissions;
    expect(await countries('HK').fetch()).toMatchObject({
      isoCode: 'HK',
      countryCodes: ['+852'],
      lowRiskNumbersEnabled: true,
      highRiskTollfraudNumbersEnabled: false,
    });
    expect(await countries('US').fetch()).toMatchObject({ lowRiskNumbersEnabled: false });
    await expect(countries('XX').fetch()).rejects.toMatchObject({ code: 20404 });
    const { permissions } = await client.accounts.v1.messagingGeopermissions.fetch({ countryCode: 'HK' });
    expect(permissions).toEqual([{ country_code: 'HK', type: 'country', enabled: true, prefix: '+852' }]);
  });

  test('is opened by its token alone', async () => {
    const stranger = clientOf(url, 'wrong');
    await expect(stranger.incomingPhoneNumbers.list()).rejects.toMatchObject({ code: 20003, status: 401 });
    await expect(stranger.voice.v1.dialingPermissions.countries('HK').fetch()).rejects.toMatchObject({
      status: 401,
    });
    const other = `AC${'1'.repeat(32)}`;
    await expect(client.api.v2010.accounts(other).fetch()).rejects.toMatchObject({ status: 401 });
  });
});
