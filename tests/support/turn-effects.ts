import { type Conversation, newConversation } from '#conversation/conversation';
import type { Effect } from '#conversation/effect';
import { asTopicId } from '#conversation/topic-id';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { createFakeMissStore } from '#tests/support/fake-miss-store';
import { createTestClock } from '#tests/support/test-clock';
import { createLogBook, createTally, testContent, testSecrets, untold } from '#tests/support/turn-helpline';
import type { CaseBook, DeskTeller } from '#turn/case-book';
import type { EffectContext, EffectPorts } from '#turn/effects/effect-context';
import { performEffects } from '#turn/effects/perform-effects';
import type { CallPlacer, MessageSender } from '#turn/provider-ports';
import { twilioUrls } from '#twilio/urls';

export const tapGet = asTopicId('tap-get');
export const sendLink: Effect = { kind: 'send-text', what: 'link', topic: tapGet };

/** A conversation that has come to this turn. */
export const atTurn = (turn: number): Conversation => ({ ...newConversation('en'), turn, asked: [tapGet] });

/** The turn of a text: the message's id is the contact's, and the thread's key the conversation. */
export const textContext: Pick<EffectContext, 'contact' | 'wording'> = {
  contact: { helpline: 'hkust', id: 'SM1', from: '+85291234567', to: '+12025550101' },
  wording: { content: testContent(), channel: 'sms', locale: 'en', conversation: 'TEXT#hash' },
};

/**
 * A turn that performs its effects with everything in memory; texts, calls and cases untold unless the test tells.
 * The caller is +85291234567, at turn 3, after an answer about the TAP.
 */
export function createDesk(ports: Partial<EffectPorts> = {}, context: Partial<EffectContext> = {}) {
  const clock = createTestClock();
  const log = createLogBook();
  const conversations = createFakeConversationStore(clock.now);
  const counters = createTally();
  const all: EffectPorts = {
    urls: twilioUrls('https://helpline.example'),
    ledger: createFakeEffectLedger(clock.now),
    messages: untold<MessageSender>('messages'),
    calls: untold<CallPlacer>('calls'),
    cases: untold<CaseBook>('cases'),
    desk: untold<DeskTeller>('desk'),
    counters,
    misses: createFakeMissStore().misses,
    conversations,
    secrets: testSecrets([]),
    log,
    now: clock.now,
    ...ports,
  };
  const whole: EffectContext = {
    contact: { helpline: 'hkust', id: 'CA1', from: '+85291234567', to: '+12025550101' },
    heard: { kind: 'silence' },
    ownNumbers: ['+12025550101', '+85223586200'],
    state: atTurn(3),
    wording: {
      content: testContent(),
      channel: 'voice',
      locale: 'en',
      conversation: 'CA1',
      lastFour: '4567',
    },
    callerHash: 'hash',
    ...context,
  };
  const perform = (...effects: readonly Effect[]) => performEffects(all, whole, effects);
  return { perform, log, clock, conversations, counters };
}
