import type { Hours } from './published-knowledge.ts';

const weekdays: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The date (YYYY-MM-DD), the day of the week (0 is Monday) and the minute of the day at the desk. */
export interface DeskClock {
  readonly date: string;
  readonly day: number;
  readonly minute: number;
}

/** @param now epoch milliseconds */
export function clockAt(now: number, timeZone: string): DeskClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    day: weekdays.indexOf(parts.get('weekday') ?? ''),
    minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}

/**
 * Whether people answer the serviceline.
 * @param now epoch milliseconds
 * @param closed shut for the day, whatever the hours say
 */
export function deskAt(hours: Hours, now: number, closed: boolean): 'open' | 'shut' {
  if (closed) return 'shut';
  if (hours.kind === 'always') return 'open';
  const { date, day, minute } = clockAt(now, hours.timeZone);
  if (hours.holidays.includes(date)) return 'shut';
  const open = hours.week[day]?.some(({ from, to }) => minute >= from && minute < to) ?? false;
  return open ? 'open' : 'shut';
}
