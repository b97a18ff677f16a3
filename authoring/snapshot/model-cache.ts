import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TrainingInput } from '../training/training-input.ts';
import { readImportClosure } from './import-closure.ts';
import type { Train } from './train-in-threads.ts';

/** The fixed seed of every model that is built. Any number does; another one gives another model. */
export const modelSeed = 20_240_601;

/** Where training begins, from the root of the project. */
const trainer = 'authoring/training/train-phrase-model.ts';

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of the code that trains: another trainer makes other models. */
export async function hashTrainer(root: string): Promise<string> {
  return hashText(JSON.stringify(await readImportClosure(root, trainer)));
}

export interface CachedModel {
  readonly model: string;
  readonly hash: string;
  /** Milliseconds of waiting and training; undefined when the model was there already. */
  readonly trainedIn?: number;
}

/**
 * Trains a model, or takes it from the cache when the same input was trained before by the same code.
 * @param beforeTraining is told when training is about to start
 */
export async function modelFor(
  input: TrainingInput,
  options: {
    readonly cacheDirectory: string;
    /** The hash of the code that trains. */
    readonly trainer: string;
    readonly train: Train;
    /** Taken rather than trained when the cache has none. */
    readonly atHand?: string;
    readonly beforeTraining: () => void;
  },
): Promise<CachedModel> {
  const path = join(options.cacheDirectory, `${hashText(JSON.stringify([options.trainer, input]))}.model`);
  const cached = await readIfThere(path);
  if (cached !== undefined) return { model: cached, hash: hashText(cached) };
  if (options.atHand !== undefined) return { model: options.atHand, hash: hashText(options.atHand) };
  options.beforeTraining();
  const start = performance.now();
  const model = await options.train(input);
  const trainedIn = performance.now() - start;
  await writeWhole(path, model);
  return { model, hash: hashText(model), trainedIn };
}

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two processes may write at once: a reader finds a whole file, and one that is right already is left alone. */
export async function writeWhole(path: string, text: string): Promise<void> {
  if ((await readIfThere(path)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  const written = `${path}.${process.pid}`;
  await writeFile(written, text);
  await rename(written, path);
}
