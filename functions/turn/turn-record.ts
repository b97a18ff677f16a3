import { topicInMind } from '#conversation/conversation';
import type { Channel } from '#conversation/world';
import type { ActiveContent } from './active-content.ts';
import type { Conversed } from './converse.ts';
import type { Contact, Heard } from './heard.ts';
import type { FirstFacts, TurnRecord } from './ports.ts';

export interface RecordOptions {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly heard: Heard;
  readonly conversed: Conversed;
  readonly ms: number;
  /** What the turn had to do without before it began: `withoutTable`. */
  readonly without: readonly string[];
}

/**
 * What a turn has to do without when the table does not answer.
 * @param facts undefined when they were asked for and could not be had
 */
export const withoutTable = (facts: FirstFacts | undefined, content: ActiveContent): readonly string[] => [
  ...(facts === undefined ? ['table'] : []),
  ...(content.standsIn ? ['knowledge'] : []),
];

/** What the log keeps of a turn: ids, counters and times. Words and numbers have no field to go into. */
export function recordTurn({ contact, channel, heard, conversed, ms, without }: RecordOptions): TurnRecord {
  const { step, understood, notes } = conversed;
  const { understanding, lex, lexMs } = understood;
  const topic = topicInMind(step.state);
  const lexFailed = lex?.kind === 'unavailable' && lex.why !== 'no-bot';
  const degraded = [...without, ...(lexFailed ? ['lex'] : [])];
  return {
    helpline: contact.helpline,
    channel,
    locale: step.state.locale,
    conversation: contact.id,
    turn: step.state.turn,
    heard: heard.kind,
    // Danger and distress are an advice here, and nobody reads which.
    outcome:
      understanding?.meaning.outcome ??
      (understood.input.kind === 'urgent' ? 'advice' : understood.input.kind),
    effects: notes,
    next: step.reply.next.kind,
    ms,
    ...(topic !== undefined && { topic }),
    ...(understanding !== undefined && { rule: understanding.rule }),
    ...(lex !== undefined && { lex: lex.kind === 'recognized' ? 'recognized' : lex.why }),
    ...(lexMs !== undefined && { lexMs }),
    ...(degraded.length > 0 && { degraded }),
  };
}
