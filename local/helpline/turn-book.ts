import type { TraceReader } from '#local/phone/call/phone-services';
import type { TurnTrace } from '#local/why/turn-detail';

/** Keeps the record of each conversation's last turn until the phone asks for it. */
export interface TurnBook {
  note(trace: TurnTrace): void;
  /** What was understood of a webhook, told once: a webhook that takes no turn has nothing to tell. */
  readonly read: TraceReader;
}

/** More conversations than anybody walks at once; the oldest that nobody asked for go first. */
const mostKept = 1_000;

export function createTurnBook(): TurnBook {
  const records = new Map<string, TurnTrace>();

  return {
    note({ record, detail }) {
      records.delete(record.conversation);
      records.set(record.conversation, { record, detail });
      const [oldest] = records.keys();
      if (records.size > mostKept && oldest !== undefined) records.delete(oldest);
    },
    read({ parameters }) {
      const id = parameters.CallSid ?? parameters.MessageSid ?? '';
      const record = records.get(id);
      records.delete(id);
      return record;
    },
  };
}
