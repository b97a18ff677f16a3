import { describe, expect, it } from 'vitest';
import type { DeskCase, Recordings, TellResult } from '#desk/ports';
import { type Desk, tellDesk } from '#desk/tell-desk';
import {
  createCaseBook,
  createDeskLogBook,
  createTestNotifier,
  deskCase,
  mondayMorning,
} from '#tests/support/desk-cases';
import { untold } from '#tests/support/turn-helpline';

const refused: TellResult = { kind: 'not-told', why: 'refused' };
const unavailable: TellResult = { kind: 'not-told', why: 'unavailable' };

function createDesk(
  cases: readonly DeskCase[],
  answers: readonly TellResult[] = [],
  changes: Partial<Desk> = {},
) {
  const book = createCaseBook(cases);
  const log = createDeskLogBook();
  const { notes, notifier } = createTestNotifier(...answers);
  const desk: Desk = {
    book,
    notifier,
    recordings: { ...untold<Recordings>('recordings'), listBefore: async () => ({ sids: [] }) },
    knowledge: async () => undefined,
    log: log.log,
    commandTarget: '--local',
    now: () => mondayMorning + 60_000,
    ...changes,
  };
  const subjects = () => notes.map(({ subject }) => subject);
  const pending = () => [...book.cases.values()].filter((one) => one.pending).map((one) => one.reference);
  return { desk, book, log, subjects, pending };
}

const three = [
  deskCase({ reference: 'C', openedAt: mondayMorning + 3 }),
  deskCase({ reference: 'A', openedAt: mondayMorning + 1 }),
  deskCase({ reference: 'B', openedAt: mondayMorning + 2 }),
];

describe('telling the desk', () => {
  it('tells each case once, oldest first', async () => {
    const { desk, subjects, pending, log } = createDesk(three);
    await tellDesk(desk);
    await tellDesk(desk);
    expect(subjects()).toEqual(['A', 'B', 'C'].map((reference) => `[hkust] Please call back: ${reference}`));
    expect(pending()).toEqual([]);
    expect([log.told, log.faults]).toEqual([['A', 'B', 'C'], []]);
  });

  it('says how the desk stands after the round', async () => {
    const { desk, log } = createDesk(three);
    await tellDesk(desk);
    expect(log.figures).toEqual([
      { openCases: 3, longestWaitSeconds: 60, longestUntoldSeconds: 0, subscriptions: 1 },
    ]);
  });

  it('tries again in the next round what could not be told', async () => {
    const { desk, subjects, pending, log } = createDesk(three, [unavailable]);
    await tellDesk(desk);
    expect([subjects(), pending().sort(), log.faults]).toEqual([
      [],
      ['A', 'B', 'C'],
      ['tell-desk-unavailable'],
    ]);
    expect(log.figures[0]).toMatchObject({ openCases: 3, longestUntoldSeconds: 59 });
    await tellDesk(desk);
    expect([subjects().length, pending()]).toEqual([3, []]);
  });

  it('does not let one note that is refused keep back the others', async () => {
    const { desk, pending, log } = createDesk(three, [refused]);
    await tellDesk(desk);
    expect([pending(), log.told, log.faults]).toEqual([['A'], ['B', 'C'], ['tell-desk-refused']]);
  });

  it('tells again what it could not mark', async () => {
    const { desk, book, subjects, log } = createDesk([deskCase()]);
    let broken = true;
    const markTold = async (reference: string) => {
      if (broken) throw new Error('the table is down');
      await book.markTold(reference);
    };
    const fragile = { ...desk, book: { ...book, markTold } };
    await tellDesk(fragile);
    broken = false;
    await tellDesk(fragile);
    await tellDesk(fragile);
    expect([subjects().length, log.faults]).toEqual([2, ['mark-told']]);
  });

  it('says how the desk stands before it looks after recordings', async () => {
    const order: string[] = [];
    const recordings: Recordings = {
      remove: async () => {
        order.push('recording');
        return 'gone';
      },
      listBefore: async () => 'failed',
    };
    const closed = deskCase({ state: 'closed', pending: false, recordingSid: 'RE1' });
    const { desk, log } = createDesk([closed], [], { recordings });
    const figures = () => order.push('figures');
    await tellDesk({ ...desk, log: { ...log.log, figures } });
    expect(order).toEqual(['figures', 'recording']);
  });

  it('sweeps old recordings in every round', async () => {
    const recordings: Recordings = { remove: async () => 'gone', listBefore: async () => 'failed' };
    const { desk, log } = createDesk([], [], { recordings });
    await tellDesk(desk);
    expect(log.faults).toEqual(['recording-list']);
  });

  it('has nothing to tell of what was closed in the meantime', async () => {
    const { desk, subjects, log } = createDesk([deskCase({ state: 'closed' })]);
    await tellDesk(desk);
    expect([subjects(), log.figures[0]?.openCases]).toEqual([[], 0]);
  });

  it('says that there are cases that it cannot read, and tells the others', async () => {
    const { desk, book, subjects, log } = createDesk(three);
    const list = async () => ({ ...(await book.list()), unreadable: 1 });
    await tellDesk({ ...desk, book: { ...book, list } });
    expect([subjects().length, log.faults]).toEqual([3, ['case-unreadable']]);
  });

  it('fails when the cases cannot be read', async () => {
    const { desk, book } = createDesk([]);
    const list = () => Promise.reject(new Error('the table is down'));
    await expect(tellDesk({ ...desk, book: { ...book, list } })).rejects.toThrow('the table is down');
  });

  it('asks for the knowledge of each helpline once a round, and of none when there is no case', async () => {
    const asked: string[] = [];
    const knowledge = async (helpline: string) => {
      asked.push(helpline);
      return undefined;
    };
    await tellDesk(createDesk([], [], { knowledge }).desk);
    expect(asked).toEqual([]);
    await tellDesk(
      createDesk([...three, deskCase({ reference: 'D', helpline: 'hku' })], [], { knowledge }).desk,
    );
    expect(asked.sort()).toEqual(['hku', 'hkust']);
  });
});
