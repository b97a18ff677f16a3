import { knowledgeSchema } from '#content/knowledge-schema';
import type { PublishedKnowledge } from '#content/published-knowledge';

/**
 * Takes the knowledge that a function was built with: it was checked before it was built in, and a call waits, so that
 * its shape is not checked again. What comes from the table is: see decodePublishedKnowledge.
 * @param json as JSON.parse gave it
 * @returns undefined when it is not of the schema of this release
 */
export function takeBuiltKnowledge(json: unknown): PublishedKnowledge | undefined {
  const { schema } = (json ?? {}) as { readonly schema?: unknown };
  return schema === knowledgeSchema ? (json as PublishedKnowledge) : undefined;
}
