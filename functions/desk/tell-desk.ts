import type { PublishedKnowledge } from '#content/published-knowledge';
import { deskFigures } from './desk-figures.ts';
import type { ReadKnowledge } from './desk-knowledge.ts';
import type { CaseBook, DeskCase, DeskLog, Notifier, Recordings } from './ports.ts';
import { removeRecordings, sweepRecordings } from './sweep-recordings.ts';
import { wordNote } from './word-note.ts';
import { workingHours } from './working-time.ts';

/** All that a round needs. */
export interface Desk {
  readonly book: Pick<CaseBook, 'list' | 'markTold' | 'forgetRecording'>;
  readonly notifier: Notifier;
  readonly recordings: Recordings;
  readonly knowledge: ReadKnowledge;
  readonly log: DeskLog;
  /** Ends the commands that a note names: `--stage prod`. */
  readonly commandTarget: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

type Knowledge = ReadonlyMap<string, PublishedKnowledge | undefined>;

/**
 * One round, every minute: tells the desk of the cases that it has not been told of, says how the desk stands, and has
 * recordings deleted that are not needed any more. A case is told at least once: what fails is tried again in the
 * next round, and what was told but could not be marked is told twice. Throws when the cases cannot be read.
 */
export async function tellDesk(desk: Desk): Promise<void> {
  const { book, notifier, log, now } = desk;
  const { cases, unreadable } = await book.list();
  if (unreadable > 0) log.fault('case-unreadable');
  const knowledge = await readKnowledge(desk, cases);
  const told = await tellPending(desk, cases, knowledge);
  const hoursOf = (helpline: string) =>
    workingHours(knowledge.get(helpline)?.profile.hours ?? { kind: 'always' });
  log.figures({
    ...deskFigures(cases, told, hoursOf, now()),
    subscriptions: await notifier.countSubscriptions(),
  });
  // Last, for it may take long, and what the alarms go by must not wait.
  if (await removeRecordings(desk, cases)) await sweepRecordings(desk);
}

async function readKnowledge(desk: Desk, cases: readonly DeskCase[]): Promise<Knowledge> {
  const helplines = [...new Set(cases.map(({ helpline }) => helpline))];
  const entries = helplines.map(async (helpline) => [helpline, await desk.knowledge(helpline)] as const);
  return new Map(await Promise.all(entries));
}

/** Of a case that was taken back before the desk knew of it, nobody need hear. */
const isUntold = ({ pending, state, withdrawn }: DeskCase): boolean =>
  pending && (state === 'open' || withdrawn === true);

/** Oldest first. @returns the references of those that were told */
async function tellPending(
  { book, notifier, log, commandTarget }: Desk,
  cases: readonly DeskCase[],
  knowledge: Knowledge,
): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for (const one of cases.filter(isUntold)) {
    const note = wordNote(one, { knowledge: knowledge.get(one.helpline), commandTarget });
    const result = await notifier.tell(note);
    if (result.kind === 'told') {
      told.add(one.reference);
      log.told(one);
      await book.markTold(one.reference).catch((error: unknown) => log.fault('mark-told', error));
      continue;
    }
    log.fault(`tell-desk-${result.why}`);
    // A note that is refused must not keep the others back; a service that is down would keep each of them waiting.
    if (result.why === 'unavailable') break;
  }
  return told;
}
