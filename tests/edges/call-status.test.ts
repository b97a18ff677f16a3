import { describe, expect, test } from 'vitest';
import { createCallStatusHandler } from '#entrypoints/create-call-status-handler';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { createTestClock } from '#tests/support/test-clock';
import { createOutbox, createTestHelpline, lexThatKnows, lexTopic } from '#tests/support/turn-helpline';
import {
  type Act,
  caller,
  createCaller,
  createTexter,
  ours,
  pressesKey,
  speaks,
} from '#tests/support/turn-phone';
import { signedWebhook, twimlOf } from '#tests/support/turn-webhook';
import type { Helpline } from '#turn/helpline';

async function tells(helpline: Helpline, form: Act, query = ''): Promise<void> {
  const result = await createCallStatusHandler(helpline)(
    signedWebhook({ path: '/call-status', query, form }),
  );
  expect(twimlOf(result).children).toEqual([]);
}

const call = { CallSid: `CA${'1'.repeat(32)}`, From: caller, To: ours, CallStatus: 'completed' };

describe('the end of a call', () => {
  test('is logged with its length', async () => {
    const { helpline, log } = createTestHelpline();
    await tells(helpline, { ...call, CallDuration: '61' });
    expect(log.ended).toEqual([{ helpline: 'hkust', conversation: call.CallSid, seconds: 61 }]);
  });

  test.each([['ringing'], ['initiated'], ['in-progress']])('%s is no end', async (status) => {
    const { helpline, log } = createTestHelpline();
    await tells(helpline, { ...call, CallStatus: status });
    expect(log.ended).toEqual([]);
  });

  test.each([['many'], [''], ['1e999']])('of a length that is no number (%j) has none', async (seconds) => {
    const { helpline, log } = createTestHelpline();
    await tells(helpline, { ...call, CallDuration: seconds });
    expect(log.ended[0]?.seconds).toBe(0);
  });

  test('is logged once, however often it is told', async () => {
    const { helpline, log } = createTestHelpline();
    await tells(helpline, call);
    await tells(helpline, call);
    expect(log.ended).toHaveLength(1);
  });

  test('is logged, too, when the ledger is down', async () => {
    const ledger = {
      ...createFakeEffectLedger(() => 0),
      claim: () => Promise.reject(new Error('down')),
    };
    const { helpline, log } = createTestHelpline({ ledger });
    await tells(helpline, call);
    expect([log.ended.length, log.faults]).toEqual([1, ['call-end']]);
  });

  test('that we placed ourselves belongs to the helpline that rang', async () => {
    const { helpline, log } = createTestHelpline();
    await tells(helpline, { ...call, From: ours, To: caller });
    expect(log.ended.map(({ helpline }) => helpline)).toEqual(['hkust']);
  });
});

describe('the end of a call that a texter asked for', () => {
  const rung = { ...call, From: ours, To: caller };

  test.each([['no-answer'], ['busy'], ['failed'], ['canceled']])(
    'that was not taken (%s) is written to the texter, once',
    async (status) => {
      const { sent, messages } = createOutbox();
      const { helpline } = createTestHelpline({ messages });
      await tells(helpline, { ...rung, CallStatus: status }, 'r=en');
      await tells(helpline, { ...rung, CallStatus: status }, 'r=en');
      expect(sent).toMatchObject([{ to: caller, from: ours, body: '[ring-unanswered]' }]);
    },
  );

  test('that a voicemail took is written, too, and on WhatsApp where it was asked for', async () => {
    const { sent, messages } = createOutbox();
    const { helpline } = createTestHelpline({ messages });
    await tells(helpline, rung, 'r=en.w');
    expect(sent).toMatchObject([{ onWhatsApp: true }]);
  });

  test('that was taken by its key is written to nobody', async () => {
    const { sent, messages } = createOutbox();
    const { helpline } = createTestHelpline({ messages });
    const { post } = createCaller(helpline, { From: ours, To: caller });
    await post('/voice', 's=eyJ2IjoxfQ&c=2', pressesKey('1'));
    await tells(helpline, rung, 'r=en');
    expect(sent).toEqual([]);
  });

  test('ends the ringing: the next CALL rings again at once', async () => {
    const { helpline } = createTestHelpline({
      messages: createOutbox().messages,
      calls: { placeCall: async () => ({ kind: 'placed', sid: 'CA9' }) },
    });
    const { texts } = createTexter(helpline);
    expect(await texts('CALL')).toContain('[ring-placed]');
    expect(await texts('CALL')).toContain('[ring-under-way]');
    await tells(helpline, { ...rung, CallStatus: 'busy' }, 'r=en');
    expect(await texts('CALL')).toContain('[ring-placed]');
  });
});

describe('a text that does not arrive', () => {
  const lost = { MessageSid: 'SM1', From: ours, To: caller, MessageStatus: 'undelivered' };

  test('is told to the caller on the next turn, once', async () => {
    const clock = createTestClock();
    const ledger = createFakeEffectLedger(clock.now);
    const { messages } = createOutbox();
    const lex = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing') });
    const { helpline, log } = createTestHelpline({ ledger, messages, lex });
    const { calls, post, nextUrl } = createCaller(helpline);
    const last = (await calls(speaks('i lost my phone'), pressesKey('1'))).at(-1);
    if (last === undefined) throw new Error('no answer');
    const key = `EFFECT#${call.CallSid}#3#send-text`;
    await tells(helpline, { ...lost, ErrorCode: '30005' }, `e=${encodeURIComponent(key)}`);
    expect([log.lost, log.lostCodes]).toEqual([['hkust'], [30005]]);

    const { path, query } = nextUrl(last);
    const told = await post(path, query, pressesKey('2'));
    expect(told.said.slice(0, 2)).toEqual(['[text-came-back]', 'Voice of tap-get.']);
    const after = nextUrl(told);
    expect((await post(after.path, after.query, pressesKey('9'))).said[0]).toBe('Voice of tap-get.');
  });

  test('is told, too, when Twilio says so before the sending is noted', async () => {
    const texts: { readonly statusCallback?: string }[] = [];
    const lex = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing') });
    const { helpline } = createTestHelpline({
      lex,
      messages: {
        async sendText(text) {
          texts.push(text);
          await tells(helpline, lost, new URL(text.statusCallback ?? '').search.slice(1));
          return { kind: 'sent', sid: 'SM1' };
        },
      },
    });
    const { calls } = createCaller(helpline);
    const last = (await calls(speaks('i lost my phone'), pressesKey('1'), pressesKey('2'))).at(-1);
    expect(texts).toHaveLength(1);
    expect(last?.said[0]).toBe('[text-came-back]');
  });

  test('that arrived is nothing to tell', async () => {
    const { helpline, log } = createTestHelpline();
    for (const status of ['queued', 'sent', 'delivered'])
      await tells(helpline, { ...lost, MessageStatus: status });
    expect([log.lost, log.faults]).toEqual([[], []]);
  });

  test.each(['', 'CASE#ABC', 'EFFECT#CA1#1#send-text', 'TEXT#hash', `EFFECT#${call.CallSid}#3#place-call`])(
    'of an effect that is none of ours (%j) is only logged',
    async (effect) => {
      const settled: string[] = [];
      const ledger = {
        ...createFakeEffectLedger(() => 0),
        settle: async (key: string) => void settled.push(key),
      };
      const { helpline, log } = createTestHelpline({ ledger });
      await tells(helpline, lost, `e=${encodeURIComponent(effect)}`);
      expect([settled, log.lost]).toEqual([[], ['hkust']]);
    },
  );
});
