import { tokenize } from '../../functions/understanding/normalize-text.ts';
import type { Contender } from './contender.ts';

const named = 3;

/** The plainest that works: the utterance with the highest cosine of TF-IDF over words. */
export const nearestContender: Contender = {
  name: 'nearest utterance',
  train(training) {
    const counts = new Map<string, number>();
    for (const { text } of training)
      for (const word of new Set(tokenize(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const vectorOf = (text: string): Map<string, number> => {
      const vector = new Map<string, number>();
      for (const word of tokenize(text)) {
        const idf = Math.log((1 + training.length) / (1 + (counts.get(word) ?? 0))) + 1;
        vector.set(word, (vector.get(word) ?? 0) + idf);
      }
      const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
      for (const [word, value] of vector) vector.set(word, value / length);
      return vector;
    };
    const rows = training.map(({ intent, text }) => ({ intent, vector: vectorOf(text) }));
    return {
      stored: JSON.stringify(training),
      ask(question) {
        const asked = vectorOf(question);
        const best = new Map<string, number>();
        for (const { intent, vector } of rows) {
          let cosine = 0;
          for (const [word, value] of asked) cosine += value * (vector.get(word) ?? 0);
          if (cosine > (best.get(intent) ?? 0)) best.set(intent, cosine);
        }
        const ranked = [...best].sort((a, b) => b[1] - a[1]).slice(0, named);
        return { intents: ranked.map(([intent]) => intent), confidence: ranked[0]?.[1] ?? 0 };
      },
    };
  },
};
