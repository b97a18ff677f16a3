import { describe, expect, it } from 'vitest';
import { deskFigures } from '#desk/desk-figures';
import type { DeskCase } from '#desk/ports';
import { officeHours, type WeeklyHours } from '#desk/working-time';
import { deskCase, mondayMorning } from '#tests/support/desk-cases';

const hour = 3600;
const shut: WeeklyHours = { ...officeHours, week: [[], [], [], [], [], [], []] };

const inHours = (hours: number, cases: readonly DeskCase[], told: readonly string[] = []) =>
  deskFigures(
    cases,
    new Set(told),
    (helpline) => (helpline === 'hku' ? shut : officeHours),
    mondayMorning + hours * hour * 1000,
  );

describe('deskFigures', () => {
  it('are nought where nobody waits', () => {
    expect(inHours(1, [])).toEqual({ openCases: 0, longestWaitSeconds: 0, longestUntoldSeconds: 0 });
  });

  it('count the longest wait in working time, and the longest silence in any', () => {
    const cases = [
      deskCase({ openedAt: mondayMorning - 2 * hour * 1000 }),
      deskCase({ reference: 'B', pending: false, openedAt: mondayMorning - 24 * hour * 1000 }),
    ];
    expect(inHours(3, cases)).toEqual({
      openCases: 2,
      // Both waited only since nine o'clock on Monday.
      longestWaitSeconds: 4 * hour,
      longestUntoldSeconds: 5 * hour,
    });
  });

  it("go by each desk's own hours", () => {
    expect(inHours(4, [deskCase({ helpline: 'hku' })]).longestWaitSeconds).toBe(0);
  });

  it('leave out what is closed', () => {
    expect(inHours(4, [deskCase({ state: 'closed', pending: false })])).toEqual({
      openCases: 0,
      longestWaitSeconds: 0,
      longestUntoldSeconds: 0,
    });
  });

  it('leave out feedback once it was passed on, for nobody is waiting then', () => {
    const feedback = deskCase({ reason: 'feedback' });
    expect(inHours(2, [feedback])).toMatchObject({ openCases: 1, longestWaitSeconds: 2 * hour });
    expect(inHours(2, [feedback], ['4471208'])).toMatchObject({ openCases: 0, longestWaitSeconds: 0 });
    expect(inHours(2, [{ ...feedback, pending: false }])).toMatchObject({ openCases: 0 });
  });

  it('do not call untold what was told in this round', () => {
    expect(inHours(2, [deskCase()], ['4471208'])).toEqual({
      openCases: 1,
      longestWaitSeconds: 2 * hour,
      longestUntoldSeconds: 0,
    });
  });
});
