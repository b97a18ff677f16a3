import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newConversation } from '#conversation/conversation';
import { asTopicId } from '#conversation/topic-id';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createTestClock } from '#tests/support/test-clock';
import { testContent } from '#tests/support/turn-helpline';
import { byVoice, worldOf } from '#tests/support/turn-talk';
import type { EffectContext } from '#turn/effects/effect-context';
import { keepCaller, readRemembered } from '#turn/remembered-caller';

const bilingual = worldOf({}, { profile: { locales: ['en', 'zh-HK'] } }).outline;
const tapGet = asTopicId('tap-get');

function caller(callerHash: string | undefined) {
  const clock = createTestClock();
  const conversations = createFakeConversationStore(clock.now);
  const context: EffectContext = {
    contact: { helpline: 'hkust', id: 'CA1', from: '+85291234567', to: '+12025550101' },
    heard: { kind: 'silence' },
    ownNumbers: [],
    state: newConversation('en'),
    wording: { content: testContent(), channel: 'voice', locale: 'en', conversation: 'CA1' },
    callerHash,
  };
  const keep = (effect: Partial<Parameters<typeof keepCaller>[2]>) =>
    keepCaller({ conversations, now: clock.now }, context, { kind: 'remember', locale: 'en', ...effect });
  const remembered = async () =>
    readRemembered(bilingual, (await conversations.read('CALLER#hash'))?.body, clock.now());
  return { keep, remembered, clock };
}

describe('what is kept on a caller', () => {
  test('the language, and the step, for ten minutes', async () => {
    const { keep, remembered, clock } = caller('hash');
    expect(await keep({ locale: 'zh-HK', steps: { topic: tapGet, step: 2 } })).toBe('kept');
    clock.advance(10 * 60_000 - 1);
    expect(await remembered()).toEqual({ locale: 'zh-HK', resume: { topic: 'tap-get', step: 2 } });
    clock.advance(1);
    expect(await remembered()).toEqual({ locale: 'zh-HK' });
  });

  test('only the language, once the steps are left', async () => {
    const { keep, remembered } = caller('hash');
    await keep({ steps: { topic: tapGet, step: 1 } });
    await keep({});
    expect(await remembered()).toEqual({ locale: 'en' });
  });

  test('nothing after thirty days', async () => {
    const { keep, remembered, clock } = caller('hash');
    await keep({ locale: 'zh-HK' });
    clock.advance(30 * 24 * 60 * 60_000);
    expect(await remembered()).toEqual({});
  });

  test('nothing on who hides the number', async () => {
    const { keep, remembered } = caller(undefined);
    expect(await keep({ locale: 'zh-HK' })).toBe('not-kept');
    expect(await remembered()).toEqual({});
  });
});

describe('what was kept and cannot be used', () => {
  const at = Date.UTC(2026, 2, 2, 2);
  const read = (body: unknown) => readRemembered(byVoice.outline, JSON.stringify(body), at);

  test.each([
    ['a language that the helpline has lost', { locale: 'zh-HK' }, {}],
    ['a topic that the content has lost', { locale: 'en', topic: 'gone', step: 0, at }, { locale: 'en' }],
    ['a step that the topic has lost', { locale: 'en', topic: 'tap-get', step: 3, at }, { locale: 'en' }],
    ['a step before the first', { locale: 'en', topic: 'tap-get', step: -1, at }, { locale: 'en' }],
    ['half a step', { locale: 'en', topic: 'tap-get', step: 0.5, at }, { locale: 'en' }],
    ['a topic that is an object', { locale: 'en', topic: { toString: null }, step: 0, at }, { locale: 'en' }],
    ['a step without a time', { locale: 'en', topic: 'tap-get', step: 0 }, { locale: 'en' }],
    ['nothing', null, {}],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test('whatever JSON is stored, it is read without an exception', () => {
    const fields = fc.record(
      { locale: fc.jsonValue(), topic: fc.jsonValue(), step: fc.jsonValue(), at: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fields.map((read) => JSON.stringify(read)),
          fc.string(),
        ),
        (body) => {
          expect(readRemembered(byVoice.outline, body, at).resume).toBeUndefined();
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
