import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCallStatusHandler } from '#entrypoints/create-call-status-handler';
import { createSmsHandler } from '#entrypoints/create-sms-handler';
import { createVoiceHandler } from '#entrypoints/create-voice-handler';
import { type ContentChanges, testPrompts } from '#tests/support/turn-content';
import {
  createTestHelpline,
  idleHelpline,
  lexNothing,
  steadyContent,
  testContent,
  testSecrets,
  testToken,
} from '#tests/support/turn-helpline';
import { answered, caller, createCaller, createTexter, ours, speaks } from '#tests/support/turn-phone';
import { signAsTwilio } from '#tests/support/turn-signature';
import { signedWebhook, twimlOf, type WebhookRequest } from '#tests/support/turn-webhook';
import { elementsOf, textOf } from '#tests/support/turn-xml';
import type { Helpline } from '#turn/helpline';

const doors = [
  ['/voice', createVoiceHandler, { CallSid: 'CA1', CallStatus: 'ringing' }],
  ['/sms', createSmsHandler, { MessageSid: 'SM1', Body: 'TAP-GET' }],
  ['/call-status', createCallStatusHandler, { CallSid: 'CA1', CallStatus: 'completed', CallDuration: '60' }],
] as const;

describe.each(doors)('%s', (path, createHandler, own) => {
  const form = { From: caller, To: ours, ...own };
  const url = `https://helpline.example${path}`;
  const good = signAsTwilio(testToken, url, form);

  const forged: readonly (readonly [string, Partial<WebhookRequest>])[] = [
    ['without a signature', { signature: null }],
    ["signed with another account's token", { token: 'token-of-another-account' }],
    ['signed for another query', { query: 's=eyJ2IjoxfQ', signature: good }],
  ];

  test.each(forged)('a request %s is forbidden, and does no work', async (_name, changes) => {
    const event = signedWebhook({ path, form, ...changes });
    expect(await createHandler(idleHelpline({}))(event)).toEqual({ statusCode: 403, body: '' });
  });

  test.each([
    ['tokens', { readSigningTokens: () => Promise.reject(new Error('shut')) }],
    ['hashing key', { readHashingKey: () => Promise.reject(new Error('shut')) }],
  ])(
    'while the %s cannot be read, Twilio is asked to try again, and that is a fault',
    async (_name, shut) => {
      const faults: string[] = [];
      const log = { ...createTestHelpline().log, fault: (where: string) => void faults.push(where) };
      const secrets = { ...testSecrets([testToken]), ...shut };
      const result = await createHandler(idleHelpline({ secrets, log }))(signedWebhook({ path, form }));
      expect(result).toEqual({ statusCode: 503, body: '' });
      expect(faults).toEqual(['secrets']);
    },
  );

  test('before any token was put in, everybody is a stranger', async () => {
    const helpline = idleHelpline({ secrets: testSecrets([]) });
    expect(await createHandler(helpline)(signedWebhook({ path, form }))).toEqual({
      statusCode: 403,
      body: '',
    });
  });
});

describe('a number that no helpline answers on', () => {
  const strangers = ['+12025550199', '', 'constructor', '__proto__', '+85223586200', 'sip:hkust@example.com'];

  test.each(strangers)('by voice (To: "%s"): an apology and the end, never another helpline', async (to) => {
    const helpline = idleHelpline({ prompts: async () => testPrompts });
    const result = await createVoiceHandler(helpline)(
      signedWebhook({ path: '/voice', form: { CallSid: 'CA1', From: caller, To: to } }),
    );
    const { said, verbs } = answered(result.body ?? '', twimlOf(result));
    expect([said, verbs]).toEqual([['[number-not-in-use]'], 'Say Hangup']);
  });

  test.each(strangers)('by text (To: "%s"): an apology', async (to) => {
    const helpline = idleHelpline({ prompts: async () => testPrompts });
    const result = await createSmsHandler(helpline)(
      signedWebhook({ path: '/sms', form: { MessageSid: 'SM1', From: caller, To: to, Body: 'TAP' } }),
    );
    expect(textOf(twimlOf(result))).toBe('[number-not-in-use]');
  });

  test('the end of a call to it is nothing', async () => {
    const result = await createCallStatusHandler(idleHelpline({}))(
      signedWebhook({ path: '/call-status', form: { CallSid: 'CA1', From: caller, To: '+12025550199' } }),
    );
    expect(twimlOf(result).children).toEqual([]);
  });
});

describe('whatever goes wrong', () => {
  const broken = (): never => {
    throw new Error('broken');
  };
  const lex = { recognize: async () => lexNothing };
  const withoutUnderstanding = (changes?: ContentChanges) =>
    steadyContent({ ...testContent(changes), understandingOf: broken });
  const breakages: readonly (readonly [string, Partial<Helpline>])[] = [
    ['the understanding throws', { content: withoutUnderstanding() }],
    ['the log throws', { lex, log: { ...createTestHelpline().log, turn: broken, fault: () => undefined } }],
    ['the clock throws', { lex, now: broken }],
  ];

  test.each(breakages)('when %s, a caller hears an apology and is put through', async (_name, changes) => {
    const { helpline } = createTestHelpline(changes);
    const { post } = createCaller(helpline);
    const state = Buffer.from('{"v":1,"l":"en","p":["o"],"t":1}').toString('base64url');
    const { said, verbs, twiml } = await post('/voice', `s=${state}`, speaks('the weather please'));
    expect([said, verbs]).toEqual([['[sorry-connecting] 2 3 5 8, 6 2 0 0'], 'Say Dial']);
    const [dial] = elementsOf(twiml, 'Dial');
    expect([dial && textOf(dial), dial?.attributes.callerId]).toEqual(['+85223586200', ours]);
  });

  test.each(breakages)('when %s, a texter gets an apology with the number', async (_name, changes) => {
    const { helpline } = createTestHelpline(changes);
    expect(await createTexter(helpline).texts('the weather please')).toBe(
      '[sorry-connecting] +852 2358 6200',
    );
  });

  test('who is not reached then hears what can be done, and not another welcome', async () => {
    const { helpline } = createTestHelpline({ content: withoutUnderstanding() });
    const { calls } = createCaller(helpline);
    const busy = { DialCallStatus: 'busy', DialBridged: 'false' };
    expect((await calls(speaks('the weather please'), busy)).at(-1)?.said[0]).toBe('[agent-busy]');
    const bridged = { DialCallStatus: 'completed', DialBridged: 'true' };
    const last = (await calls(speaks('the weather please'), bridged)).at(-1);
    expect([last?.said, last?.verbs]).toEqual([['[agent-left]'], 'Say Hangup']);
  });

  test('where there is no serviceline, a caller hears an apology and the end', async () => {
    const { helpline } = createTestHelpline({ content: withoutUnderstanding({ without: ['serviceline'] }) });
    const { calls } = createCaller(helpline);
    const [, apology] = await calls(speaks('the weather please'));
    expect([apology?.said, apology?.verbs]).toEqual([['[sorry-goodbye]'], 'Say Hangup']);
  });

  test('what was survived is told to the log, by its place alone', async () => {
    const { helpline, log } = createTestHelpline({ content: withoutUnderstanding() });
    await createCaller(helpline).calls(speaks('the weather please'));
    expect(log.faults).toEqual(['turn']);
  });
});

describe('a turn that takes too long', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is given up after eight seconds, and the caller is put through', async () => {
    const { helpline, log } = createTestHelpline({
      lex: { recognize: () => new Promise<never>(() => undefined) },
    });
    const { post } = createCaller(helpline);
    const state = Buffer.from('{"v":1,"l":"en","p":["o"],"t":1}').toString('base64url');
    const answer = post('/voice', `s=${state}`, speaks('the weather please'));
    await vi.advanceTimersByTimeAsync(7_999);
    expect(log.faults).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).verbs).toBe('Say Dial');
    expect(log.faults).toEqual(['turn']);
  });

  test('in the tables does not keep the greeting waiting for more than 150 ms', async () => {
    const { helpline, log } = createTestHelpline({
      firstFacts: { read: () => new Promise<never>(() => undefined) },
    });
    const answer = createCaller(helpline).calls();
    await vi.advanceTimersByTimeAsync(149);
    expect(log.turns).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer)[0]?.said).toEqual(['[greeting] the test helpline']);
  });
});
