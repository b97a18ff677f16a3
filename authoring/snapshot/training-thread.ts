import { parentPort, workerData } from 'node:worker_threads';
import { trainPhraseModel } from '../training/train-phrase-model.ts';
import type { TrainingInput } from '../training/training-input.ts';

/** Runs on a thread of its own: trains what it was started with, tells the model, and ends. */
parentPort?.postMessage(trainPhraseModel(workerData as TrainingInput));
