import { readStages } from '#infra/read-stages';
import type { OperatorWorld } from './operator-io.ts';

/** The world of a command that was started from a terminal. */
export const terminalWorld = (): OperatorWorld => ({
  root: process.cwd(),
  environment: process.env,
  stages: readStages(),
  now: Date.now,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
