import { join } from 'node:path';
import { readRows, writeRows } from './float-file.ts';
import { encoderName, type SentenceEncoder, type Vector, vectorSize } from './sentence-encoder.ts';

/** Vectors of sentences, each computed once. */
export interface SentenceVectors {
  /** Of utterances: computed once and for all, and kept on disk. */
  ofUtterances(sentences: readonly string[]): Promise<readonly Vector[]>;
  /** Of what somebody says. */
  ofQuestion(sentence: string): Promise<Vector>;
  /** Writes the questions to disk where they are kept. */
  save(): Promise<void>;
}

export interface SentenceVectorsOptions {
  readonly encoder: SentenceEncoder;
  /** Where files are kept between runs. */
  readonly directory: string;
  /** For yardsticks, whose questions are always the same; what callers say stays in memory. */
  readonly keepQuestions?: boolean;
  /** Told a line before and after many vectors are computed. */
  readonly onProgress?: ((line: string) => void) | undefined;
}

/** A vector has 2 KB, and an older sentence is soon computed again. */
const mostInMemory = 2_000;
const mostOnDisk = 20_000;

/** Fewer than these are computed before anybody wonders. */
const worthTelling = 100;

export function createSentenceVectors(options: SentenceVectorsOptions): SentenceVectors {
  const fileOf = (name: string) => join(options.directory, `${name}-${encoderName}.vectors`);
  const utterances = new KeptVectors(fileOf('utterances'), options);
  const questions = new KeptVectors(fileOf('questions'), options);
  const recent = new Map<string, Vector>();

  return {
    async ofUtterances(sentences) {
      const vectors = await utterances.of(sentences);
      await utterances.save();
      return vectors;
    },
    async ofQuestion(sentence) {
      if (options.keepQuestions === true) return (await questions.of([sentence]))[0] ?? zero;
      const vector = recent.get(sentence) ?? (await options.encoder.encode(sentence));
      recent.delete(sentence);
      recent.set(sentence, vector);
      dropOldest(recent, mostInMemory);
      return vector;
    },
    save: () => questions.save(),
  };
}

const zero = new Float32Array(vectorSize);

/** A map keeps the order in which its keys came. */
function dropOldest(vectors: Map<string, Vector>, most: number): void {
  for (const sentence of vectors.keys()) {
    if (vectors.size <= most) return;
    vectors.delete(sentence);
  }
}

/** Vectors that are on disk too. */
class KeptVectors {
  readonly #path: string;
  readonly #options: SentenceVectorsOptions;
  #loading: Promise<Map<string, Vector>> | undefined;
  #isNew = false;

  constructor(path: string, options: SentenceVectorsOptions) {
    this.#path = path;
    this.#options = options;
  }

  async of(sentences: readonly string[]): Promise<readonly Vector[]> {
    const known = await this.#load();
    const unknown = [...new Set(sentences)].filter((sentence) => !known.has(sentence));
    const tell = unknown.length >= worthTelling ? this.#options.onProgress : undefined;
    tell?.(`encoding ${unknown.length} sentences for the local Lex, once`);
    const start = performance.now();
    const vectors = await Promise.all(unknown.map((sentence) => this.#options.encoder.encode(sentence)));
    tell?.(`encoded in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    unknown.forEach((sentence, index) => {
      known.set(sentence, vectors[index] ?? zero);
      this.#isNew = true;
    });
    return sentences.map((sentence) => known.get(sentence) ?? zero);
  }

  async save(): Promise<void> {
    if (!this.#isNew) return;
    this.#isNew = false;
    const known = await this.#load();
    dropOldest(known, mostOnDisk);
    await writeRows(this.#path, known);
  }

  #load(): Promise<Map<string, Vector>> {
    this.#loading ??= readRows(this.#path, vectorSize).then((rows) => new Map(rows));
    return this.#loading;
  }
}
