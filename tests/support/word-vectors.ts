import { type Vector, vectorSize } from '#bench/lex-mind/sentence-encoder';

/**
 * Vectors for tests that need no real encoder: sentences are as alike as they share words.
 * @returns a vector of unit length with one dimension a word
 */
export function wordVector(sentence: string): Vector {
  const vector = new Float32Array(vectorSize);
  for (const word of sentence.split(' ')) {
    let place = 0;
    for (const letter of word) place = (place * 31 + letter.charCodeAt(0)) % vectorSize;
    vector[place] = 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
