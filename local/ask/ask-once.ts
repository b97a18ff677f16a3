import type { Locale } from '#conversation/locale';
import type { Meaning } from '#conversation/meaning';
import type { Channel } from '#conversation/world';
import type { UnderstandingContext } from '#understanding/context-words';
import type { LexAnswer } from '#understanding/lex-answer';
import { understandText } from '#understanding/understand-text';
import type { Understanding } from '#understanding/understanding';
import type { Urgency } from '#understanding/urgent/urgency';
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

/** Danger and distress as commands, for who asks what is understood. What may be an idiom is asked back. */
function urgentAs({ kind }: Urgency): Understanding {
  const meaning: Meaning =
    kind === 'unsure'
      ? { outcome: 'command', command: 'danger', likely: true }
      : { outcome: 'command', command: kind };
  return { meaning, by: 'command', rule: 'heard-first', candidates: [] };
}

/**
 * Understands a question by the same sequence as a turn.
 * @param context what the conversation was about; at its start, nothing
 */
export async function askOnce(
  question: Question,
  target: Pick<AskTarget, 'understanding'>,
  world: Pick<AskWorld, 'lex'>,
  context: UnderstandingContext = startOfConversation,
): Promise<Asked> {
  const { helpline, locale, channel, text } = question;
  const understood = await understandText({
    ...{ text, channel, locale },
    context,
    understanding: async () => target.understanding,
    askLex: async (asked): Promise<LexAnswer> =>
      world.lex === undefined
        ? { kind: 'unavailable', why: 'no-bot' }
        : world.lex.recognize({ helpline, locale, text: asked, sessionId: 'ask' }),
  });
  switch (understood.kind) {
    case 'urgent':
      return { understanding: urgentAs(understood.urgency) };
    case 'understood': {
      const { understanding, lex } = understood;
      return { understanding, ...(lex !== undefined && { lex }) };
    }
    case 'chose':
    case 'number-given':
    case 'dictated':
      throw new Error('nothing was on offer, and nothing was to be dictated');
  }
}
