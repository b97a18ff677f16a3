import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalSecrets, startSecrets } from '#local/secrets/start-secrets';

async function open(): Promise<LocalSecrets> {
  const door = await startSecrets({ sessionToken: 'token', secrets: { 'a/b': 'first' } });
  onTestFinished(door.stop);
  return door;
}

const token = { 'X-Aws-Parameters-Secrets-Token': 'token' };

describe("the extension's door", () => {
  it('answers as Secrets Manager does', async () => {
    const door = await open();
    const response = await fetch(`${door.url}/secretsmanager/get?secretId=a%2Fb`, { headers: token });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      Name: 'a/b',
      SecretString: 'first',
      VersionStages: ['AWSCURRENT'],
    });
  });

  it('answers with the newest version', async () => {
    const door = await open();
    const read = async () =>
      (await fetch(`${door.url}/secretsmanager/get?secretId=a%2Fb`, { headers: token })).json();
    const before = (await read()) as { VersionId: string };
    door.put('a/b', 'second');
    const after = (await read()) as { VersionId: string };
    expect(after).toMatchObject({ SecretString: 'second' });
    expect(after.VersionId).not.toBe(before.VersionId);
  });

  it.each([
    ['without the token', '/secretsmanager/get?secretId=a%2Fb', {}, 401],
    [
      'with another token',
      '/secretsmanager/get?secretId=a%2Fb',
      { 'X-Aws-Parameters-Secrets-Token': 'x' },
      401,
    ],
    [
      'with an empty token',
      '/secretsmanager/get?secretId=a%2Fb',
      { 'X-Aws-Parameters-Secrets-Token': '' },
      401,
    ],
    ['a secret that does not exist', '/secretsmanager/get?secretId=other', token, 400],
    ['no secret', '/secretsmanager/get', token, 400],
    ['another path', '/systemsmanager/parameters/get?name=a', token, 404],
  ])('refuses who asks %s', async (_name, path, headers: Record<string, string>, status) => {
    const door = await open();
    const response = await fetch(`${door.url}${path}`, { headers });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('first');
  });

  it('is for reading', async () => {
    const door = await open();
    const url = `${door.url}/secretsmanager/get?secretId=a%2Fb`;
    expect((await fetch(url, { method: 'POST', headers: token })).status).toBe(405);
  });
});
