import type { BotLocale } from '#content/bot-definition';
import { readFeatures } from './features.ts';
import type { RankedIntent, TrainRanker } from './ranker.ts';

interface Posting {
  readonly utterance: number;
  readonly weight: number;
}

/** How much the second and third nearest utterances of an intent may add: many near ones beat a single one. */
const supportShares = [0.08, 0.04];

/**
 * Ranks intents by their nearest utterances: cosine of words and letter groups, each weighted by how few utterances
 * have it. An utterance met word for word scores 1.
 */
export const trainNearestUtterance: TrainRanker = (locale) => {
  const { intentOf, postings, rarity } = buildIndex(locale);

  return (text) => {
    const query = weigh(readFeatures(text), rarity);
    const cosines = new Map<number, number>();
    for (const [feature, weight] of query) {
      for (const { utterance, weight: other } of postings.get(feature) ?? []) {
        cosines.set(utterance, (cosines.get(utterance) ?? 0) + weight * other);
      }
    }
    return rankIntents(cosines, intentOf);
  };
};

function buildIndex({ intents }: BotLocale) {
  const utterances = intents.flatMap(({ name, utterances: texts }) =>
    texts.map((text) => ({ name, features: readFeatures(text) })),
  );
  const holders = new Map<string, number>();
  for (const { features } of utterances) {
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  /** A feature never met is as rare as can be: it must lower the cosine, for it is none of ours. */
  const rarity = (feature: string): number =>
    Math.log(1 + utterances.length / (1 + (holders.get(feature) ?? 0)));
  const postings = new Map<string, Posting[]>();
  utterances.forEach(({ features }, utterance) => {
    for (const [feature, weight] of weigh(features, rarity)) {
      const list = postings.get(feature) ?? [];
      list.push({ utterance, weight });
      postings.set(feature, list);
    }
  });
  return { intentOf: utterances.map(({ name }) => name), postings, rarity };
}

/** @returns the features times their rarity, as a vector of length 1 */
function weigh(
  features: ReadonlyMap<string, number>,
  rarity: (feature: string) => number,
): readonly (readonly [string, number])[] {
  const weighted = [...features].map(([feature, count]) => [feature, count * rarity(feature)] as const);
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return weighted.map(([feature, weight]) => [feature, weight / length] as const);
}

function rankIntents(cosines: ReadonlyMap<number, number>, intentOf: readonly string[]): RankedIntent[] {
  const byIntent = new Map<string, number[]>();
  for (const [utterance, cosine] of cosines) {
    const name = intentOf[utterance] ?? '';
    const list = byIntent.get(name) ?? [];
    list.push(cosine);
    byIntent.set(name, list);
  }
  return [...byIntent]
    .map(([name, list]) => ({ name, score: combine(list) }))
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name));
}

/** Support fills part of the gap to 1, so that nothing but an exact match reaches it. Two decimals, as Lex has. */
function combine(cosines: number[]): number {
  const [best = 0, ...others] = cosines.sort((a, b) => b - a);
  const support = supportShares.reduce((sum, share, index) => sum + share * (others[index] ?? 0), 0);
  return Math.round(Math.min(1, best + (1 - best) * support) * 100) / 100;
}
