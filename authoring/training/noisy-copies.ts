import { englishReadings } from '#understanding/readings-en';
import { seededRandom, seedOf } from './seeded-random.ts';

type Random = () => number;

/** A word as it is texted: the first spellings that the readings know for it, by the word meant. */
const textedAs: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const [written, meant] of englishReadings) {
    if (meant.length !== 1 || written.length !== 1) continue;
    const list = index.get(meant[0] ?? '') ?? [];
    list.push(written[0] ?? '');
    index.set(meant[0] ?? '', list);
  }
  return index;
})();

const neighbours: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vgn',
  c: 'xvd',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'kop',
  m: 'nj',
  n: 'bmh',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zcs',
  y: 'tuh',
  z: 'xas',
};

const fillers = ['um', 'uh', 'er', 'like', 'so', 'well', 'okay'];

function pick(random: Random, choices: ArrayLike<string>): string {
  return choices[Math.floor(random() * choices.length)] ?? '';
}

function mistype(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  return word.slice(0, at) + pick(random, neighbours[word.charAt(at)] ?? 'e') + word.slice(at + 1);
}

/** One typo in a quarter of the longer words: a letter dropped, swapped, doubled, or the key beside it. */
function typed(words: readonly string[], random: Random): string[] {
  return words.map((word) => (word.length > 3 && random() < 0.25 ? mistype(word, random) : word));
}

/** As it is texted: spellings of the readings, and vowels dropped inside longer words. */
function texted(words: readonly string[], random: Random): string[] {
  return words.map((word) => {
    const spellings = textedAs.get(word);
    if (spellings !== undefined && random() < 0.6) return pick(random, spellings);
    if (word.length > 4 && random() < 0.25) return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
    return word;
  });
}

function misheardWord(word: string, random: Random): string[] {
  const draw = random();
  if (draw < 0.08) return [];
  if (draw < 0.14) return [pick(random, fillers), word];
  if (draw < 0.2 && word.length > 6) {
    const cut = 3 + Math.floor(random() * (word.length - 5));
    return [word.slice(0, cut), word.slice(cut)];
  }
  if (draw < 0.3 && word.length > 3) return [word.endsWith('s') ? word.slice(0, -1) : `${word}s`];
  if (draw < 0.35 && word.length > 4) return [word.endsWith('ing') ? word.slice(0, -3) : `${word}ing`];
  return [word];
}

/** As a recognizer may hear it: words dropped, split and wrong-ended, and fillers. */
function misheard(words: readonly string[], random: Random): string[] {
  return words.flatMap((word) => misheardWord(word, random));
}

/** Three copies of an utterance with the noise of typing, of texting and of hearing. The seed alone decides. */
export function noisyCopies(words: readonly string[], seed: number): string[][] {
  const random = seededRandom(seedOf(words, seed));
  return [typed(words, random), texted(words, random), misheard(words, random)].filter(
    (copy) => copy.length > 0 && copy.join(' ') !== words.join(' '),
  );
}
