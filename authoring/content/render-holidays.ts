import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Holidays from 'date-holidays';

export const holidaysFile = 'functions/content/holidays/hong-kong.ts';

const head = `import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * The general holidays of Hong Kong, on which offices are shut. Written by \`npm run content -- holidays\` from the
 * data of date-holidays (https://github.com/commenthol/date-holidays, CC BY-SA 3.0, as is this file); never edited by
 * hand. The government gazettes them about a year ahead: https://www.gov.hk/en/about/abouthk/holiday/
 */
`;

/** @returns the data file for these years, both included: one line a day, so that a change is seen day by day */
export function renderHolidays(firstYear: number, lastYear: number): string {
  const calendar = new Holidays('HK');
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const days = years
    .flatMap((year) => calendar.getHolidays(year, 'en'))
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => `    '${date.slice(0, 10)}', // ${name}`);
  return [
    `${head}export const hongKong: HolidayCalendar = {`,
    `  lastYear: ${lastYear},`,
    '  days: [',
    ...days,
    '  ],',
    '};',
    '',
  ].join('\n');
}

/**
 * Writes the holidays of this year and the next two.
 * @returns the path of what was written, from the root
 */
export async function writeHolidays(root: string, now: Date): Promise<string> {
  const year = now.getUTCFullYear();
  await writeFile(join(root, holidaysFile), renderHolidays(year, year + 2));
  return holidaysFile;
}
