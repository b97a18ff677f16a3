import { createMishearings, type Mishearing, type SoundConfusions } from './mishearing.ts';
import { type Chance, createChance } from './seeded-chance.ts';
import { countWordErrors, spokenWords } from './word-errors.ts';

/** A text as a recognizer might have heard it. */
export interface Corrupted {
  readonly text: string;
  /** Words of the text as said, and how many of them went wrong; together they give the word error rate. */
  readonly words: number;
  readonly errors: number;
}

/** @param rate of words that go wrong, from 0 to 1; over many texts the measured rate comes to it */
export type CorruptSpeech = (text: string, rate: number, seed: string) => Corrupted;

/** Of a text that offers no more places, some errors may be left over. */
const mostTries = 60;

/** The same text, rate and seed always give the same. With a higher rate the same errors come, and more. */
export function createSpeechCorrupter(confusions: SoundConfusions): CorruptSpeech {
  const mishearings = createMishearings(confusions);
  return (text, rate, seed) => {
    const said = spokenWords(text);
    const chance = createChance(`${seed} ${text}`);
    const spans: Span[] = said.map((word) => ({ heard: [word], touched: false }));
    let errors = 0;
    for (let tries = 0; tries < mostTries; tries++) {
      const left = rate * said.length - errors;
      if (left <= 0) break;
      const change = proposeChange(spans, mishearings, chance);
      // Costly errors come as often as their cost allows, so that on average no rate is missed.
      const luck = chance.next();
      if (change === undefined) continue;
      const after = countWordErrors(
        said,
        change.spans.flatMap(({ heard }) => heard),
      );
      const cost = after - errors;
      if (cost <= 0) continue;
      if (cost > left && luck * cost > left) break;
      spans.splice(0, spans.length, ...change.spans);
      errors = after;
    }
    return { text: spans.flatMap(({ heard }) => heard).join(' '), words: said.length, errors };
  };
}

/** A stretch of the text; what has been misheard once stays as it is. */
interface Span {
  readonly heard: readonly string[];
  readonly touched: boolean;
}

function proposeChange(
  spans: readonly Span[],
  mishearings: readonly Mishearing[],
  chance: Chance,
): { readonly spans: readonly Span[] } | undefined {
  const { span, hear } = pickByWeight(mishearings, chance);
  const at = Math.floor(chance.next() * spans.length);
  const here = spans.slice(at, at + span);
  if (here.some(({ touched }) => touched)) return undefined;
  const heard = hear(
    here.flatMap((each) => each.heard),
    chance,
  );
  if (heard === undefined) return undefined;
  return { spans: [...spans.slice(0, at), { heard, touched: true }, ...spans.slice(at + here.length)] };
}

function pickByWeight(mishearings: readonly Mishearing[], chance: Chance): Mishearing {
  const sum = mishearings.reduce((total, { weight }) => total + weight, 0);
  let left = chance.next() * sum;
  for (const mishearing of mishearings) {
    left -= mishearing.weight;
    if (left < 0) return mishearing;
  }
  throw new Error('weights are above 0, so one of them takes the rest');
}
