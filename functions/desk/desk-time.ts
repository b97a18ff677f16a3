import { clockAt } from '#turn/desk-hours';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment (epoch ms) as the desk's clock shows it: Monday 2026-03-02, 10:00. */
export function deskTime(time: number, timeZone: string): string {
  const { date, day, minute } = clockAt(time, timeZone);
  return `${days[day]} ${date}, ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}
