import { describe, expect, onTestFinished, test } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import { startLoopbackServer } from '#local/wire/loopback-server';
import { findDeployment } from '#operating/deployment/find-deployment';
import { checkPermissions, judgeAccount, judgeDialing } from '#operating/doctor/check-account';
import { judgeBot } from '#operating/doctor/check-bots';
import { judgeCapabilities } from '#operating/doctor/check-capabilities';
import { checkWebhooks } from '#operating/doctor/check-webhooks';
import type { Checkup } from '#operating/doctor/checkup';
import { describeFinding, type Finding } from '#operating/doctor/finding';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { startTestAws } from '#tests/unit/operating/fixtures/start-test-aws';
import { startTestPhone } from '#tests/unit/operating/fixtures/start-test-phone';
import type { LexAnswer } from '#understanding/lex-answer';

const lines = (findings: readonly Finding[]) =>
  findings.map((finding) => describeFinding(finding)[0]?.trim());

test.each([
  [{ status: 'active', type: 'Full' }, 'ok     The account is active'],
  [{ status: 'active', type: 'Trial' }, 'WRONG  The account is a trial'],
  [{ status: 'suspended', type: 'Full' }, 'WRONG  The account is suspended'],
  [{}, 'WRONG  Twilio describes the account in a way that is not known'],
])('an account %j', (body, line) => {
  expect(lines(judgeAccount(body))).toEqual([line]);
});

const dialing = (low: boolean, special: boolean, fraud: boolean) => ({
  low_risk_numbers_enabled: low,
  high_risk_special_numbers_enabled: special,
  high_risk_tollfraud_numbers_enabled: fraud,
});

test.each([
  [dialing(true, false, false), ['ok     Calls may go to HK']],
  [dialing(false, false, false), ['WRONG  Calls may not go to HK']],
  [
    dialing(true, false, true),
    ['ok     Calls may go to HK', 'mind   Calls may go to high-risk numbers of HK'],
  ],
  ['nothing', ['-      Whether calls may go to HK']],
])('dialing permissions %j', (body, expected) => {
  expect(lines(judgeDialing('HK', body))).toEqual(expected);
});

const recognized = (topic: string): LexAnswer => ({
  kind: 'recognized',
  accepted: true,
  candidates: [{ label: { kind: 'topic', topic: asTopicId(topic) }, score: 0.9 }],
});

test.each<[LexAnswer, string]>([
  [recognized('tap-get'), 'ok     The bot knows tap-get by its question'],
  [recognized('tap-use'), 'WRONG  The bot does not know tap-get by its own question'],
  [
    { kind: 'recognized', accepted: false, candidates: [] },
    'WRONG  The bot does not know tap-get by its own question',
  ],
  [{ kind: 'unavailable', why: 'timeout' }, 'mind   The bot takes its time'],
  [{ kind: 'unavailable', why: 'throttled' }, 'mind   The bot has too much to do'],
  [{ kind: 'unavailable', why: 'refused' }, 'WRONG  The bot refuses to be asked'],
  [{ kind: 'unavailable', why: 'broken' }, 'WRONG  The bot cannot be reached'],
  [{ kind: 'unavailable', why: 'no-bot' }, 'WRONG  The bot is not deployed'],
])('Lex says %j', (answer, line) => {
  expect(lines([judgeBot('The bot', 'tap-get', answer)])).toEqual([line]);
});

async function checkupOf(
  publicBaseUrl: string,
  allowedPrefixes: readonly string[] = ['+852'],
): Promise<Checkup> {
  const { twilio } = await startTestPhone({ allowedPrefixes });
  const { environment } = await startTestAws({
    'helpline-prod': { PublicBaseUrl: publicBaseUrl, BotOfhkust: 'BOTHKUST00/ALIAS00001/1' },
    'helpline-prod-lifeline': { LifelineBaseUrl: 'https://d1.cloudfront.net' },
  });
  const world = createTestWorld(environment);
  const deployment = await findDeployment({ stage: 'prod' }, world);
  const none = new Map();
  return {
    ...{ deployment, twilio, authToken: undefined, account: undefined },
    ...{ live: none, profiles: none, now: world.now },
  };
}

test('countries that are switched off, and one that is not known', async () => {
  const checkup = await checkupOf('https://example.org', ['+1']);
  const deployment = { ...checkup.deployment, allowedCountryCodes: ['+852', '+1', '+999'] };
  expect(lines(await checkPermissions({ ...checkup, deployment }))).toEqual([
    'WRONG  Calls may not go to HK',
    'ok     Calls may go to US',
    'WRONG  Texts may not go to HK',
    'ok     Texts may go to US',
    '-      Whether +999 may be called and texted',
  ]);
});

test('a gate that lets everybody in, seen without a token to sign with', async () => {
  const server = await startLoopbackServer({
    service: 'open gate',
    maxBodyBytes: 10_000,
    operationOf: ({ target }) => target,
    answer: () =>
      Promise.resolve({ status: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' }),
  });
  onTestFinished(() => server.stop());
  expect(lines(await checkWebhooks(await checkupOf(server.url)))).toEqual([
    'WRONG  A forged POST /voice is answered (200)',
    'WRONG  A forged POST /sms is answered (200)',
    'WRONG  A forged POST /call-status is answered (200)',
    '-      Whether calls and texts are answered',
  ]);
});

test('an answer that asks nothing is the apology of a helpline that is not well', async () => {
  const server = await startLoopbackServer({
    service: 'apology',
    maxBodyBytes: 10_000,
    operationOf: ({ target }) => target,
    answer: () =>
      Promise.resolve({
        status: 200,
        headers: { 'content-type': 'text/xml' },
        body: '<Response><Message>Sorry.</Message></Response>',
      }),
  });
  onTestFinished(() => server.stop());
  const checkup = await checkupOf(server.url);
  const findings = lines(await checkWebhooks({ ...checkup, authToken: 'token' }));
  expect(findings[3]).toMatch(
    /^WRONG {2}A call to \+12025550101 \(hkust\) is answered with what Twilio cannot perform: 12200 .*<Message> is not TwiML/,
  );
});

describe('what a number can do', () => {
  const known = { allowedCountryCodes: ['+852'], voiceOnlyNumbers: [] as readonly string[] };
  const number = (sms: boolean, phone_number = '+85230000000') => ({
    phone_number,
    capabilities: { voice: true, sms },
  });
  const kinds = (...asked: Parameters<typeof judgeCapabilities>) =>
    judgeCapabilities(...asked).map(({ kind, what }) => `${kind}: ${what}`);

  test('calls and texts at home is all right', () => {
    expect(kinds(number(true), known)).toEqual(['good: +85230000000 calls and texts within its own country']);
  });

  test('one that sends no texts is wrong until it is named so', () => {
    expect(kinds(number(false), known)).toEqual([
      'wrong: +85230000000 sends no texts, and callers are offered some',
    ]);
    expect(kinds(number(false), { ...known, voiceOnlyNumbers: ['+85230000000'] })).toEqual([
      'good: +85230000000 is called only, as stages.json says',
    ]);
  });

  test('one abroad may be seen as another sender', () => {
    expect(kinds(number(true, '+12025550101'), known).at(-1)).toBe(
      'unchecked: Under which sender a text from +12025550101 (US) arrives in +852',
    );
  });
});
