/** Holidays of a place, for a few whole years. */
export interface HolidayCalendar {
  /** The last year whose holidays are all here. */
  readonly lastYear: number;
  /** Local dates (YYYY-MM-DD) in their order. */
  readonly days: readonly string[];
}

/** How many whole months from `now` (UTC) on are covered. */
export function monthsAhead({ lastYear }: HolidayCalendar, now: Date): number {
  const months = (lastYear + 1 - now.getUTCFullYear()) * 12 - now.getUTCMonth();
  // A month that has begun is no whole one.
  const begun = now.getUTCDate() > 1 || now.getUTCHours() > 0 ? 1 : 0;
  return Math.max(0, months - begun);
}
