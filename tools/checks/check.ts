import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MisuseError } from '#local/command-line/misuse-error';
import { tellErrors } from '#local/command-line/tell-errors';
import { runSteps } from './run-steps.ts';
import { steps } from './steps.ts';

const names = steps.map(({ name }) => name);
const usage = `usage: npm run check [-- ${names.join('|')} ...] [--without STEP] [--keep-going] [--report FILE]`;

/** @throws MisuseError or what `parseArgs` throws when the command line cannot be taken */
async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      without: { type: 'string', multiple: true, default: [] },
      'keep-going': { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  });
  const unknown = [...positionals, ...values.without].filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new MisuseError(`No such step: ${unknown.join(', ')}.`);

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
    return 1;
  }
  console.log(`check passed: ${results.length} steps in ${seconds} s`);
  return 0;
}

process.exitCode = await tellErrors(usage, console.error, () => check(process.argv.slice(2)));
