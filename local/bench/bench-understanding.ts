import { reportYardstick } from '#local/yardstick/report-yardstick';

/** Understanding on the held-out questions; writes docs/understanding.md. */
export const benchUnderstanding = (): Promise<void> =>
  reportYardstick(process.cwd(), { print: console.log, complain: console.error });
