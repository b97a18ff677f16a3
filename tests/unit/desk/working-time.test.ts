import { describe, expect, it, test } from 'vitest';
import { officeHours, type WeeklyHours, workingHours, workingMs } from '#desk/working-time';

const hour = 3600_000;

/** "2026-03-02 10:00" as a clock in Hong Kong shows it. */
const at = (local: string): number => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);

describe('the working time of a desk without hours: that of an office in Hong Kong', () => {
  test.each([
    ['within a morning', '2026-03-02 10:00', '2026-03-02 12:30', 2.5],
    ['until closing time', '2026-03-02 15:30', '2026-03-02 23:00', 2],
    ['through a night', '2026-03-02 16:30', '2026-03-03 10:00', 2],
    ['at night', '2026-03-02 18:00', '2026-03-03 08:59', 0],
    ['through a weekend', '2026-03-06 16:30', '2026-03-09 10:00', 2],
    ['through a whole week', '2026-03-02 00:00', '2026-03-09 00:00', 42.5],
    ['through the Lunar New Year', '2026-02-16 16:30', '2026-02-20 10:00', 2],
    ['no time at all', '2026-03-02 10:00', '2026-03-02 10:00', 0],
    ['from the future', '2026-03-02 12:00', '2026-03-02 10:00', 0],
  ])('%s', (_name, from, to, hours) => {
    expect(workingMs(officeHours, at(from), at(to)) / hour).toBe(hours);
  });

  it('reaches four hours in the middle of the next day', () => {
    const opened = at('2026-03-02 16:30');
    expect(workingMs(officeHours, opened, at('2026-03-03 11:59'))).toBeLessThan(4 * hour);
    expect(workingMs(officeHours, opened, at('2026-03-03 12:00'))).toBe(4 * hour);
  });
});

describe("a desk's own hours", () => {
  const lunchInLondon: WeeklyHours = {
    kind: 'weekly',
    timeZone: 'Europe/London',
    week: [
      [
        { from: 540, to: 720 },
        { from: 780, to: 1020 },
      ],
      [],
      [],
      [],
      [],
      [],
      [{ from: 0, to: 1440 }],
    ],
    holidays: ['2026-03-30'],
  };

  test.each([
    ['a lunch break', '2026-03-02T11:00Z', '2026-03-02T14:00Z', 2],
    ['a day that is open throughout', '2026-03-01T00:00Z', '2026-03-02T00:00Z', 24],
    ['the night when the clocks go forward', '2026-03-28T12:00Z', '2026-03-29T12:00Z', 13],
    ['a holiday of its own', '2026-03-30T00:00Z', '2026-03-31T00:00Z', 0],
  ])('%s', (_name, from, to, hours) => {
    expect(workingMs(lunchInLondon, Date.parse(from), Date.parse(to)) / hour).toBe(hours);
  });

  it('are taken where there are any', () => {
    expect(workingHours(lunchInLondon)).toBe(lunchInLondon);
    expect(workingHours({ kind: 'always' })).toBe(officeHours);
  });
});
