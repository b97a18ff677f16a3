import * as z from 'zod/mini';
import { locales } from '#conversation/locale';
import { type PublishedKnowledge, publishedKnowledgeSchema } from './published-knowledge.ts';

const strings = z.array(z.string());
const wording = z.object({ voice: z.string(), text: z.string() });
const locale = z.enum(locales);

const topic = z.object({
  id: z.string(),
  label: z.string(),
  question: z.string(),
  answer: wording,
  steps: z.array(wording),
  links: z.array(z.object({ url: z.string(), label: z.string(), say: z.string() })),
  keywords: strings,
});

const minute = z.int().check(z.minimum(0), z.maximum(24 * 60));

const hours = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({
    kind: z.literal('weekly'),
    timeZone: z.string(),
    week: z.array(z.array(z.object({ from: minute, to: minute }))).check(z.length(7)),
    holidays: strings,
  }),
]);

const careLine = z.object({ number: z.string(), reviewedOn: z.string() });
const careSchema = z.object({
  campusSecurity: z.exactOptional(careLine),
  counselling: z.exactOptional(careLine),
  antiScam: z.exactOptional(careLine),
});

const profile = z.object({
  id: z.string(),
  serviceline: z.exactOptional(z.string()),
  enquiriesEmail: z.exactOptional(z.string()),
  feedbackEmail: z.exactOptional(z.string()),
  locales: z.array(locale).check(z.minLength(1)),
  hours,
  care: z.exactOptional(careSchema),
  whisper: z.exactOptional(z.boolean()),
  menu: z.array(z.object({ id: z.string(), topics: strings })),
  topics: z.array(
    z.object({
      id: z.string(),
      steps: z.int().check(z.minimum(0)),
      hasLink: z.boolean(),
      followUps: strings,
      list: strings,
    }),
  ),
});

const publishedKnowledge = z.object({
  schema: z.literal(publishedKnowledgeSchema),
  version: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  taught: z.exactOptional(z.string()),
  profile,
  locales: z.partialRecord(
    locale,
    z.object({
      topics: z.record(z.string(), topic),
      groups: z.record(z.string(), z.string()),
      name: wording,
      hours: z.exactOptional(wording),
      examples: z.exactOptional(z.object({ keywords: strings, question: z.string() })),
    }),
  ),
});

/**
 * Reads knowledge that came out of a store or a file.
 * @param json as JSON.parse gave it
 * @returns undefined when it is damaged, incomplete, or of a schema that this release does not know
 */
export function decodePublishedKnowledge(json: unknown): PublishedKnowledge | undefined {
  const decoded = publishedKnowledge.safeParse(json);
  if (!decoded.success) return undefined;
  const { profile: shape, locales: wordings } = decoded.data;
  return shape.locales.every((spoken) => wordings[spoken] !== undefined) ? decoded.data : undefined;
}
