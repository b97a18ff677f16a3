/**
 * What the local Lex sees of a text. Deliberately not the phrase recognizer's way: two methods that erred together
 * would hide what the policy is there to settle.
 */
const wordWeight = 1;

/** Letter groups forgive misspellings; each counts less than a word, for a word has many. */
const trigramWeight = 0.35;

/** @returns feature -> how often it occurs, weighted by its kind */
export function readFeatures(text: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const word of readWords(text)) {
    add(`w:${word}`, wordWeight);
    for (const trigram of readTrigrams(word)) add(`t:${trigram}`, trigramWeight);
  }
  return features;
}

/** Han characters have no spaces between words: each stands alone, and with its neighbour. */
function readWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  const runs = plain.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? readHan([...run]) : [run]));
}

const readHan = (characters: readonly string[]): readonly string[] => [
  ...characters,
  ...characters.slice(1).map((character, index) => `${characters[index]}${character}`),
];

function readTrigrams(word: string): readonly string[] {
  if (word.length < 3) return [];
  const padded = `_${word}_`;
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
}
