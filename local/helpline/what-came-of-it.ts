import { createDynamoCaseBook } from '#adapters/dynamo/case-book';
import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import type { Outcome, TurnNote } from '#local/phone/board/house';
import type { Mail } from '#local/sns/start-sns';
import type { TurnTrace } from '#local/why/turn-detail';
import { localTables } from './local-account.ts';

/** Keeps what turns came to, and reads what lies in the table and the mailbox. */
export interface OutcomeBook {
  note(trace: TurnTrace): void;
  /** The desk's mailbox, which is opened later. */
  mailbox(mails: readonly Mail[]): void;
  read(): Promise<Outcome>;
}

/** What is kept of turns: far more than anybody walks in a day. */
const mostNotes = 200;

export function createOutcomeBook(now: () => number): OutcomeBook {
  let mails: readonly Mail[] = [];
  const misses: TurnNote[] = [];
  const ratings: TurnNote[] = [];
  const put = (notes: TurnNote[], { record, detail }: TurnTrace, what: string) => {
    const { helpline, channel, topic } = record;
    const words = detail.weighed[0]?.text;
    notes.push({
      ...{ at: now(), helpline, channel, what },
      ...(topic !== undefined && { topic }),
      ...(words !== undefined && { words }),
    });
    notes.splice(0, Math.max(0, notes.length - mostNotes));
  };
  return {
    mailbox(opened) {
      mails = opened;
    },
    note(trace) {
      const { outcome, rule, effects } = trace.record;
      if (outcome === 'miss') put(misses, trace, rule ?? 'not understood');
      const rating = effects.find((effect) => effect.startsWith('rate:'));
      if (rating !== undefined) put(ratings, trace, rating.slice('rate:'.length));
    },
    read: async () => ({ ...(await readCases(now)), mails, misses, ratings }),
  };
}

/** As the desk's own commands read them. */
async function readCases(now: () => number): Promise<Pick<Outcome, 'cases' | 'unreadable'>> {
  const client = createPublishingDynamoClient();
  try {
    return await createDynamoCaseBook({ client, table: localTables.conversations, now }).list();
  } finally {
    client.destroy();
  }
}
