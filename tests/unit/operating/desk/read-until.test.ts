import { describe, expect, it, test } from 'vitest';
import { readUntil } from '#operating/desk/read-until';

const hongKong = 'Asia/Hong_Kong';
const [morning, justBeforeMidnight] = [Date.UTC(2026, 2, 2, 2), Date.UTC(2026, 2, 2, 15, 59)];

const until = (words: string, now = morning, timeZone = hongKong) => {
  const read = readUntil(words, timeZone, now);
  return 'wrong' in read ? read.wrong : new Date(read.until).toISOString();
};

describe('until when', () => {
  test.each([
    ['18:00', '2026-03-02T10:00:00.000Z'],
    ['9:59', '"9:59" has passed in Asia/Hong_Kong. Write the date, too.'],
    ['10:00', '"10:00" has passed in Asia/Hong_Kong. Write the date, too.'],
    ['10:01', '2026-03-02T02:01:00.000Z'],
    ['2026-03-02', '2026-03-02T16:00:00.000Z'],
    ['2026-03-04', '2026-03-04T16:00:00.000Z'],
    ['2026-03-04 08:30', '2026-03-04T00:30:00.000Z'],
    ['2026-03-04T08:30', '2026-03-04T00:30:00.000Z'],
    [' 18:00 ', '2026-03-02T10:00:00.000Z'],
  ])('%s at ten in the morning in Hong Kong: %s', (words, expected) => {
    expect(until(words)).toBe(expected);
  });

  it.each(['tomorrow', '6pm', '24:00', '18:60', '2026-02-31', '2026-13-01', '18', '', '2026-3-4'])(
    'does not take "%s"',
    (words) => {
      expect(until(words)).toBe(
        `"${words}" is no time. Write 18:00, 2026-12-24 (all day) or "2026-12-24 18:00".`,
      );
    },
  );

  it('goes by the date at the desk, not by that of this machine', () => {
    expect(until('23:59', justBeforeMidnight - 60_000)).toBe('2026-03-02T15:59:00.000Z');
    expect(until('00:30', justBeforeMidnight + 60_000)).toBe('2026-03-02T16:30:00.000Z');
  });

  it('takes nothing for longer than a month', () => {
    expect(until('2026-04-01')).toBe('2026-04-01T16:00:00.000Z');
    expect(until('2026-04-02 10:01')).toMatch(/is more than 31 days ahead/);
  });

  it('knows when the clocks change', () => {
    const dayBefore = Date.UTC(2026, 2, 28, 12);
    expect(until('2026-03-29 00:30', dayBefore, 'Europe/London')).toBe('2026-03-29T00:30:00.000Z');
    expect(until('2026-03-29 03:00', dayBefore, 'Europe/London')).toBe('2026-03-29T02:00:00.000Z');
    expect(until('2026-03-29', dayBefore, 'Europe/London')).toBe('2026-03-29T23:00:00.000Z');
  });
});
