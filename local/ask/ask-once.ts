import type { Channel } from '#conversation/channel';
import type { Locale } from '#conversation/locale';
import type { LexAnswer } from '#understanding/lex-answer';
import { redactPersonalData } from '#understanding/redact-personal-data';
import type { Understanding } from '#understanding/understanding';
import type { AskTarget, AskWorld } from './ask-world.ts';

export interface Question {
  readonly helpline: string;
  readonly locale: Locale;
  readonly channel: Channel;
  readonly text: string;
}

export interface Asked {
  readonly understanding: Understanding;
  /** undefined when exact words decided and nobody else was asked. */
  readonly lex?: LexAnswer;
}

const startOfConversation = { followUps: [] };

/** Understands a question as the first turn of a conversation would. */
export async function askOnce(question: Question, target: AskTarget, world: AskWorld): Promise<Asked> {
  const { helpline, locale, channel, text } = question;
  const quick = target.understanding.quick(text, channel, startOfConversation);
  if (quick !== undefined) return { understanding: quick };
  const redacted = redactPersonalData(text).text;
  const lex: LexAnswer =
    world.lex === undefined
      ? { kind: 'unavailable', why: 'no-bot' }
      : await world.lex.recognize({ helpline, locale, text: redacted, sessionId: 'ask' });
  const understanding = target.understanding.weigh({
    text: redacted,
    channel,
    lex,
    context: startOfConversation,
  });
  return { understanding, lex };
}
