import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trainingExamples } from '../../authoring/publish/training-examples.ts';
import { contentFolders, contentWithoutErrors, loadContent } from '../../authoring/sources/load-content.ts';
import { commonEnglishWords } from '../../functions/understanding/common-words-en.ts';
import { tokenize } from '../../functions/understanding/normalize-text.ts';
import { stemEnglish } from '../../functions/understanding/stem-english.ts';
import type { WordVectorCodes } from '../../functions/understanding/word-vectors.ts';
import { installLaboratory } from '../laboratory.ts';
import { dot } from '../lex-mind/linear-separators.ts';
import { createSentenceEncoder, vectorSize } from '../lex-mind/sentence-encoder.ts';
import { codeVectors } from './code-vectors.ts';
import { principalDirections } from './principal-directions.ts';

/** More than this, and the bundle has no room; fewer, and what is near is no longer told from what is not. */
const dimensions = 36;
const group = 3;
/** A word that is used once or twice may be a slip, and says little. */
const fewestUses = 3;

/**
 * Distils the word vectors of English from a sentence encoder (Universal Sentence Encoder lite, Apache License 2.0)
 * into functions/understanding/word-vectors-en.ts: the vector of each common word and of each word that our content
 * uses, cut down to the directions in which common words differ most. To be run again when the content has gained
 * many words; takes a minute. The same content always gives the same file.
 * @param root of the project
 * @param onProgress is told when the encoder has to be installed first
 * @returns how many words have a vector
 */
export async function distilWordVectors(root: string, onProgress: (line: string) => void): Promise<number> {
  await installLaboratory(root, onProgress);
  const more = wordsWorthAdding(await readSentences(root));
  const words = [...commonEnglishWords, ...more];
  const encoder = createSentenceEncoder(root);
  try {
    const vectors: Float32Array[] = [];
    for (const word of words) vectors.push(await encoder.encode(word));
    const codes = codeVectors(reduce(vectors, commonEnglishWords.length), group);
    await writeFile(join(root, 'functions/understanding/word-vectors-en.ts'), describeFile(more, codes));
  } finally {
    await encoder.stop();
  }
  return words.length;
}

/** Everything English that the recognizers are taught, of all helplines. */
async function readSentences(root: string): Promise<Set<string>> {
  const content = contentWithoutErrors(await loadContent(contentFolders(root)));
  if (content === undefined) throw new Error('the content has faults: see npm run content');
  const sentences = content.knowledge.flatMap((source) => {
    const { examples, background } = trainingExamples(source, content.prompts, 'en');
    return [...examples.flatMap(({ utterances }) => utterances), ...background];
  });
  return new Set(sentences);
}

/** Words of ours that no common word has the stem of, the shortest of each stem. */
function wordsWorthAdding(sentences: Iterable<string>): string[] {
  const uses = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of tokenize(sentence)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const stems = new Set(commonEnglishWords.map(stemEnglish));
  const shortestFirst = [...uses.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const worth = shortestFirst.filter((word) => {
    const stem = stemEnglish(word);
    if (!/^[a-z]{2,}$/.test(word) || (uses.get(word) ?? 0) < fewestUses || stems.has(stem)) return false;
    stems.add(stem);
    return true;
  });
  return worth.sort();
}

/** Takes the common words' mean off, keeps the directions in which these differ most, and gives each length 1. */
function reduce(vectors: readonly Float32Array[], common: number): Float64Array[] {
  const mean = new Float64Array(vectorSize);
  for (const vector of vectors.slice(0, common))
    for (let index = 0; index < vectorSize; index++)
      mean[index] = (mean[index] ?? 0) + (vector[index] ?? 0) / common;
  const centred = vectors.map((vector) => vector.map((value, index) => value - (mean[index] ?? 0)));
  const directions = principalDirections(centred.slice(0, common), vectorSize, dimensions);
  return centred.map((vector) => {
    const reduced = Float64Array.from(directions, (direction) => dot(vector, direction));
    const length = Math.sqrt(dot(reduced, reduced)) || 1;
    return spread(reduced.map((value) => value / length));
  });
}

/** Puts wide and narrow directions together in each group, so that no group has all there is to tell. */
function spread(vector: Float64Array): Float64Array {
  const places = dimensions / group;
  return Float64Array.from(
    vector,
    (_, index) => vector[(index % group) * places + Math.floor(index / group)] ?? 0,
  );
}

/** A name for a table that any change of it, or of the common words, changes. */
export function nameWordVectors(more: readonly string[], vectors: WordVectorCodes): string {
  const all = JSON.stringify([commonEnglishWords, more, vectors]);
  return createHash('sha256').update(all).digest('hex').slice(0, 8);
}

const lineLength = 400;

function describeFile(words: readonly string[], vectors: WordVectorCodes): string {
  const { codebook, codes, ...sizes } = vectors;
  const text = (name: string, value: string) => {
    const lines = value.match(new RegExp(`.{1,${lineLength}}`, 'gs')) ?? [];
    return `  ${name}: [\n${lines.map((line) => `    ${quote(line)},\n`).join('')}  ].join(''),\n`;
  };
  return `/* Written by: node tools/launch.mjs bench/word-vectors/distil.ts */
import type { WordVectorCodes } from './word-vectors.ts';

/** Names this table: a model that was trained with another one is refused. */
export const wordVectorsName = '${nameWordVectors(words, vectors)}';

/** Words of our content that are no common words and have a vector too. */
export const moreEnglishWords: readonly string[] = [
${wrap(words)
  .map((line) => `  ${quote(line)},\n`)
  .join('')}]
  .join(' ')
  .split(' ');

/**
 * The vectors of the common words and of these, distilled from the Universal Sentence Encoder (lite),
 * https://tfhub.dev/google/universal-sentence-encoder-lite/2, Apache License 2.0.
 */
export const wordVectorCodes: WordVectorCodes = {
${Object.entries(sizes)
  .map(([name, value]) => `  ${name}: ${value},\n`)
  .join('')}${text('codebook', codebook)}${text('codes', codes)}};
`;
}

const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= lineLength) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
