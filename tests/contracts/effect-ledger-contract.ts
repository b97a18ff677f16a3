import { describe, expect } from 'vitest';
import type { TestClock } from '#tests/support/test-clock';
import type { EffectLedger } from '#turn/ports';
import { type ContractOptions, contractTests } from './contract.ts';

export interface LedgerAndClock {
  readonly ledger: EffectLedger;
  readonly clock: TestClock;
}

const day = 24 * 3600;
const tomorrow = ({ clock }: LedgerAndClock): number => Math.floor(clock.now() / 1000) + day;

export function runEffectLedgerContract(name: string, options: ContractOptions<LedgerAndClock>): void {
  const test = contractTests(options);

  describe(`EffectLedger: ${name}`, () => {
    test('lets the first claim, and others wait', async (world) => {
      const { ledger } = world;
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toBe('claimed');
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toBe('pending');
      expect(await ledger.claim('EFFECT#b', tomorrow(world))).toBe('claimed');
    });

    test('tells those who come later how it ended', async (world) => {
      const { ledger } = world;
      await ledger.claim('EFFECT#a', tomorrow(world));
      await ledger.settle('EFFECT#a', 'sent:SM1');
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toEqual({ outcome: 'sent:SM1' });
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toEqual({ outcome: 'sent:SM1' });
    });

    test('reads an outcome without claiming', async (world) => {
      const { ledger } = world;
      expect(await ledger.read('EFFECT#a')).toBeUndefined();
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toBe('claimed');
      expect(await ledger.read('EFFECT#a')).toBeUndefined();
      await ledger.settle('EFFECT#a', 'sent');
      expect(await ledger.read('EFFECT#a')).toBe('sent');
    });

    test('lets one of ten claim who come at once', async (world) => {
      const tries = Array.from({ length: 10 }, () => world.ledger.claim('EFFECT#a', tomorrow(world)));
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((outcome) => outcome === 'claimed')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'pending')).toHaveLength(9);
    });

    test('refuses to settle what nobody claimed', async (world) => {
      const { ledger } = world;
      await expect(ledger.settle('EFFECT#a', 'sent')).rejects.toThrow();
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toBe('claimed');
    });

    test('forgets claim and outcome when they expire', async (world) => {
      const { ledger, clock } = world;
      await ledger.claim('EFFECT#a', tomorrow(world));
      await ledger.settle('EFFECT#a', 'sent');
      clock.advance(day * 1000);
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toBe('claimed');
      expect(await ledger.claim('EFFECT#a', tomorrow(world))).toBe('pending');
    });
  });
}
