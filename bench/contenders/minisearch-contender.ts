import { loadFromLaboratory } from '../laboratory.ts';
import type { Contender } from './contender.ts';

/** What is used of minisearch. */
type SearchIndexClass = new (
  options: object,
) => {
  addAll(documents: readonly object[]): void;
  search(query: string): readonly { readonly score: number; readonly intent?: unknown }[];
};

const named = 3;

/** minisearch with its usual forgiving settings: the intents of the best hits. */
export const minisearchContender: Contender = {
  name: 'minisearch',
  train(training) {
    const SearchIndex = loadFromLaboratory<SearchIndexClass>('minisearch');
    const index = new SearchIndex({
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
