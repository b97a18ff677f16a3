import type { RecognizeTextCommandInput } from '@aws-sdk/client-lex-runtime-v2';
import { describe, expect, it } from 'vitest';
import { createTestLex, recognize } from '#tests/support/create-test-lex';

describe('what the local Lex refuses, as the service does', () => {
  const atSessionId = "at 'sessionId' failed to satisfy constraint: Member must";

  it.each<readonly [string, Partial<RecognizeTextCommandInput>, string, string]>([
    ['no text', { text: '' }, 'ValidationException', 'length greater than or equal to 1'],
    ['a long text', { text: 'x'.repeat(1025) }, 'ValidationException', 'length less than or equal to 1024'],
    ['a long text by units', { text: '📱'.repeat(513) }, 'ValidationException', 'less than or equal to 1024'],
    [
      'a plus in the session',
      { sessionId: '+85291234567' },
      'ValidationException',
      `${atSessionId} satisfy regular expression pattern: [0-9a-zA-Z._:-]+$`,
    ],
    ['a slash in the session', { sessionId: 'a/b' }, 'ValidationException', atSessionId],
    ['a percent in the session', { sessionId: 'a%b' }, 'ValidationException', atSessionId],
    [
      'a short session',
      { sessionId: 'a' },
      'ValidationException',
      `${atSessionId} have length greater than or equal to 2`,
    ],
    [
      'a long session',
      { sessionId: 'a'.repeat(101) },
      'ValidationException',
      `${atSessionId} have length less than or equal to 100`,
    ],
    ['a short bot id', { botId: 'ABC' }, 'ValidationException', "at 'botId'"],
    ['a bot id with a dash', { botId: 'ABCDE-GHIJ' }, 'ValidationException', "at 'botId'"],
    ['a long alias id', { botAliasId: 'ABCDEFGHIJK' }, 'ValidationException', "at 'botAliasId'"],
    [
      'a tag for a locale',
      { localeId: 'en-GB' },
      'ValidationException',
      '([a-z]{2}_[A-Z]{2}|[a-z]{2}_[A-Z]{2}_[0-9]{3})$',
    ],
    ['a locale that is not built', { localeId: 'zh_CN' }, 'ResourceNotFoundException', 'zh_CN'],
    [
      'an unknown bot',
      { botId: 'ABCDEFGHIJ' },
      'ResourceNotFoundException',
      'is not a valid BotId/BotAliasId combination.',
    ],
    [
      'an unknown alias',
      { botAliasId: 'TSTALIASID' },
      'ResourceNotFoundException',
      'is not a valid BotId/BotAliasId combination.',
    ],
  ])('%s', async (_name, change, name, message) => {
    const { client } = await createTestLex();
    await expect(client.send(recognize('I need a TAP', change))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });

  it.each(['a:b', 'CA1._:-', 'a'.repeat(100)])('not the session %s', async (sessionId) => {
    const { client } = await createTestLex();
    expect((await client.send(recognize('I need a TAP', { sessionId }))).sessionId).toBe(sessionId);
  });

  it('not 1,024 units', async () => {
    const { client } = await createTestLex();
    await expect(client.send(recognize('📱'.repeat(512)))).resolves.toBeDefined();
  });

  const path = '/bots/LOCALHKUST/botAliases/LOCALALIAS/botLocales/en_GB/sessions/CA1/text';
  const signed = {
    authorization: 'AWS4-HMAC-SHA256 Credential=k/20260302/ap-northeast-1/lex/aws4_request, Signature=s',
  };

  it.each([
    ['no signature', path, {}, '{"text":"a"}', 403, 'MissingAuthenticationTokenException'],
    [
      "another service's signature",
      path,
      { authorization: signed.authorization.replace('/lex/', '/dynamodb/') },
      '{"text":"a"}',
      403,
      'InvalidSignatureException',
    ],
    ['no JSON', path, signed, 'text=a', 400, 'ValidationException'],
    ['a number for a text', path, signed, '{"text":1}', 400, 'ValidationException'],
    [
      'attributes that are no strings',
      path,
      signed,
      '{"text":"a","requestAttributes":{"a":1}}',
      400,
      'ValidationException',
    ],
    [
      'an operation that it does not know',
      path.replace(/text$/, 'utterance'),
      signed,
      '',
      404,
      'UnknownOperationException',
    ],
  ])('%s', async (_name, target, headers: Record<string, string>, body, status, type) => {
    const { lex } = await createTestLex();
    const response = await fetch(`${lex.url}${target}`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-amzn-errortype')).toBe(type);
    expect(await response.json()).toEqual({ message: expect.any(String) });
  });

  it('what the service would do and it does not: dialog actions of ours', async () => {
    const { client } = await createTestLex();
    const sessionState = { dialogAction: { type: 'Delegate' as const } };
    await expect(client.send(recognize('I need a TAP', { sessionState }))).rejects.toThrow(
      'This stand-in does not do sessionState.dialogAction',
    );
  });
});
