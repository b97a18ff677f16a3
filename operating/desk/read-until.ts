import { wallClock } from '#desk/desk-time';

/** 18:00, 2026-12-24 or "2026-12-24 18:00" */
const pattern = /^(?:(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2}))?|(\d{1,2}):(\d{2}))$/;

const [hourMs, dayMs] = [3600_000, 24 * 3600_000];

/** What is set for longer is mistyped, or belongs into the hours and holidays of helpline.yaml. */
const longestDays = 31;

/**
 * Reads until when something holds: a time of today, the end of a day, or a time of a day, as the clock at the desk
 * shows it.
 * @param now epoch milliseconds
 * @returns epoch milliseconds, or what is wrong, in words
 */
export function readUntil(
  words: string,
  timeZone: string,
  now: number,
): { readonly until: number } | { readonly wrong: string } {
  const until = momentOf(words, timeZone, now, dayMs);
  if (until === undefined) return noTime(words);
  if (until <= now)
    return {
      wrong: `"${words}" has passed in ${timeZone}.${/^\d\d?:\d\d$/.test(words) ? ' Write the date, too.' : ''}`,
    };
  if (until > now + longestDays * dayMs) {
    return {
      wrong: `"${words}" is more than ${longestDays} days ahead. What holds so long belongs into helpline.yaml.`,
    };
  }
  return { until };
}

/**
 * Reads from when something holds: written as the end is, a day from its beginning.
 * @returns epoch milliseconds, or what is wrong, in words
 */
export function readFrom(
  words: string,
  timeZone: string,
  now: number,
): { readonly from: number } | { readonly wrong: string } {
  const from = momentOf(words, timeZone, now, 0);
  return from === undefined ? noTime(words) : { from };
}

const noTime = (words: string) => ({
  wrong: `"${words}" is no time. Write 18:00, 2026-12-24 (all day) or "2026-12-24 18:00".`,
});

/** @param wholeDay what is added to a day without a time */
function momentOf(words: string, timeZone: string, now: number, wholeDay: number): number | undefined {
  const found = pattern.exec(words.trim());
  const wall = found === null ? undefined : wallTime(found, wallClock(now, timeZone), wholeDay);
  return wall === undefined ? undefined : fromWallClock(wall, timeZone);
}

/** @returns the time on the desk's wall as if it were UTC; undefined when there is no such day or time */
function wallTime(found: RegExpExecArray, wallNow: number, wholeDay: number): number | undefined {
  const [, date, hour, minute, hourToday, minuteToday] = found;
  const today = new Date(wallNow).toISOString().slice(0, 10);
  const midnight = Date.parse(`${date ?? today}T00:00:00Z`);
  // Date takes the 31st of February for the 3rd of March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== (date ?? today))
    return undefined;
  if (date !== undefined && hour === undefined) return midnight + wholeDay;
  const [hours, minutes] = [Number(hour ?? hourToday), Number(minute ?? minuteToday)];
  return hours > 23 || minutes > 59 ? undefined : midnight + hours * hourMs + minutes * 60_000;
}

/** The moment at which a clock on the wall shows that. Twice, for the clocks may change in between. */
function fromWallClock(wall: number, timeZone: string): number {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(guess, timeZone) - guess);
}
