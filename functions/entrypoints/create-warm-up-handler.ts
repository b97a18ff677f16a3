import type { Locale } from '#conversation/locale';
import type { LexPort } from '#turn/ports';

/** What the schedule hands over: every bot in every language. */
export interface WarmUpEvent {
  readonly asks: readonly { readonly helpline: string; readonly locale: Locale }[];
}

/** What is asked matters to nobody; that something is asked keeps the bot awake. */
const text = 'hello';

/**
 * Asks every bot something. Lex lets a bot go to sleep after a day without questions, and the next caller would wait
 * several seconds. Throws when one does not answer, naming it, so that Lambda counts an error.
 */
export const createWarmUpHandler = (lex: LexPort) => async (event: WarmUpEvent) => {
  const answers = await Promise.all(
    event.asks.map(async (ask) => ({
      ask,
      answer: await lex.recognize({ ...ask, text, sessionId: 'warm-up' }),
    })),
  );
  const silent = answers.flatMap(({ ask: { helpline, locale }, answer }) =>
    answer.kind === 'recognized' ? [] : [`${helpline} ${locale} (${answer.why})`],
  );
  if (silent.length > 0) throw new Error(`Lex does not answer: ${silent.join(', ')}`);
};
