import { describe, expect, it, onTestFinished } from 'vitest';
import { createExtensionRestKey, createExtensionSecrets } from '#adapters/extension-secrets';
import { type LocalSecrets, startSecrets } from '#local/secrets/start-secrets';
import type { Fault } from '#local/wire/faults';
import { createTestClock, type TestClock } from '#tests/support/test-clock';
import type { SecretsPort } from '#turn/ports';

const tokens = ['current', 'previous'];
const good = JSON.stringify({ twilioAuthTokens: tokens });
const minute = 60_000;

interface World {
  readonly door: LocalSecrets;
  readonly secrets: SecretsPort;
  readonly restKey: ReturnType<typeof createExtensionRestKey>;
  readonly clock: TestClock;
  /** The statuses that the door answered, in order. */
  readonly answers: readonly number[];
}

/** The adapter on the extension's door; `stored` is the string of the secret that holds the tokens. */
async function createWorld(stored = good, sessionToken = 'token'): Promise<World> {
  const clock = createTestClock();
  const answers: number[] = [];
  const door = await startSecrets({
    sessionToken: 'token',
    secrets: {
      signing: stored,
      hashing: JSON.stringify({ callerHashKey: 'key' }),
      rest: JSON.stringify({ keySid: 'SK1', keySecret: 'secret' }),
    },
    onTrace: ({ status }) => answers.push(status),
  });
  onTestFinished(door.stop);
  const way = { endpoint: door.url, sessionToken: () => sessionToken, now: clock.now };
  const secrets = createExtensionSecrets({ ...way, signingSecretId: 'signing', hashingSecretId: 'hashing' });
  return { door, secrets, restKey: createExtensionRestKey(way, 'rest'), clock, answers };
}

const doorInTrouble: readonly (readonly [string, Fault])[] = [
  ['is shut', { kind: 'refuse' }],
  ['is overloaded', { kind: 'answer', answer: { status: 400, body: 'too many requests' } }],
  ['fails', { kind: 'answer', answer: { status: 500 } }],
];

describe('SecretsPort: the Lambda extension', () => {
  it('reads the tokens, and keeps them for five minutes', async () => {
    const { secrets, clock, answers } = await createWorld();
    expect(await secrets.readSigningTokens()).toEqual(tokens);
    clock.advance(5 * minute - 1);
    expect(await secrets.readSigningTokens()).toEqual(tokens);
    expect(answers).toEqual([200]);
    clock.advance(1);
    await secrets.readSigningTokens();
    expect(answers).toEqual([200, 200]);
  });

  it('sees a token that was replaced', async () => {
    const { door, secrets, clock } = await createWorld();
    await secrets.readSigningTokens();
    door.put('signing', JSON.stringify({ twilioAuthTokens: ['next', 'current'] }));
    clock.advance(5 * minute);
    expect(await secrets.readSigningTokens()).toEqual(['next', 'current']);
  });

  it('reads an empty list as what it is: there is no token yet', async () => {
    const { secrets } = await createWorld(JSON.stringify({ twilioAuthTokens: [] }));
    expect(await secrets.readSigningTokens()).toEqual([]);
  });

  it('reads the hashing key and the key of REST from secrets of their own', async () => {
    const { secrets, restKey, door } = await createWorld();
    expect(await secrets.readHashingKey()).toBe('key');
    expect(await restKey()).toEqual({ sid: 'SK1', secret: 'secret' });
    const cold = await createWorld();
    for (const id of ['hashing', 'rest']) cold.door.put(id, '{"keySid":"SK1","callerHashKey":""}');
    await expect(cold.secrets.readHashingKey()).rejects.toThrow('the secret holds no callerHashKey');
    await expect(cold.restKey()).rejects.toThrow('the secret holds no keySecret');
    door.put('signing', '');
    expect(await secrets.readHashingKey()).toBe('key');
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', 'local-auth-token'],
    ['has no tokens', JSON.stringify({ callerHashKey: 'key' })],
    ['has an empty token', JSON.stringify({ twilioAuthTokens: ['current', ''] })],
    ['has a blank token', JSON.stringify({ twilioAuthTokens: [' '] })],
    ['has one token that is no list', JSON.stringify({ twilioAuthTokens: 'current' })],
    ['is null', 'null'],
  ])('fails closed when the secret %s, also after a good reading', async (_name, stored) => {
    const cold = await createWorld(stored);
    await expect(cold.secrets.readSigningTokens()).rejects.toThrow('secret');
    const warm = await createWorld();
    await warm.secrets.readSigningTokens();
    warm.door.put('signing', stored);
    warm.clock.advance(5 * minute);
    await expect(warm.secrets.readSigningTokens()).rejects.toThrow('secret');
    await expect(warm.secrets.readSigningTokens()).rejects.toThrow('secret');
  });

  it('says nothing of the secret when it is wrong', async () => {
    const { secrets } = await createWorld(JSON.stringify({ twilioAuthTokens: 'hunter2' }));
    await expect(secrets.readSigningTokens()).rejects.not.toThrow('hunter2');
  });

  it.each(doorInTrouble)('goes on with what it knows for an hour while the door %s', async (_name, fault) => {
    const { door, secrets, clock } = await createWorld();
    await secrets.readSigningTokens();
    door.faults.set(fault);
    clock.advance(60 * minute - 1);
    expect(await secrets.readSigningTokens()).toEqual(tokens);
    clock.advance(1);
    await expect(secrets.readSigningTokens()).rejects.toThrow('no answer');
    door.faults.clear();
    expect(await secrets.readSigningTokens()).toEqual(tokens);
  });

  it.each(doorInTrouble)('throws when the door %s and nothing is known', async (_name, fault) => {
    const { door, secrets } = await createWorld();
    door.faults.set(fault);
    await expect(secrets.readSigningTokens()).rejects.toThrow('no answer');
  });

  it('waits a second for a door that never answers', async () => {
    const { door, secrets } = await createWorld();
    door.faults.set({ kind: 'hang' });
    const began = performance.now();
    await expect(secrets.readSigningTokens()).rejects.toThrow('no answer');
    // The rest is for a busy machine.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('throws where the secret does not exist or the session token is wrong', async () => {
    const { secrets, answers } = await createWorld(good, 'another token');
    await expect(secrets.readSigningTokens()).rejects.toThrow('no answer');
    expect(answers).toEqual([401]);
  });
});
