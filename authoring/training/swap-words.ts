import { commonEnglishWords } from '#understanding/common-words-en';
import { keyOf, seededRandom, seedOf } from './seeded-random.ts';
import { type Example, noLabel } from './training-input.ts';

/** The commonest words hold a sentence together; what it is about stands in the others. */
const holdingWords = new Set(commonEnglishWords.slice(0, 300));
/** A word of the background teaches more than a slip in it: it must stand in so many sentences. */
const fewestSentences = 2;
/** Where there is no background, this share of what a sentence is about is swapped beside its rarest word. */
const swapShare = 0.8;

type Random = () => number;

/** What stands in for words, and for which share of those beside the rarest. */
interface Stranger {
  readonly draw: (random: Random) => string;
  readonly share: number;
}

/**
 * Sentences that are built like ours and are about something else: the rarest word of what an utterance is about is
 * swapped for one that stands in the background alone. "How do I remove a sign-in method" becomes "how do I remove a
 * sign-in carpet". Without a background, common words that no utterance has must do, and more of them.
 * @param among all that is taught, to tell which words are ours
 */
export function swapWords(examples: readonly Example[], among: readonly Example[], seed: number): Example[] {
  const counts = countExamples(among.filter(({ label }) => label !== noLabel));
  const { draw, share } = findStranger(among, counts);
  return examples.flatMap(({ words, label }) => {
    const about = words.filter((word) => !holdingWords.has(word) && word.length > 2);
    if (label === noLabel || about.length === 0 || about.length === words.length) return [];
    const rarest = about.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
    const random = seededRandom(seedOf(words, seed));
    const swapped = words.map((word) =>
      word === rarest || (about.includes(word) && random() < share) ? draw(random) : word,
    );
    return [{ words: swapped, label: noLabel, swapped: true }];
  });
}

function findStranger(among: readonly Example[], ours: ReadonlyMap<string, number>): Stranger {
  const foreign = [...countExamples(among.filter(({ label }) => label === noLabel))]
    .filter(([word, times]) => times >= fewestSentences && word.length > 2 && !ours.has(word))
    .map(([word]) => word);
  if (foreign.length > 0) return { draw: drawSteadily(foreign), share: 0 };
  const common = commonEnglishWords.slice(600).filter((word) => !ours.has(word));
  return {
    share: swapShare,
    draw(random) {
      const word = pick(common, random);
      // Half of what nobody has taught us is not even a common word.
      return random() < 0.5 ? word : [...word].reverse().join('');
    },
  };
}

/** So many places a word, or some would be drawn far oftener than others. */
const placesEach = 16;

/** Draws words by where they lie on a circle: one more word is drawn in place of its neighbour alone. */
function drawSteadily(words: readonly string[]): Stranger['draw'] {
  const placed = words
    .flatMap((word) => Array.from({ length: placesEach }, (_, place) => ({ word, at: keyOf([word], place) })))
    .sort((a, b) => a.at - b.at);
  const places = Float64Array.from(placed, ({ at }) => at);
  return (random) => {
    const drawn = random() * 2 ** 32;
    let [from, to] = [0, places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((places[middle] ?? 0) < drawn) from = middle + 1;
      else to = middle;
    }
    return placed[from % placed.length]?.word ?? '';
  };
}

const pick = (words: readonly string[], random: Random): string =>
  words[Math.floor(random() * words.length)] ?? '';

/** In how many utterances each word stands. */
function countExamples(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of examples) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
