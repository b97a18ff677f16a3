import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { holidaysFile, renderHolidays } from '#authoring/content/render-holidays';
import { monthsAhead } from '#content/holidays/holiday-calendar';
import { hongKong } from '#content/holidays/hong-kong';

describe('the general holidays of Hong Kong', () => {
  it('are those of the library: `npm run content -- holidays` writes them again', () => {
    const firstYear = Number(hongKong.days[0]?.slice(0, 4));
    expect(readFileSync(holidaysFile, 'utf8')).toBe(renderHolidays(firstYear, hongKong.lastYear));
  });

  it('are known for the next twelve months: `npm run content -- holidays` adds years', () => {
    expect(monthsAhead(hongKong, new Date())).toBeGreaterThanOrEqual(12);
  });

  // As gazetted: https://www.gov.hk/en/about/abouthk/holiday/2026.htm
  it('are those of the gazette in 2026', () => {
    expect(hongKong.days.filter((day) => day.startsWith('2026'))).toEqual([
      '2026-01-01',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-04-03',
      '2026-04-04',
      '2026-04-06',
      '2026-04-07',
      '2026-05-01',
      '2026-05-25',
      '2026-06-19',
      '2026-07-01',
      '2026-09-26',
      '2026-10-01',
      '2026-10-19',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('are seventeen a year, in order, each once', () => {
    for (let year = 2026; year <= hongKong.lastYear; year += 1) {
      expect(hongKong.days.filter((day) => day.startsWith(String(year)))).toHaveLength(17);
    }
    expect(hongKong.days).toEqual([...new Set(hongKong.days)].sort());
  });
});

describe('monthsAhead', () => {
  const untilEndOf2027 = { lastYear: 2027, days: [] };

  test.each([
    ['2026-12-31T23:00:00Z', 12],
    ['2027-01-01T00:00:00Z', 12],
    ['2027-01-01T01:00:00Z', 11],
    ['2027-01-02T00:00:00Z', 11],
    ['2027-11-30T12:00:00Z', 1],
    ['2027-12-01T00:00:00Z', 1],
    ['2027-12-31T00:00:00Z', 0],
    ['2028-03-01T00:00:00Z', 0],
  ])('counts whole months from %s: %i', (now, months) => {
    expect(monthsAhead(untilEndOf2027, new Date(now))).toBe(months);
  });
});
