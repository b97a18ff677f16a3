import { asTopicId } from '#conversation/topic-id';
import type {
  CaseBook,
  DeskCase,
  DeskFigures,
  DeskLog,
  DeskNote,
  Notifier,
  ReachNumber,
  TellResult,
} from '#desk/ports';
import type { CaseBook as CallersCaseBook, KeptNumber, NewCase } from '#turn/case-book';

/** Monday, 2 March 2026, 10:00 in Hong Kong. */
export const mondayMorning = Date.UTC(2026, 2, 2, 2);

/** A wish to be called back, unless the test says otherwise. */
export const deskCase = (changes: Partial<DeskCase> = {}): DeskCase => ({
  reference: '4471208',
  helpline: 'hkust',
  reason: 'call-back',
  channel: 'voice',
  locale: 'en',
  topics: ['tap-get'],
  reach: 'shown',
  openedAt: mondayMorning,
  state: 'open',
  pending: true,
  ...changes,
});

/** The same as a turn opens it. */
export const newCase = ({
  reference = '4471208',
  ...changes
}: Partial<NewCase> & { reference?: string } = {}): NewCase => ({
  references: [reference],
  origin: `the turn of ${reference}`,
  helpline: 'hkust',
  reason: 'call-back',
  channel: 'voice',
  locale: 'en',
  topics: [asTopicId('tap-get')],
  openedAt: mondayMorning,
  reach: 'shown',
  number: { digits: '+85291234567', how: 'shown' },
  ...changes,
});

/** A book that takes cases, and is asked for nothing else. */
export const bookThatOpens = (open: CallersCaseBook['open']): CallersCaseBook => ({
  open,
  goOn: async () => 'absent',
  markTold: async () => {},
  close: async () => 'closed',
  keepNumber: () => Promise.reject(new Error('nobody told the test of cases.keepNumber')),
  readNumber: () => Promise.reject(new Error('nobody told the test of cases.readNumber')),
  ofCaller: async () => [],
  forgetCaller: async () => {},
  find: async () => undefined,
  withdraw: () => Promise.reject(new Error('nobody told the test of cases.withdraw')),
});

/** A message that nobody can be answered on. */
export const newMessage = (changes: Parameters<typeof newCase>[0] = {}): NewCase => {
  const { number: _, ...without } = newCase({
    reference: '5518830',
    reason: 'message',
    reach: 'none',
    ...changes,
  });
  return without;
};

export interface CaseBookOptions {
  /** By reference. */
  readonly numbers?: Readonly<Record<string, KeptNumber>>;
  /** Epoch milliseconds. Without it nothing lapses. */
  readonly now?: () => number;
}

const day = 24 * 3600_000;

/** Both sides of the cases in memory. */
export function createCaseBook(
  cases: readonly DeskCase[],
  { numbers = {}, now = () => 0 }: CaseBookOptions = {},
): CallersCaseBook & CaseBook & { readonly cases: ReadonlyMap<string, DeskCase> } {
  const book = new Map(cases.map((one) => [one.reference, one]));
  const kept = new Map<string, KeptNumber & ReachNumber>(Object.entries(numbers));
  const callers = new Map<string, readonly string[]>();
  const origins = new Map(cases.map(({ reference }) => [reference, 'another turn']));
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
    open: async ({ number, reachable, references, origin, caller, ...fields }) => {
      const claim = references.findIndex((each) => (origins.get(each) ?? origin) === origin);
      const reference = references[claim];
      if (reference === undefined) throw new Error('every reference is taken');
      if (number !== undefined)
        kept.set(reference, { ...number, ...(reachable !== undefined && { reachable }) });
      origins.set(reference, origin);
      const own = callers.get(caller ?? '') ?? [];
      const today = own
        .flatMap((each) => find(each) ?? [])
        .filter(
          (one) =>
            one.reason !== 'transfer' && one.reference !== reference && fields.openedAt - one.openedAt < day,
        );
      if (caller !== undefined && fields.reason !== 'transfer' && today.length >= 5) return 'capped';
      if (caller !== undefined && !own.includes(reference)) callers.set(caller, [reference, ...own]);
      if (!book.has(reference)) book.set(reference, { ...fields, reference, state: 'open', pending: true });
      return claim;
    },
    ofCaller: async (caller) => (callers.get(caller) ?? []).flatMap((each) => find(each) ?? []),
    forgetCaller: async (caller) => {
      const own = callers.get(caller) ?? [];
      callers.set(
        caller,
        own.filter((each) => find(each)?.state === 'open'),
      );
      for (const each of own) if (find(each)?.state === 'closed') change(each, ({ words: _, ...one }) => one);
    },
    find: async (reference, helpline) => {
      const one = find(reference);
      return one?.helpline === helpline ? one : undefined;
    },
    withdraw: async (reference) => {
      kept.delete(reference);
      change(reference, (one) => ({ ...one, state: 'closed', withdrawn: true, pending: !one.pending }));
    },
    goOn: async (reference, { number, reachable, openedAt: _at, caller: _who, ...fields }) => {
      const one = find(reference);
      if (one?.state !== 'open') return 'absent';
      if (number !== undefined)
        kept.set(reference, { ...number, ...(reachable !== undefined && { reachable }) });
      const { reason, reach, words, recordingSid } = fields;
      const passed = {
        ...(words !== undefined && { words }),
        ...(recordingSid !== undefined && { recordingSid }),
      };
      book.set(reference, { ...one, reason, reach, ...passed, pending: true });
      return 'gone-on';
    },
    keepNumber: async (reference, number) => {
      const one = find(reference);
      if (one?.state !== 'open') return 'closed';
      book.set(reference, { ...one, reach: number.how === 'shown' ? 'shown' : 'given' });
      const reachable = kept.get(reference)?.reachable;
      kept.set(reference, { ...number, ...(reachable !== undefined && { reachable }) });
      return 'kept';
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
