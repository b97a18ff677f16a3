import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runSteps } from './run-steps.ts';
import { steps } from './steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true, default: [] },
    'keep-going': { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});

const unknown = [...positionals, ...values.without].filter(
  (name) => !steps.some((step) => step.name === name),
);
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const chosen = steps.filter(
  ({ name }) => (positionals.length === 0 || positionals.includes(name)) && !values.without.includes(name),
);
const results = await runSteps(chosen, values['keep-going'], (text) => process.stdout.write(text));
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(results));

const failed = results.filter((result) => !result.passed).map(({ name }) => name);
const seconds = results.reduce((sum, result) => sum + result.seconds, 0).toFixed(1);
if (failed.length > 0) {
  const rest = results.length < chosen.length ? '; the steps after it were not run' : '';
  console.error(`check failed at ${failed.join(', ')} after ${seconds} s${rest}`);
  process.exit(1);
}
console.log(`check passed: ${results.length} steps in ${seconds} s`);
