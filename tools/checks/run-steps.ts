import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Step } from './steps.ts';

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs one command without a terminal. @returns its exit code (1 if a signal ended it) and all that it printed */
function run([program = '', ...args]: readonly string[]): Promise<{ code: number; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, printed: Buffer.concat(printed).toString() }));
  });
}

async function runStep(step: Step): Promise<{ passed: boolean; printed: string }> {
  let printed = '';
  for (const command of step.commands) {
    const result = await run(command);
    printed += result.printed;
    if (result.code !== 0) {
      return { passed: false, printed: `${printed}\n${command.join(' ')} ended with ${result.code}\n` };
    }
  }
  return { passed: true, printed };
}

/**
 * Runs the steps in order, each with one line and its seconds; what a step printed is shown only if it failed.
 * @param keepGoing false: the first failure is the last step
 * @param write where the lines go
 */
export async function runSteps(
  steps: readonly Step[],
  keepGoing: boolean,
  write: (text: string) => void,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    write(`${step.name.padEnd(12)}`);
    const started = performance.now();
    const { passed, printed } = await runStep(step);
    const seconds = (performance.now() - started) / 1000;
    write(`${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s\n`);
    if (!passed) write(`\n${printed}\n`);
    results.push({ name: step.name, passed, seconds });
    if (!passed && !keepGoing) break;
  }
  return results;
}
