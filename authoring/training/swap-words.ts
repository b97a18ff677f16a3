import { commonEnglishWords } from '#understanding/common-words-en';
import { seededRandom, seedOf } from './seeded-random.ts';
import { type Example, noLabel } from './training-input.ts';

/** The commonest words hold a sentence together; what it is about stands in the others. */
const holdingWords = new Set(commonEnglishWords.slice(0, 300));
const swapShare = 0.8;

/**
 * Sentences that are built like ours and are about something else: what an utterance is about is swapped for words
 * that no utterance has. "How do I remove a sign-in method" becomes "how do I remove a carpet yard".
 */
export function swapWords(examples: readonly Example[], seed: number): Example[] {
  const counts = countExamples(examples);
  const foreign = commonEnglishWords.slice(600).filter((word) => !counts.has(word));
  const draw = (random: () => number): string => {
    const word = foreign[Math.floor(random() * foreign.length)] ?? '';
    // Half of what nobody has taught us is not even a common word.
    return random() < 0.5 ? word : [...word].reverse().join('');
  };
  return examples.flatMap(({ words, label }) => {
    const about = words.filter((word) => !holdingWords.has(word) && word.length > 2);
    if (label === noLabel || about.length === 0 || about.length === words.length) return [];
    const rarest = about.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
    const random = seededRandom(seedOf(words, seed));
    const swapped = words.map((word) =>
      word === rarest || (about.includes(word) && random() < swapShare) ? draw(random) : word,
    );
    return [{ words: swapped, label: noLabel, swapped: true }];
  });
}

/** In how many utterances each word stands. */
function countExamples(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of examples) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
