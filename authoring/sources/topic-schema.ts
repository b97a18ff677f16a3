import * as z from 'zod';
import type { Locale } from '#conversation/locale';
import { byLocale, kebabId, movedAway, wording, words } from './source-schema.ts';

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
    // Hundreds of ways to ask would bury the answer, and a hyphen before each is one more thing to get wrong.
    utterances: movedAway('The ways to ask have a text file of their own.').meta({
      description: 'Stand in ../ask/<id>.<locale>.txt, one a line.',
    }),
  })
  .meta({ id: 'locale' });

/** knowledge/<helpline>/topics/<id>.yaml */
export const topicSchema = z.strictObject({
  id: kebabId.meta({ description: 'The name of the file; never changed.' }),
  source: z.array(words).min(1).meta({ description: 'The documents that the answer was taken from.' }),
  asOf: z.exactOptional(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)).meta({
    description:
      'The month of a dated source: 2021-10. Once it is 18 months old, callers hear it before the answer.',
  }),
  followUps: z.array(kebabId).max(3).default([]).meta({ description: 'Topics that are likely asked next.' }),
  list: z.array(kebabId).default([]).meta({ description: 'Topics to choose from; makes this topic a list.' }),
  locales: byLocale(topicLocaleSchema),
});

/** One locale as its YAML file has it. */
export type TopicLocaleInYaml = Omit<z.output<typeof topicLocaleSchema>, 'utterances'>;

export type TopicInYaml = Omit<z.output<typeof topicSchema>, 'locales'> & ByLocale<TopicLocaleInYaml>;

/** What is said of a topic in one locale, and what is heard for it. */
export interface TopicLocaleContent extends TopicLocaleInYaml {
  /** The ways to ask. */
  readonly utterances: readonly string[];
}

export type TopicContent = Omit<TopicInYaml, 'locales'> & ByLocale<TopicLocaleContent>;

interface ByLocale<Wordings> {
  readonly locales: Readonly<Partial<Record<Locale, Wordings>>>;
}
