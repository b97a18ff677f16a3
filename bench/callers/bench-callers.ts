import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MisuseError } from '../../local/command-line/misuse-error.ts';
import { localAuthToken } from '../../local/helpline/local-account.ts';
import { startLocalHelpline } from '../../local/helpline/start-local-helpline.ts';
import { printTable } from '../machine/print-table.ts';
import { describeCall } from './describe-call.ts';
import type { CallReport, CallStage } from './play-call.ts';
import { readStage, seedOf, simulateCalls } from './simulate-calls.ts';
import { type CallFigures, groupCalls } from './tally-calls.ts';

/** Enough that a difference of two points in a row of the table is one. */
const usualCalls = 5_000;

interface Options {
  readonly calls: number;
  readonly run: number;
  readonly replay: number | undefined;
}

/** @throws MisuseError or what `parseArgs` throws when an option is none of ours or no whole number */
function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { calls: { type: 'string' }, seed: { type: 'string' }, replay: { type: 'string' } },
  });
  const whole = (given: string | undefined): number | undefined => {
    if (given === undefined) return undefined;
    if (!/^\d+$/.test(given)) throw new MisuseError('Calls and seeds are whole numbers.');
    return Number(given);
  };
  return {
    calls: whole(values.calls) ?? usualCalls,
    run: whole(values.seed) ?? 1,
    replay: whole(values.replay),
  };
}

/** Simulated callers call the whole helpline; a table tells what came of it, by kind of caller and noise. */
export async function benchCallers(snapshotDirectory: string, args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory,
  });
  try {
    const stage = readStage(process.cwd(), snapshotDirectory, helpline.phone);
    if (options.replay === undefined) await runAll(stage, options);
    else printCalls(await simulateCalls(stage, [options.replay]));
  } finally {
    await helpline.stop();
  }
}

async function runAll(stage: CallStage, { calls, run }: Options): Promise<void> {
  const seeds = Array.from({ length: calls }, (_, index) => seedOf(run, index));
  const reports = await simulateCalls(stage, seeds);
  printFigures(reports);
  const failed = reports.filter(
    ({ success, faults, unasked }) => !success || faults.length > 0 || unasked.length > 0,
  );
  if (failed.length === 0) return;
  console.log(`\nCalls that did not end as the caller wanted: ${failed.length}. Kept in ${keep(failed)}`);
  for (const { plan, outcome } of failed.slice(0, mostPrinted)) {
    console.log(`  ${plan.persona.name}, ${outcome}: replay: npm run bench -- callers --replay ${plan.seed}`);
  }
}

const mostPrinted = 20;

/** @returns where the failed calls lie, with their transcripts */
function keep(failed: readonly CallReport[]): string {
  const directory = join(process.cwd(), '.cache/callers');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'failed-calls.txt');
  writeFileSync(path, failed.map((report) => `${describeCall(report).join('\n')}\n`).join('\n'));
  return path;
}

function printCalls(reports: readonly CallReport[]): void {
  for (const report of reports) console.log(describeCall(report).join('\n'));
}

const percent = (share: number | undefined): string =>
  share === undefined ? '-' : `${(share * 100).toFixed(1)} %`;
const seconds = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(0));

/** What the table says, column by column. */
const columns: readonly (readonly [string, (figures: CallFigures) => string])[] = [
  ['calls', ({ calls }) => String(calls)],
  ['success', ({ success }) => percent(success)],
  ['answered', ({ answered }) => percent(answered)],
  ['person', ({ person }) => percent(person)],
  ['promise', ({ promised }) => percent(promised)],
  ['rung through', ({ putThrough }) => percent(putThrough)],
  ['told number', ({ toldNumber }) => percent(toldNumber)],
  ['lost', ({ lost }) => percent(lost)],
  ['unasked', ({ unasked }) => percent(unasked)],
  ['turns', ({ turns }) => turns.toFixed(1)],
  ['s to answer', ({ secondsToAnswer }) => seconds(secondsToAnswer)],
  ['s to person', ({ secondsToPerson }) => seconds(secondsToPerson)],
  ['misses', ({ misses }) => (misses * 100).toFixed(0)],
  ['wrong', ({ wrong }) => (wrong * 100).toFixed(1)],
];

const legend = `success: the answer was heard, or a person was reached, or promised, who had been asked for; answered: of those who
wanted an answer; rung through: to a person who had not been asked for; told number: who says nothing; unasked: a text was
sent, or a person rung who had been refused, and nobody had asked for it; s: median seconds by estimate, of callers who
listen to the end; misses and wrong answers: of a hundred calls`;

function printFigures(reports: readonly CallReport[]): void {
  printTable(
    `Simulated callers (${reports.length} calls)`,
    ['caller', 'misheard', ...columns.map(([name]) => name)],
    groupCalls(reports).map(({ persona, noise, figures }) => [
      persona,
      noise,
      ...columns.map(([, write]) => write(figures)),
    ]),
  );
  console.log(`\n${legend}`);
}
