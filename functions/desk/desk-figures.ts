import type { DeskCase, DeskFigures } from './ports.ts';
import { type WeeklyHours, workingMs } from './working-time.ts';

/**
 * How the desk stands. Feedback asks for no deed of the desk's, so it waits for nobody once it was passed on; an untold
 * case waits whatever it is about.
 * @param told references that the desk was told of in this round
 * @param now epoch milliseconds
 */
export function deskFigures(
  cases: readonly DeskCase[],
  told: ReadonlySet<string>,
  hoursOf: (helpline: string) => WeeklyHours,
  now: number,
): Omit<DeskFigures, 'subscriptions'> {
  const open = cases.filter(({ state }) => state === 'open');
  const untold = open.filter(({ pending, reference }) => pending && !told.has(reference));
  const waiting = open.filter((each) => each.reason !== 'feedback' || untold.includes(each));
  const waits = waiting.map(({ helpline, openedAt }) => workingMs(hoursOf(helpline), openedAt, now));
  return {
    openCases: waiting.length,
    longestWaitSeconds: seconds(longest(waits)),
    longestUntoldSeconds: seconds(longest(untold.map(({ openedAt }) => now - openedAt))),
  };
}

const longest = (times: readonly number[]): number => Math.max(0, ...times);

const seconds = (ms: number): number => Math.floor(ms / 1000);
