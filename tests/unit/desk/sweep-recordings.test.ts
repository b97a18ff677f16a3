import { describe, expect, it } from 'vitest';
import type { DeskCase, Recordings } from '#desk/ports';
import { removeRecordings, sweepRecordings } from '#desk/sweep-recordings';
import { createCaseBook, createDeskLogBook, deskCase, mondayMorning } from '#tests/support/desk-cases';

const day = 24 * 3600_000;

function createSweep(cases: readonly DeskCase[], changes: Partial<Recordings> = {}) {
  const book = createCaseBook(cases);
  const { log, faults } = createDeskLogBook();
  const removed: string[] = [];
  const asked: number[] = [];
  const recordings: Recordings = {
    async remove(sid) {
      removed.push(sid);
      return 'gone';
    },
    async listBefore(time) {
      asked.push(time);
      return { sids: ['RE8', 'RE9'] };
    },
    ...changes,
  };
  return { sweep: { book, recordings, log, now: () => mondayMorning }, book, faults, removed, asked };
}

const closed = deskCase({ reference: 'A', state: 'closed', recordingSid: 'RE1' });
const open = deskCase({ reference: 'B', recordingSid: 'RE2' });
const failing = { remove: async () => 'failed' as const };

describe('recordings of closed cases', () => {
  it('are deleted, those of open ones are not', async () => {
    const cases = [closed, open, deskCase({ reference: 'C', state: 'closed' })];
    const { sweep, book, removed, faults } = createSweep(cases);
    await removeRecordings(sweep, cases);
    expect([removed, faults]).toEqual([['RE1'], []]);
    expect(book.cases.get('A')?.recordingSid).toBeUndefined();
    expect(book.cases.get('B')?.recordingSid).toBe('RE2');
  });

  it('stay known until Twilio has deleted them', async () => {
    const { sweep, book, faults } = createSweep([closed], failing);
    await removeRecordings(sweep, [closed]);
    expect([book.cases.get('A')?.recordingSid, faults]).toEqual(['RE1', ['recording-delete']]);
  });
});

describe('old recordings', () => {
  it('are deleted when they are 30 days old', async () => {
    const { sweep, removed, asked, faults } = createSweep([]);
    await sweepRecordings(sweep);
    expect([asked, removed, faults]).toEqual([[mondayMorning - 30 * day], ['RE8', 'RE9'], []]);
  });

  it('are deleted a hundred a round', async () => {
    const sids = Array.from({ length: 150 }, (_, index) => `RE${index}`);
    const { sweep, removed } = createSweep([], { listBefore: async () => ({ sids }) });
    await sweepRecordings(sweep);
    expect(removed).toEqual(sids.slice(0, 100));
  });

  it('are left to the next round when Twilio does not answer', async () => {
    const list = createSweep([], { listBefore: async () => 'failed' });
    await sweepRecordings(list.sweep);
    expect([list.removed, list.faults]).toEqual([[], ['recording-list']]);
    const remove = createSweep([], failing);
    await sweepRecordings(remove.sweep);
    expect(remove.faults).toEqual(['recording-delete']);
  });
});
