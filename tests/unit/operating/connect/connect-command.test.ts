import { beforeEach, describe, expect, test } from 'vitest';
import { localAuthToken } from '#local/helpline/local-account';
import { announceRunningHelpline } from '#local/helpline/running-helpline';
import { connectCommand } from '#operating/connect/connect-command';
import { findNumber, updateNumber } from '#operating/twilio/find-number';
import { createTestWorld, type TestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { startTestAws } from '#tests/unit/operating/fixtures/start-test-aws';
import { startTestPhone, type TestPhone } from '#tests/unit/operating/fixtures/start-test-phone';
import { patience } from '#twilio/connection-overrides';

let phone: TestPhone;
let world: TestWorld;

beforeEach(async () => {
  phone = await startTestPhone();
  world = createTestWorld();
  await announceRunningHelpline(world.root, phone.running);
});

async function run(...args: readonly string[]): Promise<number> {
  world.printed.length = 0;
  world.complained.length = 0;
  return connectCommand(['--local', ...args], world);
}

async function settingsOf(number: string, { twilio }: TestPhone = phone) {
  const found = await findNumber(twilio, number);
  if (found.kind !== 'found') throw new Error(`there is no ${number}`);
  return found.number;
}

describe('connect', () => {
  test('shows what it would change, and changes nothing', async () => {
    expect(await run()).toBe(0);
    expect(world.printed.slice(0, 7)).toEqual([
      '+12025550101 (hkust)',
      '  VoiceUrl        http://127.0.0.1:9/voice',
      `                  -> http://127.0.0.1:3000/voice#${patience}`,
      '  StatusCallback  http://127.0.0.1:9/call-status',
      `                  -> http://127.0.0.1:3000/call-status#${patience}`,
      '  SmsUrl          http://127.0.0.1:9/sms',
      `                  -> http://127.0.0.1:3000/sms#${patience}`,
    ]);
    expect(world.printed.at(-1)).toBe('Nothing was changed yet. Add --yes to change it.');
    expect((await settingsOf('+12025550101')).voice_url).toBe('http://127.0.0.1:9/voice');
  });

  test('changes it with --yes, and has nothing to change after that', async () => {
    expect(await run('--yes')).toBe(0);
    expect(world.printed.at(-1)).toBe(
      '+12025550103 is connected. Try it, then run "npm run doctor -- --local".',
    );
    expect(await settingsOf('+12025550102')).toMatchObject({
      voice_url: `http://127.0.0.1:3000/voice#${patience}`,
      voice_method: 'POST',
      status_callback: `http://127.0.0.1:3000/call-status#${patience}`,
      sms_url: `http://127.0.0.1:3000/sms#${patience}`,
      sms_method: 'POST',
    });

    expect(await run('--yes')).toBe(0);
    expect(world.printed).toEqual([
      ...['+12025550101 (hkust)', '  nothing to change'],
      ...['+12025550102 (hku)', '  nothing to change'],
      ...['+12025550103 (cuhk)', '  nothing to change'],
    ]);
  });

  test('an application that would answer in our place is taken off', async () => {
    await run('--yes');
    const { sid } = await settingsOf('+12025550101');
    const application = `AP${'1'.repeat(32)}`;
    await updateNumber(phone.twilio, sid, { VoiceApplicationSid: application, VoiceMethod: 'GET' });
    expect(await run('--yes')).toBe(0);
    expect(world.printed.slice(0, 5)).toEqual([
      '+12025550101 (hkust)',
      '  VoiceMethod          GET',
      '                       -> POST',
      `  VoiceApplicationSid  ${application}`,
      '                       -> (none)',
    ]);
    expect(await settingsOf('+12025550101')).toMatchObject({
      voice_method: 'POST',
      voice_application_sid: null,
    });
  });

  test('a URL that Twilio does not take is told in its words', async () => {
    await announceRunningHelpline(world.root, { ...phone.running, publicBaseUrl: 'http://my_host' });
    expect(await run('--yes')).toBe(1);
    expect(world.complained).toEqual([
      '+12025550101 was not changed. Twilio answered 400: Invalid Url: VoiceUrl (error 21402: https://www.twilio.com/docs/api/errors/21402)',
    ]);
  });

  test('a number that the account does not have', async () => {
    const other = await startTestPhone({ numbers: { '+12025550101': 'hkust' } });
    await announceRunningHelpline(world.root, other.running);
    expect(await run('--yes')).toBe(1);
    expect(world.complained).toEqual([
      `+12025550102 is not a number of the account AC${'0'.repeat(32)}. Buy it there, or mend the number or the account in stages.json.`,
    ]);
    // All numbers are looked up before any is changed.
    expect((await settingsOf('+12025550101', other)).voice_url).toBe('http://127.0.0.1:9/voice');
  });

  test('a wrong token', async () => {
    const other = { ...world, environment: { TWILIO_AUTH_TOKEN: 'wrong' } };
    expect(await connectCommand(['--local'], other)).toBe(1);
    expect(world.complained[0]).toMatch(/^Twilio does not accept these credentials: check TWILIO_AUTH_TOKEN/);
  });

  test('no Twilio', async () => {
    await phone.phone.stop();
    expect(await run()).toBe(1);
    expect(world.complained[0]).toMatch(
      /^Twilio could not be reached: 127\.0\.0\.1:\d+ cannot be connected to\. Check the network\.$/,
    );
  });

  test('a stage whose values are still those of the repository is refused', async () => {
    expect(await connectCommand(['--stage', 'prod'], world)).toBe(1);
    expect(world.complained[0]).toContain('+12025550101 is set aside for fiction; write your Twilio number.');
  });

  test('a stage is connected with its lifeline, and how Twilio is to wait and to try again', async () => {
    const accountSid = `AC${'1'.repeat(32)}`;
    const own = await startTestPhone({ accountSid, numbers: { '+85230000000': 'hkust' } });
    const { environment } = await startTestAws({
      'helpline-prod': { PublicBaseUrl: 'https://abc.execute-api.ap-northeast-1.amazonaws.com' },
      'helpline-prod-lifeline': { LifelineBaseUrl: 'https://d1.cloudfront.net' },
    });
    const prod = {
      ...world.stages.prod,
      twilioAccountSid: accountSid,
      numbers: { '+85230000000': 'hkust' },
      alarmEmail: 'desk@ust.hk',
      deskEmail: 'desk@ust.hk',
    };
    const operator = {
      ...world,
      stages: { ...world.stages, prod },
      environment: {
        ...environment,
        TWILIO_AUTH_TOKEN: localAuthToken,
        TWILIO_API_BASE_URL: own.phone.url,
      },
    };
    expect(await connectCommand(['--stage', 'prod', '--yes'], operator)).toBe(0);
    expect(await settingsOf('+85230000000', own)).toMatchObject({
      voice_url:
        'https://abc.execute-api.ap-northeast-1.amazonaws.com/voice#e=tokyo,singapore&rc=1&rp=ct,rt,5xx&rt=9000',
      voice_fallback_url: 'https://d1.cloudfront.net/voice/85230000000.xml',
      voice_fallback_method: 'GET',
      sms_fallback_url: 'https://d1.cloudfront.net/sms/85230000000.xml',
      sms_fallback_method: 'GET',
    });
  });

  test('without a stage', async () => {
    expect(await connectCommand([], world)).toBe(2);
    expect(world.complained).toEqual([
      'Which helpline? Add --stage dev, --stage prod, or --local for the one on this machine.',
      expect.stringContaining('npm run connect -- --stage prod'),
    ]);
  });

  test('it is told how it is used', async () => {
    expect(await connectCommand(['--force'], world)).toBe(2);
    expect(world.complained[0]).toMatch(/^Points the Twilio numbers of a stage at its stack\./);
  });
});
