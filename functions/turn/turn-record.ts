import type { Channel } from '#conversation/channel';
import { topicInMind } from '#conversation/conversation';
import type { Conversed } from './converse.ts';
import type { Contact, Heard } from './heard.ts';
import type { TurnRecord } from './ports.ts';

export interface RecordOptions {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly heard: Heard;
  readonly conversed: Conversed;
  readonly ms: number;
}

/** What the log keeps of a turn: ids, counters and times. Words and numbers have no field to go into. */
export function recordTurn({ contact, channel, heard, conversed, ms }: RecordOptions): TurnRecord {
  const { step, understood, notes } = conversed;
  const { understanding, lex, lexMs } = understood;
  const topic = topicInMind(step.state);
  const degraded = lex?.kind === 'unavailable' && lex.why !== 'no-bot' ? ['lex'] : [];
  return {
    helpline: contact.helpline,
    channel,
    locale: step.state.locale,
    conversation: contact.id,
    turn: step.state.turn,
    heard: heard.kind,
    outcome: understanding?.meaning.outcome ?? understood.input.kind,
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
