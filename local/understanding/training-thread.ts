import { parentPort, workerData } from 'node:worker_threads';
import { trainPhraseModel } from '#understanding/training/train-phrase-model';
import type { TrainingInput } from '#understanding/training/training-input';

/** Runs on a thread of its own: trains what it was started with, tells the model, and ends. */
parentPort?.postMessage(trainPhraseModel(workerData as TrainingInput));
