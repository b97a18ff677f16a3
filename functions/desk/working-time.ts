import { hongKong } from '#content/holidays/hong-kong';
import type { Hours } from '#content/published-knowledge';
import { wallClock } from './desk-time.ts';

export type WeeklyHours = Extract<Hours, { kind: 'weekly' }>;

const officeDay = [{ from: 9 * 60, to: 17 * 60 + 30 }];

/**
 * How a desk's time is counted whose sources name no hours: as that of an office in Hong Kong, where all our helplines
 * are. Such a serviceline is tried at any time, but nobody can be expected to work through the night.
 */
export const officeHours: WeeklyHours = {
  kind: 'weekly',
  timeZone: 'Asia/Hong_Kong',
  week: [officeDay, officeDay, officeDay, officeDay, officeDay, [], []],
  holidays: hongKong.days,
};

/** The hours in which a desk is held to work. */
export const workingHours = (hours: Hours): WeeklyHours => (hours.kind === 'weekly' ? hours : officeHours);

const dayMs = 24 * 3600_000;
const minuteMs = 60_000;

/**
 * How much of the time from one moment to another (epoch ms) the desk was open, in milliseconds, to the minute.
 * Closures for a typhoon are not known in hindsight, so they count as open.
 */
export function workingMs(hours: WeeklyHours, from: number, to: number): number {
  const [begin, end] = [wallClock(from, hours.timeZone), wallClock(to, hours.timeZone)];
  let total = 0;
  for (let midnight = begin - (begin % dayMs); midnight < end; midnight += dayMs) {
    for (const open of openTimes(hours, midnight)) {
      const first = Math.max(begin, midnight + open.from * minuteMs);
      const last = Math.min(end, midnight + open.to * minuteMs);
      total += Math.max(0, last - first);
    }
  }
  return total;
}

function openTimes({ week, holidays }: WeeklyHours, midnight: number): WeeklyHours['week'][number] {
  const day = new Date(midnight);
  if (holidays.includes(day.toISOString().slice(0, 10))) return [];
  // Sunday is 0 to Date and 6 to us.
  return week[(day.getUTCDay() + 6) % 7] ?? [];
}
