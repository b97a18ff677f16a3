import { type PublishedKnowledge, publishedKnowledge } from './published-knowledge.ts';

/**
 * Reads knowledge that came out of a store or a file.
 * @param json as JSON.parse gave it
 * @returns undefined when it is damaged, incomplete, or of a schema that this release does not know
 */
export function decodePublishedKnowledge(json: unknown): PublishedKnowledge | undefined {
  const decoded = publishedKnowledge.safeParse(json);
  if (!decoded.success) return undefined;
  const { profile, locales } = decoded.data;
  return profile.locales.every((spoken) => locales[spoken] !== undefined) ? decoded.data : undefined;
}
