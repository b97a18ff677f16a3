import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeConversation } from '#conversation/conversation-codec';
import { createSmsHandler } from '#entrypoints/create-sms-handler';
import { createVoiceHandler } from '#entrypoints/create-voice-handler';
import { createCaseBook } from '#tests/support/desk-cases';
import { anyConversation } from '#tests/support/turn-arbitraries';
import { anyUtf8 } from '#tests/support/turn-characters';
import { createTestHelpline, lexNothing, steadyContent, testContent } from '#tests/support/turn-helpline';
import { caller, ours } from '#tests/support/turn-phone';
import { signedWebhook, twimlOf } from '#tests/support/turn-webhook';
import { elementsOf, textOf } from '#tests/support/turn-xml';

const lex = { recognize: async () => lexNothing };
const cases = createCaseBook([]);
const messages = { sendText: async () => ({ kind: 'sent', sid: 'SM1' }) as const };
const calls = { placeCall: async () => ({ kind: 'placed', sid: 'CA1' }) as const };
const ports = { lex, cases, messages, calls };

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

/** Parameters of Twilio's, with whatever in them. */
const anyForm = fc.record(
  {
    CallStatus: fc.constantFrom('ringing', 'in-progress', 'completed', 'busy'),
    Digits: fc.oneof(fc.constantFrom(...'0123456789*#'), anyUtf8(60)),
    SpeechResult: fc.oneof(anyText, anyUtf8(60)),
    DialCallStatus: fc.constantFrom('completed', 'busy', 'no-answer', 'failed', 'odd'),
    DialBridged: fc.constantFrom('true', 'false', ''),
    RecordingUrl: fc.constant('https://api.twilio.com/RE1'),
    RecordingDuration: fc.constantFrom('0', '7', 'x'),
    From: fc.oneof(fc.constantFrom(caller, 'anonymous', '+85223581234', 'sip:a@b'), anyUtf8(60)),
    Body: fc.oneof(anyText, anyUtf8(60), fc.constantFrom('NEXT', 'MORE', '1', 'CALL', 'FEEDBACK', 'AGENT')),
    Unknown: anyUtf8(60),
  },
  { requiredKeys: [] },
);

test('whatever comes in the middle of a call, the answer is TwiML with a way on', async () => {
  const content = steadyContent(testContent({ profile: { locales: ['en', 'zh-HK', 'zh-CN'] } }));
  const { outline } = testContent({ profile: { locales: ['en', 'zh-HK', 'zh-CN'] } });
  const state = fc.oneof(anyConversation(outline).map(encodeConversation), fc.json(), anyUtf8(60));
  await fc.assert(
    fc.asyncProperty(anyForm, state, async (fields, json) => {
      const { helpline, log } = createTestHelpline({ ...ports, content });
      const form = { CallSid: 'CA1', From: caller, ...fields, To: ours };
      const query = `s=${Buffer.from(json).toString('base64url')}`;
      const twiml = twimlOf(
        await createVoiceHandler(helpline)(signedWebhook({ path: '/voice', query, form })),
      );
      const actions = ['Gather', 'Dial', 'Record']
        .flatMap((name) => elementsOf(twiml, name))
        .map(({ attributes }) => attributes.action ?? '');
      const over = twiml.children.length === 0 || elementsOf(twiml, 'Hangup').length === 1;
      expect(actions).toHaveLength(over ? 0 : 1);
      for (const action of actions) expect(action.length).toBeLessThanOrEqual(1000);
      if (twiml.children.length > 0) expect(textOf(twiml).trim()).not.toBe('');
      expect(log.faults).toEqual([]);
    }),
    { seed: 1, numRuns: 150 },
  );
});

test('whatever is texted, the answer is TwiML, and of two segments at most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyForm, { minLength: 1, maxLength: 6 }), async (forms) => {
      const { helpline, log } = createTestHelpline(ports);
      const handler = createSmsHandler(helpline);
      for (const [index, fields] of forms.entries()) {
        const form = { MessageSid: `SM${index}`, From: caller, ...fields, To: ours };
        const twiml = twimlOf(await handler(signedWebhook({ path: '/sms', form })));
        expect(textOf(twiml).length).toBeLessThanOrEqual(306);
      }
      expect(log.faults).toEqual([]);
    }),
    { seed: 1, numRuns: 40 },
  );
});
