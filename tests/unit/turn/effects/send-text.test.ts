import { describe, expect, test } from 'vitest';
import { decodeConversation } from '#conversation/conversation-codec';
import { asTopicId } from '#conversation/topic-id';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { createTestClock } from '#tests/support/test-clock';
import { atTurn, createDesk, sendLink, tapGet } from '#tests/support/turn-effects';
import { createOutbox, testContent, untold } from '#tests/support/turn-helpline';
import type { EffectLedger } from '#turn/ports';
import type { MessageSender, SendTextResult } from '#turn/provider-ports';

const toldOf = (outcome: string) => ({ effect: 'send-text', outcome });

describe('a text', () => {
  test('goes to the caller who is on the line, from our number, worded as a text', async () => {
    const { sent, messages } = createOutbox();
    const { told, notes } = await createDesk({ messages }).perform(sendLink);
    expect(sent).toEqual([
      {
        to: '+85291234567',
        from: '+12025550101',
        body: '[text-body] the tap page https://example.edu/tap',
        statusCallback: 'https://helpline.example/call-status?e=EFFECT%23CA1%233%23send-text',
      },
    ]);
    expect(told).toEqual(toldOf('sent'));
    expect(notes).toEqual(['send-text:sent']);
  });

  test("with the desk's number", async () => {
    const { sent, messages } = createOutbox();
    await createDesk({ messages }).perform({ kind: 'send-text', what: 'serviceline' });
    expect(sent[0]?.body).toBe('[text-body-serviceline] +852 2358 6200');
  });

  test('with a step, from which NEXT goes on in the thread', async () => {
    const { sent, messages } = createOutbox();
    const { perform, conversations } = createDesk({ messages });
    await perform({ kind: 'send-text', what: 'steps', topic: tapGet, step: 1 });
    expect(sent[0]?.body).toBe('[text-body-step] Text of tap-get step 2. https://example.edu/tap');
    const stored = await conversations.read('TEXT#hash');
    const { state } = JSON.parse(stored?.body ?? '{}') as { readonly state: string };
    expect(decodeConversation(testContent().outline, state)?.place).toEqual({
      kind: 'steps',
      topic: 'tap-get',
      step: 1,
    });
  });

  test('with a step, whose thread cannot be written, was sent all the same', async () => {
    const { messages } = createOutbox();
    const conversations = {
      ...createFakeConversationStore(() => 0),
      put: () => Promise.reject(new Error('down')),
    };
    const { perform, log } = createDesk({ messages, conversations });
    const { told } = await perform({ kind: 'send-text', what: 'steps', topic: tapGet, step: 1 });
    expect([told, log.faults]).toEqual([toldOf('sent'), ['thread-write']]);
  });

  const refusals: readonly (readonly [SendTextResult, string])[] = [
    [{ kind: 'not-sent', why: 'opted-out' }, 'opted-out'],
    [{ kind: 'not-sent', why: 'not-a-mobile' }, 'not-possible'],
    [{ kind: 'not-sent', why: 'not-allowed' }, 'not-possible'],
    [{ kind: 'not-sent', why: 'unavailable' }, 'failed'],
  ];
  test.each(refusals)('that was refused is told: %j', async (result, outcome) => {
    const { messages } = createOutbox(result);
    expect((await createDesk({ messages }).perform(sendLink)).told).toEqual(toldOf(outcome));
  });

  test('of a topic that has lost its link is not sent', async () => {
    const { perform } = createDesk();
    const effect = { ...sendLink, topic: asTopicId('tap-what') } as const;
    expect((await perform(effect)).told).toEqual(toldOf('failed'));
  });

  test('to nobody whose number is hidden', async () => {
    expect((await createDesk({}, { callerHash: undefined }).perform(sendLink)).told).toEqual(
      toldOf('failed'),
    );
  });

  test('is sent ten times to one number in a day, and an eleventh the next day', async () => {
    const { sent, messages } = createOutbox();
    const { counters, clock, ...first } = createDesk({ messages });
    expect((await first.perform(sendLink)).told).toEqual(toldOf('sent'));
    const turns = { messages, counters, now: clock.now };
    for (let turn = 11; turn < 20; turn += 1) {
      expect((await createDesk(turns, { state: atTurn(turn) }).perform(sendLink)).told).toEqual(
        toldOf('sent'),
      );
    }
    expect((await createDesk(turns, { state: atTurn(20) }).perform(sendLink)).told).toEqual(toldOf('capped'));
    expect(sent).toHaveLength(10);
    clock.advance(24 * 60 * 60_000);
    expect((await createDesk(turns, { state: atTurn(21) }).perform(sendLink)).told).toEqual(toldOf('sent'));
  });
});

describe('a text is sent at most once', () => {
  const repeated = async (result: SendTextResult) => {
    const { sent, messages } = createOutbox(result);
    const { perform } = createDesk({ messages });
    const outcomes = [(await perform(sendLink)).told, (await perform(sendLink)).told];
    return { outcomes, count: sent.length };
  };

  test('a repeat finds the outcome', async () => {
    expect(await repeated({ kind: 'sent', sid: 'SM1' })).toEqual({
      outcomes: [toldOf('sent'), toldOf('sent')],
      count: 1,
    });
    expect(await repeated({ kind: 'not-sent', why: 'opted-out' })).toEqual({
      outcomes: [toldOf('opted-out'), toldOf('opted-out')],
      count: 1,
    });
    expect(await repeated({ kind: 'not-sent', why: 'not-a-mobile' })).toEqual({
      outcomes: [toldOf('not-possible'), toldOf('not-possible')],
      count: 1,
    });
    expect(await repeated({ kind: 'not-sent', why: 'unavailable' })).toEqual({
      outcomes: [toldOf('failed'), toldOf('failed')],
      count: 1,
    });
  });

  test('a repeat that comes while the first is still at it does not say that it was sent', async () => {
    const ledger: EffectLedger = { ...untold<EffectLedger>('ledger'), claim: async () => 'pending' };
    expect((await createDesk({ ledger }).perform(sendLink)).told).toEqual(toldOf('failed'));
  });

  test('a sender that broke is not asked again', async () => {
    let asked = 0;
    const messages: MessageSender = {
      sendText() {
        asked += 1;
        return Promise.reject(new Error('connection lost'));
      },
    };
    const { perform, log } = createDesk({ messages });
    expect((await perform(sendLink)).told).toEqual(toldOf('failed'));
    expect((await perform(sendLink)).told).toEqual(toldOf('failed'));
    expect(asked).toBe(1);
    expect(log.faults).toEqual(['send-text']);
  });

  test('when the ledger is down, nothing is sent, and that is said', async () => {
    const ledger: EffectLedger = {
      ...untold<EffectLedger>('ledger'),
      claim: () => Promise.reject(new Error('down')),
    };
    const { perform, log } = createDesk({ ledger });
    expect(await perform(sendLink)).toEqual({ notes: ['send-text:failed'], told: toldOf('failed') });
    expect(log.faults).toEqual(['send-text']);
  });

  test('when only the outcome cannot be kept, what was sent was sent', async () => {
    const { messages } = createOutbox();
    const ledger: EffectLedger = {
      ...untold<EffectLedger>('ledger'),
      claim: async () => 'claimed',
      settle: () => Promise.reject(new Error('down')),
    };
    const { perform, log } = createDesk({ ledger, messages });
    expect((await perform(sendLink)).told).toEqual(toldOf('sent'));
    expect(log.faults).toEqual(['effect-settle']);
  });

  test('the next turn is another text', async () => {
    const { sent, messages } = createOutbox();
    const ledger = createFakeEffectLedger(createTestClock().now);
    await createDesk({ messages, ledger }).perform(sendLink);
    await createDesk({ messages, ledger }, { state: atTurn(4) }).perform(sendLink);
    expect(sent).toHaveLength(2);
  });
});
