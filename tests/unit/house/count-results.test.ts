import { expect, test } from 'vitest';
import { countResults } from '#tools/checks/count-results';

const report = (passed: number, failed: number, files: readonly string[][]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files.map(([status, ...assertions]) => ({
    status,
    assertionResults: assertions.map((assertion) => ({ status: assertion })),
  })),
});
const passing = report(3, 0, [['passed', 'passed', 'passed', 'passed']]);
const good = [{ passed: true }, { passed: true }];

test.each([
  ['all pass', passing, 0, good, { passed: 3, failed: 0 }],
  [
    'two tests fail',
    report(1, 2, [['failed', 'passed', 'failed', 'failed']]),
    1,
    good,
    { passed: 1, failed: 2 },
  ],
  [
    'a file does not load',
    report(1, 0, [['passed', 'passed'], ['failed']]),
    1,
    good,
    { passed: 1, failed: 1 },
  ],
  ['an error outside the tests', passing, 1, good, { passed: 3, failed: 1 }],
  ['a step fails', passing, 0, [{ passed: false }, { passed: true }], { passed: 3, failed: 1 }],
  ['no report of the tests', undefined, 0, good, { passed: 0, failed: 1 }],
  ['no report of the steps', passing, 0, undefined, { passed: 3, failed: 1 }],
])('%s', (_, tests, exitCode, steps, counted) => {
  expect(countResults(tests, exitCode, steps)).toEqual(counted);
});
