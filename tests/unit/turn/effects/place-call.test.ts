import { describe, expect, test } from 'vitest';
import { decodeConversation } from '#conversation/conversation-codec';
import type { CallOutcome, Effect } from '#conversation/effect';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { createTestClock } from '#tests/support/test-clock';
import { atTurn, createDesk, textContext } from '#tests/support/turn-effects';
import { createTally, testContent } from '#tests/support/turn-helpline';
import type { CallPlacer, PlaceCallResult } from '#turn/provider-ports';
import { readVoiceQuery } from '#twilio/urls';

const call: Effect = { kind: 'place-call' };
const toldOf = (outcome: CallOutcome) => ({ effect: 'place-call', outcome });

function switchboard(result: PlaceCallResult = { kind: 'placed', sid: 'CA9' }) {
  const placed: Parameters<CallPlacer['placeCall']>[0][] = [];
  const calls: CallPlacer = {
    async placeCall(one) {
      placed.push(one);
      return result;
    },
  };
  return { placed, calls };
}

describe('CALL by text', () => {
  test('rings the texter, who is connected when the call is taken', async () => {
    const { placed, calls } = switchboard();
    expect((await createDesk({ calls }).perform(call)).told).toEqual(toldOf('placed'));
    expect(placed).toHaveLength(1);
    expect(placed[0]).toMatchObject({
      to: '+85291234567',
      from: '+12025550101',
      statusCallback: 'https://helpline.example/call-status?r=en',
    });
    const url = new URL(placed[0]?.url ?? '');
    const { state, connects } = readVoiceQuery(url.search);
    expect([url.origin, url.pathname, connects]).toEqual(['https://helpline.example', '/voice', 1]);
    const placedCall = decodeConversation(testContent().outline, state ?? '');
    expect([placedCall?.place, placedCall?.asked]).toEqual([{ kind: 'transfer' }, ['tap-get']]);
  });

  test('on WhatsApp rings the telephone', async () => {
    const { placed, calls } = switchboard();
    const contact = { ...textContext.contact, onWhatsApp: true } as const;
    await createDesk({ calls }, { contact }).perform(call);
    expect(placed[0]).toMatchObject({ to: '+85291234567', from: '+12025550101' });
  });

  test('twice in a minute rings once', async () => {
    const { placed, calls } = switchboard();
    const clock = createTestClock();
    const ledger = createFakeEffectLedger(clock.now);
    await createDesk({ calls, ledger }).perform(call);
    const again = (turn: number) => createDesk({ calls, ledger }, { state: atTurn(turn) }).perform(call);
    clock.advance(59_000);
    expect((await again(4)).told).toEqual(toldOf('under-way'));
    expect(placed).toHaveLength(1);
    clock.advance(1000);
    expect((await again(5)).told).toEqual(toldOf('placed'));
  });

  test.each([
    ['unavailable', 'failed'],
    ['not-allowed', 'not-possible'],
  ] as const)('that rang nobody (%s) is not said to be under way', async (why, outcome) => {
    const ledger = createFakeEffectLedger(createTestClock().now);
    const down = switchboard({ kind: 'not-placed', why });
    expect((await createDesk({ calls: down.calls, ledger }).perform(call)).told).toEqual(toldOf(outcome));
    const up = switchboard();
    const again = (turn: number) => createDesk({ calls: up.calls, ledger }, { state: atTurn(turn) });
    expect((await again(4).perform(call)).told).toEqual(toldOf('placed'));
    expect((await again(5).perform(call)).told).toEqual(toldOf('under-way'));
  });

  test('five times a day, and no more', async () => {
    const { placed, calls } = switchboard();
    const counters = createTally();
    const outcomes: unknown[] = [];
    for (let turn = 1; turn <= 6; turn += 1) {
      const now = () => Date.UTC(2026, 2, 2, 2, turn);
      const { perform } = createDesk({ calls, counters, now }, { state: atTurn(turn) });
      outcomes.push((await perform(call)).told);
    }
    expect(outcomes).toEqual([...Array.from({ length: 5 }, () => toldOf('placed')), toldOf('capped')]);
    expect(placed).toHaveLength(5);
  });

  test('a repeat of the message rings no second time, and says the same', async () => {
    const { placed, calls } = switchboard();
    const { perform } = createDesk({ calls });
    expect([(await perform(call)).told, (await perform(call)).told]).toEqual([
      toldOf('placed'),
      toldOf('placed'),
    ]);
    expect(placed).toHaveLength(1);
  });

  test('is told when it cannot be', async () => {
    const refused = switchboard({ kind: 'not-placed', why: 'not-allowed' });
    expect((await createDesk({ calls: refused.calls }).perform(call)).told).toEqual(toldOf('not-possible'));
    const down = switchboard({ kind: 'not-placed', why: 'unavailable' });
    expect((await createDesk({ calls: down.calls }).perform(call)).told).toEqual(toldOf('failed'));
    expect((await createDesk({}, { callerHash: undefined }).perform(call)).told).toEqual(
      toldOf('not-possible'),
    );
  });

  test('when the counters are down, nobody is rung, and that is said', async () => {
    const counters = { increment: () => Promise.reject(new Error('down')) };
    const ledger = createFakeEffectLedger(createTestClock().now);
    const { perform, log } = createDesk({ counters, ledger });
    expect((await perform(call)).told).toEqual(toldOf('failed'));
    expect(log.faults).toEqual(['place-call']);
    expect(await ledger.read('RINGING#hash')).toBe('failed');
  });
});
