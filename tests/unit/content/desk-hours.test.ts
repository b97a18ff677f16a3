import { describe, expect, test } from 'vitest';
import { deskAt } from '#content/desk-hours';
import type { Hours } from '#content/published-knowledge';

const office = { from: 9 * 60, to: 17 * 60 + 30 };
const hours: Hours = {
  kind: 'weekly',
  timeZone: 'Asia/Hong_Kong',
  // Monday to Friday; on Wednesday with a break at noon; Saturday until midnight; Sunday never.
  week: [
    [office],
    [office],
    [
      { from: 9 * 60, to: 12 * 60 },
      { from: 13 * 60, to: 17 * 60 },
    ],
    [office],
    [office],
    [{ from: 20 * 60, to: 24 * 60 }],
    [],
  ],
  holidays: ['2026-04-03'],
};

/** A time in Hong Kong, which is eight hours ahead all year. */
const hongKong = (text: string): number => Date.parse(`${text}+08:00`);

describe('the desk', () => {
  test.each([
    ['2026-03-02T08:59', 'shut'],
    ['2026-03-02T09:00', 'open'],
    ['2026-03-02T17:29', 'open'],
    ['2026-03-02T17:30', 'shut'],
    ['2026-03-04T11:59', 'open'],
    ['2026-03-04T12:00', 'shut'],
    ['2026-03-04T13:00', 'open'],
    ['2026-03-06T10:00', 'open'],
    ['2026-03-07T10:00', 'shut'],
    ['2026-03-07T23:59', 'open'],
    ['2026-03-08T00:00', 'shut'],
    ['2026-03-08T10:00', 'shut'],
    ['2026-04-02T10:00', 'open'],
    ['2026-04-03T10:00', 'shut'],
    ['2026-12-31T23:59', 'shut'],
  ] as const)('at %s in Hong Kong is %s', (at, expected) => {
    expect(deskAt(hours, hongKong(at), false)).toBe(expected);
  });

  test('is shut for the day when it was closed, whatever the hours', () => {
    expect(deskAt(hours, hongKong('2026-03-02T10:00'), true)).toBe('shut');
    expect(deskAt({ kind: 'always' }, hongKong('2026-03-02T10:00'), true)).toBe('shut');
  });

  test('that has no hours is always tried', () => {
    expect(deskAt({ kind: 'always' }, hongKong('2026-03-08T03:00'), false)).toBe('open');
  });

  test('keeps its own time when clocks change', () => {
    const london: Hours = { ...hours, timeZone: 'Europe/London', holidays: [] };
    expect(deskAt(london, Date.parse('2026-03-27T08:30:00Z'), false)).toBe('shut');
    expect(deskAt(london, Date.parse('2026-03-30T08:30:00Z'), false)).toBe('open');
  });
});
