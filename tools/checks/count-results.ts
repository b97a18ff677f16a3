import * as z from 'zod/mini';

const testReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});
const stepReportSchema = z.array(z.object({ passed: z.boolean() }));

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A report that is not there, or no report, is one failure: whatever should have written it broke. */
const oneFailure: Count = { passed: 0, failed: 1 };

function countTests(report: unknown, exitCode: number): Count {
  const parsed = testReportSchema.safeParse(report);
  if (!parsed.success) return oneFailure;
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  // A file that could not even be loaded has no failed test, but has failed.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  // An error outside every test (an unhandled rejection) shows in the exit code alone.
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/**
 * Counts what ran: tests that passed, and tests, test files and steps of the check that failed.
 * @param tests vitest's JSON report; anything else counts as one failure
 * @param testExitCode how the test command ended
 * @param steps the report of `npm run check`; anything else counts as one failure
 */
export function countResults(tests: unknown, testExitCode: number, steps: unknown): Count {
  const counted = countTests(tests, testExitCode);
  const parsed = stepReportSchema.safeParse(steps);
  const failedSteps = parsed.success ? parsed.data.filter(({ passed }) => !passed).length : oneFailure.failed;
  return { passed: counted.passed, failed: counted.failed + failedSteps };
}
