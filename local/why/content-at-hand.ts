import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';
import { createSentenceIndex, type FindSource } from './sentence-source.ts';

/** One helpline's content as it now answers, for whoever looks things up in it. */
export interface ContentAtHand {
  readonly knowledge: PublishedKnowledge;
  readonly spoken: FindSource;
  readonly texted: FindSource;
}

export interface ContentShelf {
  /** undefined for a helpline that is not there, or whose content was not read yet. */
  of(helpline: string): ContentAtHand | undefined;
  /** Reads the snapshot again. */
  refresh(): Promise<void>;
}

/** Keeps the content of a snapshot at hand. Sentences are indexed when the first of them is looked for. */
export function createContentShelf(directory: string, helplines: readonly string[]): ContentShelf {
  const shelf = new Map<string, ContentAtHand>();
  const read = async <Json>(name: string): Promise<Json> =>
    JSON.parse(await readFile(join(directory, name), 'utf8')) as Json;
  return {
    of: (helpline) => shelf.get(helpline),
    async refresh() {
      const prompts = await read<PublishedPrompts>('prompts.json');
      for (const helpline of helplines) {
        const knowledge = await read<PublishedKnowledge>(`${helpline}.json`);
        shelf.set(helpline, {
          knowledge,
          spoken: onDemand(() => createSentenceIndex(knowledge, prompts, 'voice')),
          texted: onDemand(() => createSentenceIndex(knowledge, prompts, 'sms')),
        });
      }
    },
  };
}

function onDemand(create: () => FindSource): FindSource {
  let find: FindSource | undefined;
  return (sentence) => {
    find ??= create();
    return find(sentence);
  };
}
