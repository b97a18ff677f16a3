import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { TrainingInput } from '../training/training-input.ts';

/** Trains a model elsewhere than on the calling thread. Rejects when training throws. */
export type Train = (input: TrainingInput) => Promise<string>;

/**
 * Trains models side by side, each on a thread of its own, as many at once as there are processors. Nothing is made
 * ready before the first.
 * @param root of the project
 */
export function createTrainingThreads(root: string, processors = availableParallelism()): Train {
  let script: Promise<string> | undefined;
  let idle = processors;
  const waiting: (() => void)[] = [];
  return async (input) => {
    script ??= bundleThread(root);
    if (idle > 0) idle -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await trainOnThread(await script, input);
    } finally {
      const next = waiting.shift();
      if (next === undefined) idle += 1;
      else next();
    }
  };
}

/** A thread takes JavaScript only. */
async function bundleThread(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: resolve(root),
    entryPoints: ['authoring/snapshot/training-thread.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

async function trainOnThread(script: string, input: TrainingInput): Promise<string> {
  const worker = new Worker(script, { eval: true, workerData: input });
  // `once` rejects when the thread throws.
  const [model] = (await once(worker, 'message')) as [string];
  return model;
}
