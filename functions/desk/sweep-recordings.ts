import type { CaseBook, DeskCase, DeskLog, Recordings } from './ports.ts';

export interface Sweep {
  readonly book: Pick<CaseBook, 'forgetRecording'>;
  readonly recordings: Recordings;
  readonly log: Pick<DeskLog, 'fault'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** As long as a case is kept, and no longer. */
const keptMs = 30 * 24 * 3600_000;

/** A round ends within its minute; the next one goes on with what is left over. */
const mostAtOnce = 100;

/**
 * Deletes the recordings of cases that are closed, where the desk's own command could not.
 * @returns false when Twilio does not do it: nothing else need be asked of it in this round
 */
export async function removeRecordings(sweep: Sweep, cases: readonly DeskCase[]): Promise<boolean> {
  for (const { reference, state, recordingSid } of cases) {
    if (state !== 'closed' || recordingSid === undefined) continue;
    if ((await sweep.recordings.remove(recordingSid)) === 'failed') {
      sweep.log.fault('recording-delete');
      return false;
    }
    await sweep.book
      .forgetRecording(reference)
      .catch((error: unknown) => sweep.log.fault('recording-forget', error));
  }
  return true;
}

/**
 * Deletes recordings that have become too old, by Twilio's own list: it also has those of cases that have lapsed, and
 * those whose case was never opened because the call broke off.
 */
export async function sweepRecordings({ recordings, log, now }: Omit<Sweep, 'book'>): Promise<void> {
  const old = await recordings.listBefore(now() - keptMs);
  if (old === 'failed') return log.fault('recording-list');
  for (const sid of old.sids.slice(0, mostAtOnce)) {
    if ((await recordings.remove(sid)) === 'failed') return log.fault('recording-delete');
  }
}
