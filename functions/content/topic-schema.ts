import * as z from 'zod';
import { byLocale, kebabId, wording, words } from './source-schema.ts';

const link = z.strictObject({
  url: words.meta({ description: 'The whole address, beginning with https://' }),
  label: words.meta({ description: 'Fits "Shall I text you ...?": the TAP page' }),
  say: words.meta({
    description: 'How the address is said when a caller asks to hear it: my account dot u s t ...',
  }),
});

const topicLocaleSchema = z
  .strictObject({
    label: words.meta({
      description: 'A short noun phrase. It fits "For ..., press 1." and "Is it ..., or ...?"',
    }),
    question: words.meta({ description: 'The question as a caller would put it.' }),
    answer: wording.meta({ description: 'The answer first; only what the source says.' }),
    steps: z
      .array(wording)
      .default([])
      .meta({ description: 'One action each; only where the source has steps. As many in every language.' }),
    links: z.array(link).default([]).meta({ description: 'The first one ends the text.' }),
    keywords: z
      .array(words)
      .default([])
      .meta({ description: 'Capitals; texted alone, each is this topic. Used by no other topic.' }),
    utterances: z
      .array(words)
      .meta({ description: 'At least 20 different ways to ask: questions, troubles, fragments.' }),
  })
  .meta({ id: 'locale' });

/** knowledge/<helpline>/<topic-id>.yaml */
export const topicSchema = z.strictObject({
  id: kebabId.meta({ description: 'The name of the file; never changed.' }),
  source: z.array(words).min(1).meta({ description: 'The documents that the answer was taken from.' }),
  followUps: z.array(kebabId).max(3).default([]).meta({ description: 'Topics that are likely asked next.' }),
  list: z.array(kebabId).default([]).meta({ description: 'Topics to choose from; makes this topic a list.' }),
  locales: byLocale(topicLocaleSchema),
});

export type TopicContent = z.output<typeof topicSchema>;
export type TopicLocaleContent = z.output<typeof topicLocaleSchema>;
