import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { printTable } from './print-table.ts';
import { milliseconds, spreadOf } from './spread.ts';

const starts = 5;

/** How many questions go through `ask --jsonl` at once. */
const questionCount = 500;

const launch = (
  entry: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess =>
  spawn(process.execPath, ['tools/launch.mjs', entry, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });

async function startOnce(): Promise<number> {
  const began = performance.now();
  const helpline = launch('local/start.ts', [], { PORT: '0', PHONE_PORT: '0' });
  if (helpline.stdout === null) throw new Error('the start has no output');
  for await (const line of createInterface({ input: helpline.stdout })) if (line.startsWith('phone ')) break;
  const ms = performance.now() - began;
  helpline.kill('SIGTERM');
  await once(helpline, 'exit');
  return ms;
}

async function askMany(): Promise<number> {
  const began = performance.now();
  const ask = launch('local/ask/ask.ts', ['--jsonl'], {});
  if (ask.stdin === null || ask.stdout === null) throw new Error('ask has no pipes');
  for (let index = 0; index < questionCount; index += 1) {
    const question = {
      helpline: 'hkust',
      locale: 'en',
      channel: 'voice',
      text: `I lost phone number ${index} today`,
    };
    ask.stdin.write(`${JSON.stringify(question)}\n`);
  }
  ask.stdin.end();
  let lines = 0;
  for await (const _line of createInterface({ input: ask.stdout })) lines += 1;
  if (lines !== questionCount) throw new Error(`${lines} answers to ${questionCount} questions`);
  return performance.now() - began;
}

/** Measures how long a start takes with models cached, and a batch of questions. */
export async function benchStart(): Promise<void> {
  const times: number[] = [];
  for (let count = 0; count < starts; count += 1) times.push(await startOnce());
  const asked = await askMany();
  printTable(
    'Commands, models cached',
    ['what', 'ms'],
    [
      [`npm start until both doors are open (median of ${starts})`, milliseconds(spreadOf(times).p50)],
      [`ask --jsonl, ${questionCount} questions, process included`, milliseconds(asked)],
    ],
  );
}
