import { beforeEach, describe, expect, test } from 'vitest';
import type { AwsState } from '#local/aws/aws-state';
import { localAccountSid, localAuthToken, localRestKey } from '#local/helpline/local-account';
import { secretsCommand } from '#operating/secrets/secrets-command';
import { createTestWorld, type TestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { startTestAws } from '#tests/unit/operating/fixtures/start-test-aws';
import { startTestPhone } from '#tests/unit/operating/fixtures/start-test-phone';

const minute = 60_000;

let world: TestWorld;
let state: AwsState;
let environment: Record<string, string>;
let clock = 0;

beforeEach(async () => {
  clock = Date.UTC(2026, 0, 2, 3, 4);
  const now = () => clock;
  const { phone } = await startTestPhone();
  const aws = await startTestAws({}, now);
  state = aws.state;
  for (const name of ['signing', 'rest'] as const)
    state.secrets.set(`helpline-dev-${name}`, { value: '{}', putAt: 0 });
  state.secrets.set('helpline-dev-hashing', { value: '{"callerHashKey":"a"}', putAt: 0 });
  environment = { ...aws.environment, TWILIO_API_BASE_URL: phone.url };
  world = { ...createTestWorld(environment), now };
});

/** @param extra of the operator's environment */
function run(verb: string, extra: Readonly<Record<string, string>> = {}): Promise<number> {
  world.printed.length = 0;
  world.complained.length = 0;
  return secretsCommand([verb, '--stage', 'dev'], { ...world, environment: { ...environment, ...extra } });
}

const tokens = (): readonly string[] =>
  JSON.parse(state.secrets.get('helpline-dev-signing')?.value ?? '').twilioAuthTokens;

/** Whether Twilio lets this token in. */
async function isTaken(token: string): Promise<boolean> {
  const login = Buffer.from(`${localAccountSid}:${token}`).toString('base64');
  const url = `${environment.TWILIO_API_BASE_URL}/2010-04-01/Accounts/${localAccountSid}.json`;
  return (await fetch(url, { headers: { authorization: `Basic ${login}` } })).ok;
}

const askTwilio = (path: string, token: string) =>
  fetch(`${environment.TWILIO_API_BASE_URL}${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${localAccountSid}:${token}`).toString('base64')}` },
  });

describe('the token that signs', () => {
  const given = { TWILIO_AUTH_TOKEN: localAuthToken };

  test('is put in once, after Twilio has been asked whether it is the account’s', async () => {
    expect(await run('token')).toBe(1);
    expect(world.complained[0]).toMatch(/^The secret holds no token yet\. Set TWILIO_AUTH_TOKEN/);
    expect(await run('token', { TWILIO_AUTH_TOKEN: 'of another account' })).toBe(1);
    expect(await run('token', given)).toBe(0);
    expect(tokens()).toEqual([localAuthToken]);
  });

  test('is replaced in two steps, and at no time does Twilio sign with one that is not known', async () => {
    await run('token', given);
    expect(await run('token')).toBe(0);
    const [current, next = ''] = tokens();
    expect(current).toBe(localAuthToken);
    expect(await isTaken(localAuthToken)).toBe(true);
    expect(world.printed).toEqual([
      'Twilio has made a second token, and the helpline takes both. Nothing has changed for callers.',
      'From 03:14 UTC on every instance knows it: run this again then.',
    ]);

    clock += 9 * minute;
    expect(await run('token')).toBe(1);
    expect(world.complained).toEqual([
      'Too early: not every instance knows the second token before 03:14 UTC.',
    ]);

    clock += minute;
    expect(await run('token')).toBe(0);
    expect(tokens()).toEqual([next]);
    expect([await isTaken(next), await isTaken(localAuthToken)]).toEqual([true, false]);
  });

  test('goes on where it was interrupted: promoted at Twilio, and not yet noted', async () => {
    await run('token', given);
    await run('token');
    const [, next = ''] = tokens();
    await askTwilio('/v1/AuthTokens/Promote', localAuthToken);
    clock += 10 * minute;
    expect(await run('token')).toBe(0);
    expect(tokens()).toEqual([next]);
  });

  test('begins anew over a second token that nobody knows any more', async () => {
    await run('token', given);
    await askTwilio('/v1/AuthTokens/Secondary', localAuthToken);
    clock += minute;
    expect(await run('token')).toBe(0);
    const [, next = ''] = tokens();
    expect(await isTaken(next)).toBe(true);
  });

  test('that was replaced behind our back is taken from whoever knows it', async () => {
    state.secrets.set('helpline-dev-signing', { value: '{"twilioAuthTokens":["old"]}', putAt: 0 });
    expect(await run('token')).toBe(1);
    expect(world.complained[0]).toContain('every caller is refused');
    expect(await run('token', given)).toBe(0);
    expect(tokens()).toEqual([localAuthToken]);
  });

  test('is shown to nobody', async () => {
    await run('token', given);
    await run('token');
    const said = world.printed.join();
    await run('show');
    expect(world.printed).toEqual([
      'helpline-dev-signing  two tokens: one is being replaced',
      'helpline-dev-rest  no key: no text is sent and nobody is rung',
    ]);
    for (const token of tokens()) expect(said + world.printed.join()).not.toContain(token);
  });
});

describe('the key that texts and calls', () => {
  test('is put in when it may do what it must', async () => {
    const login = { TWILIO_API_KEY: localRestKey.sid, TWILIO_API_KEY_SECRET: localRestKey.secret };
    expect(await run('key', login)).toBe(0);
    expect(JSON.parse(state.secrets.get('helpline-dev-rest')?.value ?? '')).toEqual({
      keySid: localRestKey.sid,
      keySecret: localRestKey.secret,
    });
  });

  test('is refused when it may not, and nothing is put in', async () => {
    expect(await run('key', { TWILIO_API_KEY: localRestKey.sid, TWILIO_API_KEY_SECRET: 'wrong' })).toBe(1);
    expect(world.complained[0]).toBe(
      'Nothing was put in. Of what it must, this key may not send texts (Messages: create); place calls (Calls: create); list and delete recordings (Recordings: read, list, delete).',
    );
    expect(state.secrets.get('helpline-dev-rest')?.value).toBe('{}');
  });

  test('is never taken from the command line', async () => {
    expect(await secretsCommand(['key', 'SK1', '--stage', 'dev'], world)).toBe(2);
  });
});
