import { describe, expect, it, onTestFinished } from 'vitest';
import { createExtensionSecrets } from '#adapters/extension-secrets';
import { type LocalSecrets, startSecrets } from '#local/secrets/start-secrets';
import type { Fault } from '#local/wire/faults';
import { createTestClock, type TestClock } from '#tests/support/test-clock';
import type { SecretsPort } from '#turn/ports';

const good = { twilioAuthTokens: ['current', 'previous'], callerHashKey: 'key' };
const minute = 60_000;

interface World {
  readonly door: LocalSecrets;
  readonly secrets: SecretsPort;
  readonly clock: TestClock;
  /** The statuses that the door answered, in order. */
  readonly answers: readonly number[];
}

/** The adapter on the extension's door; `stored` is the secret's string. */
async function createWorld(stored = JSON.stringify(good), sessionToken = 'token'): Promise<World> {
  const clock = createTestClock();
  const answers: number[] = [];
  const door = await startSecrets({
    sessionToken: 'token',
    secrets: { 'helpline/secrets': stored },
    onTrace: ({ status }) => answers.push(status),
  });
  onTestFinished(door.stop);
  const secrets = createExtensionSecrets({
    endpoint: door.url,
    secretId: 'helpline/secrets',
    sessionToken: () => sessionToken,
    now: clock.now,
  });
  return { door, secrets, clock, answers };
}

const doorInTrouble: readonly (readonly [string, Fault])[] = [
  ['is shut', { kind: 'refuse' }],
  ['is overloaded', { kind: 'answer', answer: { status: 400, body: 'too many requests' } }],
  ['fails', { kind: 'answer', answer: { status: 500 } }],
];

describe('SecretsPort: the Lambda extension', () => {
  it('reads tokens and key, and keeps them for five minutes', async () => {
    const { secrets, clock, answers } = await createWorld();
    expect(await secrets.readSecrets()).toEqual(good);
    clock.advance(5 * minute - 1);
    expect(await secrets.readSecrets()).toEqual(good);
    expect(answers).toEqual([200]);
    clock.advance(1);
    await secrets.readSecrets();
    expect(answers).toEqual([200, 200]);
  });

  it('sees a token that was replaced', async () => {
    const { door, secrets, clock } = await createWorld();
    await secrets.readSecrets();
    door.put('helpline/secrets', JSON.stringify({ ...good, twilioAuthTokens: ['next', 'current'] }));
    clock.advance(5 * minute);
    expect((await secrets.readSecrets()).twilioAuthTokens).toEqual(['next', 'current']);
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', 'local-auth-token'],
    ['has no tokens', JSON.stringify({ callerHashKey: 'key' })],
    ['has an empty list of tokens', JSON.stringify({ ...good, twilioAuthTokens: [] })],
    ['has an empty token', JSON.stringify({ ...good, twilioAuthTokens: ['current', ''] })],
    ['has a blank token', JSON.stringify({ ...good, twilioAuthTokens: [' '] })],
    ['has one token that is no list', JSON.stringify({ ...good, twilioAuthTokens: 'current' })],
    ['has no hashing key', JSON.stringify({ twilioAuthTokens: ['current'] })],
    ['has an empty hashing key', JSON.stringify({ ...good, callerHashKey: '' })],
    ['is null', 'null'],
  ])('fails closed when the secret %s, also after a good reading', async (_name, stored) => {
    const cold = await createWorld(stored);
    await expect(cold.secrets.readSecrets()).rejects.toThrow('secret');
    const warm = await createWorld();
    await warm.secrets.readSecrets();
    warm.door.put('helpline/secrets', stored);
    warm.clock.advance(5 * minute);
    await expect(warm.secrets.readSecrets()).rejects.toThrow('secret');
    await expect(warm.secrets.readSecrets()).rejects.toThrow('secret');
  });

  it('says nothing of the secret when it is wrong', async () => {
    const { secrets } = await createWorld(JSON.stringify({ twilioAuthTokens: ['hunter2'] }));
    await expect(secrets.readSecrets()).rejects.not.toThrow('hunter2');
  });

  it.each(doorInTrouble)('goes on with what it knows for an hour while the door %s', async (_name, fault) => {
    const { door, secrets, clock } = await createWorld();
    await secrets.readSecrets();
    door.faults.set(fault);
    clock.advance(60 * minute - 1);
    expect(await secrets.readSecrets()).toEqual(good);
    clock.advance(1);
    await expect(secrets.readSecrets()).rejects.toThrow('no answer');
    door.faults.clear();
    expect(await secrets.readSecrets()).toEqual(good);
  });

  it.each(doorInTrouble)('throws when the door %s and nothing is known', async (_name, fault) => {
    const { door, secrets } = await createWorld();
    door.faults.set(fault);
    await expect(secrets.readSecrets()).rejects.toThrow('no answer');
  });

  it('waits a second for a door that never answers', async () => {
    const { door, secrets } = await createWorld();
    door.faults.set({ kind: 'hang' });
    const began = performance.now();
    await expect(secrets.readSecrets()).rejects.toThrow('no answer');
    // The rest is for a busy machine.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('throws where the secret does not exist or the session token is wrong', async () => {
    const { secrets, answers } = await createWorld(JSON.stringify(good), 'another token');
    await expect(secrets.readSecrets()).rejects.toThrow('no answer');
    expect(answers).toEqual([401]);
  });
});
