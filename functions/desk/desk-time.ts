import { clockAt } from '#content/desk-hours';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment (epoch ms) as the desk's clock shows it: Monday 2026-03-02, 10:00. */
export function deskTime(time: number, timeZone: string): string {
  const { date, day, minute } = clockAt(time, timeZone);
  return `${days[day]} ${date}, ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

const minuteMs = 60_000;

/** What a clock on the desk's wall shows at a moment (epoch ms), as if it were UTC: days are equally long there. */
export function wallClock(time: number, timeZone: string): number {
  const { date, minute } = clockAt(time, timeZone);
  return Date.parse(`${date}T00:00:00Z`) + minute * minuteMs;
}
