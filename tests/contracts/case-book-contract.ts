import { describe, expect } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import type { CaseBook } from '#desk/ports';
import { newCase, newMessage } from '#tests/support/desk-cases';
import type { TestClock } from '#tests/support/test-clock';
import type { CaseBook as CallersCaseBook, NewCase } from '#turn/case-book';
import { type ContractOptions, contractTests } from './contract.ts';

/** Both sides of the cases: the callers' and the desk's. */
export interface CasesAndClock {
  readonly book: CallersCaseBook & CaseBook;
  readonly clock: TestClock;
}

const day = 24 * 3600_000;

export function runCaseBookContract(name: string, options: ContractOptions<CasesAndClock>): void {
  const test = contractTests(options);

  const callBack = ({ clock }: CasesAndClock): NewCase =>
    newCase({ openedAt: clock.now(), step: { topic: asTopicId('tap-get'), step: 1 } });

  const message = ({ clock }: CasesAndClock, changes: Parameters<typeof newMessage>[0] = {}): NewCase =>
    newMessage({ openedAt: clock.now(), ...changes });

  /** As the desk reads it. */
  const asRead = ({ references, origin: _, caller: __, number: ___, ...one }: NewCase) => ({
    ...one,
    reference: references[0],
    state: 'open',
    pending: true,
  });

  describe(`CaseBook: ${name}`, () => {
    test('finds nothing where nothing was opened', async ({ book }) => {
      expect(await book.list()).toEqual({ cases: [], unreadable: 0 });
      expect(await book.read('4471208')).toBeUndefined();
      expect(await book.readNumber('4471208')).toBeUndefined();
    });

    test('reads a case as it was opened, and the number only on purpose', async (world) => {
      const { book } = world;
      await book.open(callBack(world));
      const expected = asRead(callBack(world));
      expect(await book.read('4471208')).toEqual(expected);
      expect(await book.list()).toEqual({ cases: [expected], unreadable: 0 });
      expect(await book.readNumber('4471208')).toEqual({ digits: '+85291234567', how: 'shown' });
    });

    test('reads words and recordings of messages', async (world) => {
      const { book } = world;
      await book.open(message(world, { words: 'My laptop\nis broken 電腦' }));
      await book.open(message(world, { reference: 'B', recordingSid: 'RE1', channel: 'sms' }));
      expect(await book.read('5518830')).toMatchObject({ words: 'My laptop\nis broken 電腦' });
      expect(await book.read('B')).toMatchObject({ recordingSid: 'RE1', channel: 'sms' });
      expect(await book.readNumber('B')).toBeUndefined();
    });

    test('goes on with a case under its reference, and the desk is to be told once more', async (world) => {
      const { book } = world;
      await book.open(newCase({ reason: 'transfer', openedAt: world.clock.now() }));
      await book.markTold('4471208');
      expect(await book.goOn('4471208', message(world, { words: 'still locked out' }))).toBe('gone-on');
      const gone = { reason: 'message', words: 'still locked out', topics: ['tap-get'], pending: true };
      expect(await book.read('4471208')).toMatchObject(gone);
      await book.close('4471208');
      expect(await book.goOn('4471208', message(world))).toBe('absent');
      expect(await book.goOn('7654321', message(world))).toBe('absent');
    });

    test('lists the oldest first, more than a page of them', async (world) => {
      const { book, clock } = world;
      const opened: string[] = [];
      // 240 cases of the longest texts are over the megabyte that DynamoDB gives at once.
      for (let index = 0; index < 240; index += 1) {
        const reference = `R${(index * 7) % 240}`;
        opened.push(reference);
        await book.open(message(world, { reference, words: '電'.repeat(1600) }));
        clock.advance(1000);
      }
      const { cases } = await book.list();
      expect(cases.map(({ reference }) => reference)).toEqual(opened);
    });

    test('marks what was told, once and for all', async (world) => {
      const { book } = world;
      await book.open(callBack(world));
      await book.markTold('4471208');
      await book.markTold('4471208');
      expect(await book.read('4471208')).toMatchObject({ pending: false, state: 'open' });
      await book.open(callBack(world));
      expect(await book.read('4471208')).toMatchObject({ pending: false });
    });

    test('closes, and removes the number at once', async (world) => {
      const { book } = world;
      await book.open(callBack(world));
      expect(await book.close('4471208')).toBe('closed');
      expect(await book.readNumber('4471208')).toBeUndefined();
      expect(await book.read('4471208')).toMatchObject({ state: 'closed', pending: false });
      expect(await book.close('4471208')).toBe('closed');
    });

    test('forgets a recording, and nothing else', async (world) => {
      const { book } = world;
      await book.open(message(world, { recordingSid: 'RE1' }));
      await book.forgetRecording('5518830');
      expect(await book.read('5518830')).toEqual(asRead(message(world)));
    });

    test('gives every case a reference of its own: what is taken is passed over', async (world) => {
      const { book } = world;
      const references = ['4471208', '5518830'];
      const another = { ...callBack(world), origin: 'another turn', references };
      expect(await book.open(callBack(world))).toBe(0);
      expect(await book.open(another)).toBe(1);
      expect(await book.open(another)).toBe(1);
      const third = { ...another, origin: 'a third turn' };
      await expect(book.open(third)).rejects.toThrow('taken');
      expect((await book.list()).cases.map(({ reference }) => reference)).toEqual(references);
    });

    test('knows the cases of a caller, the latest first, and no other', async (world) => {
      const { book, clock } = world;
      const own = (reference: string) => ({
        ...newCase({ reference, openedAt: clock.now() }),
        caller: 'hash',
      });
      await book.open(own('4471208'));
      clock.advance(1000);
      await book.open({ ...own('5518830'), reason: 'message' });
      await book.open({ ...own('6610938'), caller: 'another' });
      expect((await book.ofCaller('hash')).map(({ reference }) => reference)).toEqual(['5518830', '4471208']);
      expect(await book.ofCaller('nobody')).toEqual([]);
      expect(await book.find('6610938', 'hkust')).toMatchObject({ reason: 'call-back', state: 'open' });
      expect(await book.find('6610938', 'hku')).toBeUndefined();
    });

    test('takes five a day from a caller, a repeat of the fifth, and no sixth; who was put through counts for none', async (world) => {
      const { book, clock } = world;
      const own = (index: number) =>
        book.open({ ...newCase({ reference: `447120${index}`, openedAt: clock.now() }), caller: 'hash' });
      for (const index of [1, 2, 3, 4, 5, 5]) expect(await own(index)).toBe(0);
      expect(await own(6)).toBe('capped');
      const transfer = newCase({ reference: '4471207', reason: 'transfer', openedAt: clock.now() });
      expect(await book.open({ ...transfer, caller: 'hash' })).toBe(0);
      clock.advance(day);
      expect(await own(6)).toBe(0);
    });

    test('is told that a case was taken back, if it had been told of it', async (world) => {
      const { book } = world;
      await book.open(callBack(world));
      await book.open(message(world));
      await book.markTold('4471208');
      for (const reference of ['4471208', '5518830']) await book.withdraw(reference);
      expect(await book.read('4471208')).toMatchObject({ state: 'closed', withdrawn: true, pending: true });
      expect(await book.read('5518830')).toMatchObject({ state: 'closed', pending: false });
      expect(await book.readNumber('4471208')).toBeUndefined();
    });

    test('forgets a caller: the closed cases and their words, and not what leads to an open one', async (world) => {
      const { book, clock } = world;
      const own = { openedAt: clock.now(), caller: 'hash' };
      await book.open(newMessage({ ...own, words: 'my laptop is broken' }));
      await book.open(newMessage({ ...own, reference: '6610938', words: 'and my phone' }));
      await book.close('5518830');
      await book.forgetCaller('hash');
      expect((await book.ofCaller('hash')).map(({ reference }) => reference)).toEqual(['6610938']);
      expect((await book.read('5518830'))?.words).toBeUndefined();
      expect(await book.read('6610938')).toMatchObject({ state: 'open', words: 'and my phone' });
      await book.close('6610938');
      await book.forgetCaller('hash');
      expect(await book.ofCaller('hash')).toEqual([]);
      await book.forgetCaller('nobody');
    });

    test('keeps another number than the one that shows itself, while the case is open', async (world) => {
      const { book, clock } = world;
      await book.open(callBack(world));
      const given = { digits: '+85293157726', how: 'given', shown: '+85291234567', turn: 7 } as const;
      expect(await book.keepNumber('4471208', given, clock.now())).toBe('kept');
      expect(await book.readNumber('4471208')).toEqual(given);
      expect(await book.read('4471208')).toMatchObject({ reach: 'given' });
      await book.close('4471208');
      expect(await book.keepNumber('4471208', given, clock.now())).toBe('closed');
      expect(await book.readNumber('4471208')).toBeUndefined();
    });

    test('brings nothing back that is not there', async ({ book }) => {
      await book.markTold('4471208');
      await book.forgetRecording('4471208');
      expect(await book.close('4471208')).toBe('absent');
      expect(await book.list()).toEqual({ cases: [], unreadable: 0 });
    });

    test('takes what has lapsed for absent: a number after seven days, a case after thirty', async (world) => {
      const { book, clock } = world;
      await book.open(callBack(world));
      clock.advance(7 * day - 1000);
      expect(await book.readNumber('4471208')).toEqual({ digits: '+85291234567', how: 'shown' });
      clock.advance(1000);
      expect(await book.readNumber('4471208')).toBeUndefined();
      expect(await book.read('4471208')).toBeDefined();
      clock.advance(23 * day);
      expect(await book.read('4471208')).toBeUndefined();
      expect(await book.list()).toEqual({ cases: [], unreadable: 0 });
    });
  });
}
