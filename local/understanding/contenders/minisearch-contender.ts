import MiniSearch from 'minisearch';
import type { Contender } from './contender.ts';

const named = 3;

/** minisearch with its usual forgiving settings: the intents of the best hits. */
export const minisearchContender: Contender = {
  name: 'minisearch',
  train(training) {
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['intent'],
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    index.addAll(training.map(({ intent, text }, id) => ({ id, intent, text })));
    return {
      stored: JSON.stringify(index),
      ask(question) {
        const hits = index.search(question);
        const intents = [...new Set(hits.slice(0, 20).map((hit) => String(hit.intent)))];
        return { intents: intents.slice(0, named), confidence: hits[0]?.score ?? 0 };
      },
    };
  },
};
