import { describe, expect } from 'vitest';
import type { TestClock } from '#tests/support/test-clock';
import type { ConversationStore } from '#turn/ports';
import { type ContractOptions, contractTests } from './contract.ts';

export interface StoreAndClock {
  readonly store: ConversationStore;
  readonly clock: TestClock;
}

const hour = 3600;
const inAnHour = ({ clock }: StoreAndClock): number => Math.floor(clock.now() / 1000) + hour;

export function runConversationStoreContract(name: string, options: ContractOptions<StoreAndClock>): void {
  const test = contractTests(options);

  describe(`ConversationStore: ${name}`, () => {
    test('reads nothing where nothing was written', async ({ store }) => {
      expect(await store.read('TEXT#a')).toBeUndefined();
    });

    test('starts at version 1 and rises by one', async (world) => {
      const { store } = world;
      expect(await store.write('TEXT#a', 'first', 0, inAnHour(world))).toBe('written');
      expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'first' });
      expect(await store.write('TEXT#a', 'second', 1, inAnHour(world))).toBe('written');
      expect(await store.read('TEXT#a')).toEqual({ version: 2, body: 'second' });
    });

    test('changes nothing when another write came first', async (world) => {
      const { store } = world;
      await store.write('TEXT#a', 'first', 0, inAnHour(world));
      await store.write('TEXT#a', 'second', 1, inAnHour(world));
      expect(await store.write('TEXT#a', 'late', 1, inAnHour(world))).toBe('conflict');
      expect(await store.write('TEXT#a', 'late', 0, inAnHour(world))).toBe('conflict');
      expect(await store.read('TEXT#a')).toEqual({ version: 2, body: 'second' });
    });

    test('does not write on a version of what is not there', async (world) => {
      const { store } = world;
      expect(await store.write('TEXT#a', 'body', 3, inAnHour(world))).toBe('conflict');
      expect(await store.read('TEXT#a')).toBeUndefined();
    });

    test('lets one of ten win who write at once, also with the same words', async (world) => {
      const { store } = world;
      const tries = Array.from({ length: 10 }, () => store.write('TEXT#a', 'same', 0, inAnHour(world)));
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(9);
    });

    test('puts over whatever is there, and lets no write on the old version follow', async (world) => {
      const { store } = world;
      await store.put('TEXT#a', 'first', inAnHour(world));
      expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'first' });
      await store.put('TEXT#a', 'second', inAnHour(world));
      expect(await store.read('TEXT#a')).toEqual({ version: 2, body: 'second' });
      expect(await store.write('TEXT#a', 'late', 1, inAnHour(world))).toBe('conflict');
      expect(await store.write('TEXT#a', 'third', 2, inAnHour(world))).toBe('written');
    });

    test('puts over what has expired', async (world) => {
      const { store, clock } = world;
      await store.put('TEXT#a', 'old', inAnHour(world));
      clock.advance(hour * 1000);
      await store.put('TEXT#a', 'new', inAnHour(world));
      expect((await store.read('TEXT#a'))?.body).toBe('new');
    });

    test('keeps a body as it is', async (world) => {
      const { store } = world;
      const bodies = ['', '{"a":"\\u0000"}', '電話唔見咗 📱', 'x'.repeat(100_000)];
      for (const [index, body] of bodies.entries()) {
        await store.write(`TEXT#${index}`, body, 0, inAnHour(world));
        expect(await store.read(`TEXT#${index}`)).toEqual({ version: 1, body });
      }
    });

    test('erases, and starts anew at version 1', async (world) => {
      const { store } = world;
      await store.write('TEXT#a', 'mine', 0, inAnHour(world));
      await store.write('TEXT#b', 'theirs', 0, inAnHour(world));
      await store.erase('TEXT#a');
      expect(await store.read('TEXT#a')).toBeUndefined();
      expect(await store.read('TEXT#b')).toEqual({ version: 1, body: 'theirs' });
      expect(await store.write('TEXT#a', 'again', 0, inAnHour(world))).toBe('written');
      expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'again' });
    });

    test('erases what is not there without complaint', async ({ store }) => {
      await expect(store.erase('TEXT#a')).resolves.toBeUndefined();
    });

    test('takes what has expired for absent, in reading and in writing', async (world) => {
      const { store, clock } = world;
      await store.write('TEXT#a', 'old', 0, inAnHour(world));
      clock.advance((hour - 1) * 1000);
      expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'old' });
      clock.advance(1000);
      expect(await store.read('TEXT#a')).toBeUndefined();
      expect(await store.write('TEXT#a', 'new', 0, inAnHour(world))).toBe('written');
      expect(await store.read('TEXT#a')).toEqual({ version: 1, body: 'new' });
    });
  });
}
