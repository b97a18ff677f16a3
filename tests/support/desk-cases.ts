import type {
  CaseDesk,
  DeskCase,
  DeskFigures,
  DeskLog,
  DeskNote,
  Notifier,
  TellResult,
} from '#functions/desk/ports';

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

/** The desk's book in memory. @param numbers by reference */
export function createCaseBook(
  cases: readonly DeskCase[],
  numbers: Readonly<Record<string, string>> = {},
): CaseDesk & { readonly cases: ReadonlyMap<string, DeskCase> } {
  const book = new Map(cases.map((one) => [one.reference, one]));
  const kept = new Map(Object.entries(numbers));
  const change = (reference: string, changed: (one: DeskCase) => DeskCase) => {
    const one = book.get(reference);
    if (one !== undefined) book.set(reference, changed(one));
    return one;
  };
  return {
    cases: book,
    list: async () => ({
      cases: [...book.values()].sort((a, b) => a.openedAt - b.openedAt),
      unreadable: 0,
    }),
    read: async (reference) => book.get(reference),
    readNumber: async (reference) => kept.get(reference),
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
