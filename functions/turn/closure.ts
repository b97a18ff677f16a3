import { clockAt } from '#content/desk-hours';
import { localePrompts } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Closure, FirstFacts } from './ports.ts';

/** @returns until when the desk is shut (epoch ms); undefined when it is not, or not yet */
export const closedUntil = (closure: Closure | undefined, now: number): number | undefined =>
  closure !== undefined && (closure.from ?? 0) <= now && closure.until > now ? closure.until : undefined;

/** A call carries the end of a closure in minutes. */
export const minuteMs = 60_000;

/** The words of a notice that holds. */
export const noticeAt = (notice: FirstFacts['notice'], now: number) =>
  notice !== undefined && notice.until > now ? notice.words : undefined;

/** The clock at a desk whose hours name none: all are in Hong Kong. */
const homeTimeZone = 'Asia/Hong_Kong';

const dayMs = 24 * 60 * 60_000;

/**
 * Until when the desk is shut, in words: "It stays shut until 6:00 pm." What ends at midnight ends with the day before.
 * @param until epoch milliseconds
 */
export function withClosure(context: WordingContext, until: number | undefined, now: number): WordingContext {
  return until === undefined ? context : { ...context, closure: wordClosure(context, until, now) };
}

function wordClosure(context: WordingContext, until: number, now: number): string {
  const { content, locale } = context;
  const { hours } = content.knowledge.profile;
  const timeZone = hours.kind === 'weekly' ? hours.timeZone : homeTimeZone;
  const language = localePrompts(content.prompts, locale).speech.gatherLanguage;
  const write = (time: number, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone }).format(time);
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const [today, end] = [clockAt(now, timeZone), clockAt(until, timeZone)];
  if (end.minute === 0) return wordPrompt(context, 'closed-through', { day: write(until - dayMs / 2, day) });
  const time = write(until, { hour: 'numeric', minute: '2-digit', hour12: true });
  if (today.date === end.date) return wordPrompt(context, 'closed-until', { time });
  return wordPrompt(context, 'closed-until-day', { time, day: write(until, day) });
}
