import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultProvider } from '#adapters/environment-credentials';

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'token');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a function's credentials", () => {
  it('come from the environment', async () => {
    const credentials = { accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'token' };
    expect(await defaultProvider()()).toEqual(credentials);
  });

  it('may go without a session token', async () => {
    vi.stubEnv('AWS_SESSION_TOKEN', '');
    expect(await defaultProvider()()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret' });
  });

  it.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('are none without %s', async (name) => {
    vi.stubEnv(name, undefined);
    await expect(defaultProvider()()).rejects.toThrow('must be in the environment');
  });
});
