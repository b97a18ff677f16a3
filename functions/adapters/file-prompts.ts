import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedPrompts } from '#content/published-prompts';

export interface PromptsReaderOptions {
  /** Holds prompts.json, written when the function was built. */
  readonly directory: string;
}

/** The prompts of this release: read once, and again only when reading failed. Throws when the file is missing. */
export function createPromptsReader({ directory }: PromptsReaderOptions): () => Promise<PublishedPrompts> {
  let reading: Promise<PublishedPrompts> | undefined;
  const read = async (): Promise<PublishedPrompts> =>
    JSON.parse(await readFile(join(directory, 'prompts.json'), 'utf8')) as PublishedPrompts;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
