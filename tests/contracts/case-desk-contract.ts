import { describe, expect } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import type { CaseDesk } from '#desk/ports';
import type { TestClock } from '#tests/support/test-clock';
import type { CaseStore, NewCase } from '#turn/ports';
import { type ContractOptions, contractTests } from './contract.ts';

/** Both sides of the cases: the callers' and the desk's. */
export interface CasesAndClock {
  readonly store: CaseStore;
  readonly desk: CaseDesk;
  readonly clock: TestClock;
}

const day = 24 * 3600_000;

export function runCaseDeskContract(name: string, options: ContractOptions<CasesAndClock>): void {
  const test = contractTests(options);

  const callBack = ({ clock }: CasesAndClock, changes: Partial<NewCase> = {}): NewCase => ({
    reference: 'K7M2QX',
    helpline: 'hkust',
    reason: 'call-back',
    channel: 'voice',
    locale: 'zh-HK',
    topics: [asTopicId('tap-get'), asTopicId('tap-use')],
    openedAt: clock.now(),
    number: '+85291234567',
    ...changes,
  });

  const message = (world: CasesAndClock, changes: Partial<NewCase> = {}): NewCase => {
    const { number: _, ...without } = callBack(world, { reference: 'BCDFGH', reason: 'message', ...changes });
    return without;
  };

  describe(`CaseDesk: ${name}`, () => {
    test('finds nothing where nothing was opened', async ({ desk }) => {
      expect(await desk.list()).toEqual({ cases: [], unreadable: 0 });
      expect(await desk.read('K7M2QX')).toBeUndefined();
      expect(await desk.readNumber('K7M2QX')).toBeUndefined();
    });

    test('reads a case as it was opened, and the number only on purpose', async (world) => {
      const { store, desk } = world;
      const { number: _, ...opened } = callBack(world);
      await store.open(callBack(world));
      const expected = { ...opened, state: 'open', pending: true };
      expect(await desk.read('K7M2QX')).toEqual(expected);
      expect(await desk.list()).toEqual({ cases: [expected], unreadable: 0 });
      expect(await desk.readNumber('K7M2QX')).toBe('+85291234567');
    });

    test('reads words and recordings of messages', async (world) => {
      const { store, desk } = world;
      await store.open(message(world, { words: 'My laptop\nis broken 電腦' }));
      await store.open(message(world, { reference: 'B', recordingSid: 'RE1', channel: 'sms' }));
      expect(await desk.read('BCDFGH')).toMatchObject({ words: 'My laptop\nis broken 電腦' });
      expect(await desk.read('B')).toMatchObject({ recordingSid: 'RE1', channel: 'sms' });
      expect(await desk.readNumber('B')).toBeUndefined();
    });

    test('lists the oldest first, more than a page of them', async (world) => {
      const { store, desk, clock } = world;
      const opened: string[] = [];
      // 240 cases of the longest texts are over the megabyte that DynamoDB gives at once.
      for (let index = 0; index < 240; index += 1) {
        const reference = `R${(index * 7) % 240}`;
        opened.push(reference);
        await store.open(message(world, { reference, words: '電'.repeat(1600) }));
        clock.advance(1000);
      }
      const { cases } = await desk.list();
      expect(cases.map(({ reference }) => reference)).toEqual(opened);
    });

    test('marks what was told, once and for all', async (world) => {
      const { store, desk } = world;
      await store.open(callBack(world));
      await desk.markTold('K7M2QX');
      await desk.markTold('K7M2QX');
      expect(await desk.read('K7M2QX')).toMatchObject({ pending: false, state: 'open' });
      await store.open(callBack(world));
      expect(await desk.read('K7M2QX')).toMatchObject({ pending: false });
    });

    test('closes, and removes the number at once', async (world) => {
      const { store, desk } = world;
      await store.open(callBack(world));
      expect(await desk.close('K7M2QX')).toBe('closed');
      expect(await desk.readNumber('K7M2QX')).toBeUndefined();
      expect(await desk.read('K7M2QX')).toMatchObject({ state: 'closed', pending: false });
      expect(await desk.close('K7M2QX')).toBe('closed');
    });

    test('forgets a recording, and nothing else', async (world) => {
      const { store, desk } = world;
      await store.open(message(world, { recordingSid: 'RE1' }));
      await desk.forgetRecording('BCDFGH');
      expect(await desk.read('BCDFGH')).toEqual({ ...message(world), state: 'open', pending: true });
    });

    test('brings nothing back that is not there', async ({ desk }) => {
      await desk.markTold('K7M2QX');
      await desk.forgetRecording('K7M2QX');
      expect(await desk.close('K7M2QX')).toBe('absent');
      expect(await desk.list()).toEqual({ cases: [], unreadable: 0 });
    });

    test('takes what has lapsed for absent: a number after seven days, a case after thirty', async (world) => {
      const { store, desk, clock } = world;
      await store.open(callBack(world));
      clock.advance(7 * day - 1000);
      expect(await desk.readNumber('K7M2QX')).toBe('+85291234567');
      clock.advance(1000);
      expect(await desk.readNumber('K7M2QX')).toBeUndefined();
      expect(await desk.read('K7M2QX')).toBeDefined();
      clock.advance(23 * day);
      expect(await desk.read('K7M2QX')).toBeUndefined();
      expect(await desk.list()).toEqual({ cases: [], unreadable: 0 });
    });
  });
}
