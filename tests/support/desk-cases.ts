import type { CaseDesk, DeskCase, DeskFigures, DeskLog, DeskNote, Notifier, TellResult } from '#desk/ports';
import type { CaseStore } from '#turn/ports';

/** Monday, 2 March 2026, 10:00 in Hong Kong. */
export const mondayMorning = Date.UTC(2026, 2, 2, 2);

/** A wish to be called back, unless the test says otherwise. */
export const deskCase = (changes: Partial<DeskCase> = {}): DeskCase => ({
  reference: 'K7M2QX',
  helpline: 'hkust',
  reason: 'call-back',
  channel: 'voice',
  locale: 'en',
  topics: ['tap-get'],
  openedAt: mondayMorning,
  state: 'open',
  pending: true,
  ...changes,
});

export interface CaseBookOptions {
  /** By reference. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Epoch milliseconds. Without it nothing lapses. */
  readonly now?: () => number;
}

const day = 24 * 3600_000;

/** Both sides of the cases in memory. */
export function createCaseBook(
  cases: readonly DeskCase[],
  { numbers = {}, now = () => 0 }: CaseBookOptions = {},
): CaseStore & CaseDesk & { readonly cases: ReadonlyMap<string, DeskCase> } {
  const book = new Map(cases.map((one) => [one.reference, one]));
  const kept = new Map(Object.entries(numbers));
  const isYounger = ({ openedAt }: DeskCase, days: number) => now() < openedAt + days * day;
  const find = (reference: string) => {
    const one = book.get(reference);
    return one !== undefined && isYounger(one, 30) ? one : undefined;
  };
  const change = (reference: string, changed: (one: DeskCase) => DeskCase) => {
    const one = find(reference);
    if (one !== undefined) book.set(reference, changed(one));
    return one;
  };
  return {
    cases: book,
    open: async ({ number, ...newCase }) => {
      if (number !== undefined) kept.set(newCase.reference, number);
      if (!book.has(newCase.reference))
        book.set(newCase.reference, { ...newCase, state: 'open', pending: true });
    },
    list: async () => ({
      cases: [...book.values()].filter((one) => isYounger(one, 30)).sort((a, b) => a.openedAt - b.openedAt),
      unreadable: 0,
    }),
    read: async (reference) => find(reference),
    readNumber: async (reference) => {
      const one = find(reference);
      return one !== undefined && isYounger(one, 7) ? kept.get(reference) : undefined;
    },
    markTold: async (reference) => {
      change(reference, (one) => ({ ...one, pending: false }));
    },
    forgetRecording: async (reference) => {
      change(reference, ({ recordingSid: _, ...one }) => one);
    },
    close: async (reference) => {
      kept.delete(reference);
      const closed = change(reference, (one) => ({ ...one, state: 'closed', pending: false }));
      return closed === undefined ? 'absent' : 'closed';
    },
  };
}

/** Takes every note, or answers as told, in turn. */
export function createTestNotifier(...answers: readonly TellResult[]) {
  const notes: DeskNote[] = [];
  const left = [...answers];
  const notifier: Notifier = {
    async tell(note) {
      const answer = left.shift() ?? { kind: 'told' };
      if (answer.kind === 'told') notes.push(note);
      return answer;
    },
    countSubscriptions: async () => 1,
  };
  return { notes, notifier };
}

export function createDeskLogBook() {
  const told: string[] = [];
  const figures: DeskFigures[] = [];
  const faults: string[] = [];
  const log: DeskLog = {
    told: ({ reference }) => told.push(reference),
    figures: (each) => figures.push(each),
    fault: (where) => faults.push(where),
  };
  return { told, figures, faults, log };
}
