import type { HolidayCalendar } from '#content/holidays/holiday-calendar';
import { hongKong } from '#content/holidays/hong-kong';

/** The calendars that a helpline.yaml may name instead of listing dates. */
export const calendarNames = ['hong-kong'] as const;

export type CalendarName = (typeof calendarNames)[number];

export const namedCalendars: Readonly<Record<CalendarName, HolidayCalendar>> = { 'hong-kong': hongKong };
