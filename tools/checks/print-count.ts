import { readFileSync } from 'node:fs';
import { countResults } from './count-results.ts';

/** usage: print-count.ts <vitest.json> <exit code of the tests> <steps.json>. Prints the last line of .ci/run. */
const [tests = '', testExitCode = '1', steps = ''] = process.argv.slice(2);

const readReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const { passed, failed } = countResults(readReport(tests), Number(testExitCode), readReport(steps));
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
