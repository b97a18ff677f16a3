import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Numbers whose cosine says how alike two sentences are. */
export type Vector = Float32Array;

/** Turns English sentences into vectors of unit length. The same sentence always has the same vector. */
export interface SentenceEncoder {
  /**
   * Some 10 ms a sentence, one after another; the first one loads the model too, in 0.6 s and 230 MB. Rejects when it
   * cannot be loaded, and when the encoder is stopped meanwhile.
   */
  encode(sentence: string): Promise<Vector>;
  /** Loads the model on its thread ahead of the first sentence. */
  warmUp(): void;
  /** Leaves no thread behind. */
  stop(): Promise<void>;
}

/** Names what makes the vectors, for caches: another encoder's are of no use. */
export const encoderName = 'universal-sentence-encoder-lite-0.2.0';
export const vectorSize = 512;

interface Job {
  readonly resolve: (vector: Vector) => void;
  readonly reject: (error: Error) => void;
}

type Told = { readonly id: number } & ({ readonly vector: Vector } | { readonly error: string });

/** Starts no thread until there is something to encode. */
export function createSentenceEncoder(root: string = process.cwd()): SentenceEncoder {
  let worker: Worker | undefined;
  let count = 0;
  const jobs = new Map<number, Job>();

  const failAll = (error: Error) => {
    for (const { reject } of jobs.values()) reject(error);
    jobs.clear();
  };
  const settle = (told: Told) => {
    const job = jobs.get(told.id);
    jobs.delete(told.id);
    if ('vector' in told) job?.resolve(told.vector);
    else job?.reject(new Error(`no vector: ${told.error}`));
    // An idle thread must not keep a command from ending.
    if (jobs.size === 0) worker?.unref();
  };
  const start = (): Worker => {
    const started = new Worker(join(root, 'bench/lex-mind/encoder-worker.mjs'));
    started.on('message', settle);
    started.on('error', failAll);
    started.on('exit', () => {
      failAll(new Error('the sentence encoder has stopped'));
      if (worker === started) worker = undefined;
    });
    started.unref();
    return started;
  };

  return {
    warmUp() {
      worker ??= start();
    },
    encode(sentence) {
      worker ??= start();
      worker.ref();
      const id = count++;
      worker.postMessage({ id, sentence });
      return new Promise((resolve, reject) => jobs.set(id, { resolve, reject }));
    },
    async stop() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
