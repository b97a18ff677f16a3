import * as z from 'zod/mini';
import { locales } from '#conversation/locale';
import { knowledgeSchema } from './knowledge-schema.ts';

const strings = z.array(z.string());
const locale = z.enum(locales);
const minute = z.int().check(z.minimum(0), z.maximum(24 * 60));

/**
 * `tell`: what the caller asked about. `accept`: the same, and only who presses 1 is put through, so that no machine is.
 * `off`: nothing.
 */
export const whispers = ['off', 'tell', 'accept'] as const;

/** One wording for the ear and one for a text message. */
const wording = z.object({ voice: z.string(), text: z.string() });

/** One link of an answer. */
const link = z.object({
  url: z.string(),
  /** What it is, in a few words: "the TAP page". */
  label: z.string(),
  /** How it is said when a caller asks to hear it. */
  say: z.string(),
});

/** One topic in one locale. */
const topic = z.object({
  id: z.string(),
  /** A noun phrase that fits "For ..., press 1" and "Is it ..., or ...?". */
  label: z.string(),
  question: z.string(),
  /** The month of a dated source: 2021-10. */
  asOf: z.exactOptional(z.string()),
  answer: wording,
  steps: z.array(wording),
  links: z.array(link),
  keywords: strings,
});

/** What callers are told that they could ask. */
const examples = z.object({
  /** Each of them, texted alone, is answered. */
  keywords: strings,
  /** Without a mark at its end: the prompt has it. */
  question: z.string(),
});

const publishedLocale = z.object({
  topics: z.record(z.string(), topic),
  /** Label of each menu group by its id. */
  groups: z.record(z.string(), z.string()),
  /** The helpline's own name as it is said: "the H K U S T I T helpline". */
  name: wording,
  /** The desk's hours in words, where it has any. */
  hours: z.exactOptional(wording),
  /** What the desk is called: "the IT service desk". */
  desk: z.exactOptional(wording),
  /** Where it is: "in the library, on the ground floor". */
  place: z.exactOptional(wording),
  /** Where else to go, as a noun phrase; said where nobody answers a serviceline. */
  elsewhere: z.exactOptional(wording),
  /** What greeting and help name as examples; absent where the first topics of the menu are to be named. */
  examples: z.exactOptional(examples),
});

/** Opening hours of the serviceline; `always` means that it is always tried. */
const hours = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({
    kind: z.literal('weekly'),
    timeZone: z.string(),
    /** Minutes after midnight, local time; index 0 is Monday. Empty means shut. */
    week: z.array(z.array(z.object({ from: minute, to: minute }))).check(z.length(7)),
    /** Local dates (YYYY-MM-DD) on which the desk is shut. */
    holidays: strings,
  }),
]);

/** A number that helps in need, E.164, with the day (YYYY-MM-DD) on which somebody last made sure of it. */
const careLine = z.object({ number: z.string(), reviewedOn: z.string() });

/** Numbers that a helpline has set beside 999 and 18111, which stand without them. */
const careLines = z.object({
  campusSecurity: z.exactOptional(careLine),
  counselling: z.exactOptional(careLine),
  antiScam: z.exactOptional(careLine),
});

/** What a topic is in every language. */
const topicShape = z.object({
  id: z.string(),
  steps: z.int().check(z.minimum(0)),
  hasLink: z.boolean(),
  followUps: strings,
  list: strings,
});

/** What a helpline is, in no language. */
const profile = z.object({
  id: z.string(),
  /** E.164, digits only after the plus; absent when the sources name none. */
  serviceline: z.exactOptional(z.string()),
  enquiriesEmail: z.exactOptional(z.string()),
  feedbackEmail: z.exactOptional(z.string()),
  /** Where to write to the desk without e-mail. */
  webForm: z.exactOptional(z.object({ url: z.string(), say: z.string() })),
  locales: z.array(locale).check(z.minLength(1)),
  hours,
  care: z.exactOptional(careLines),
  /** What the person who picks up hears before the caller is put through; nothing where it is not said. */
  whisper: z.exactOptional(z.enum(whispers)),
  menu: z.array(z.object({ id: z.string(), topics: strings })),
  topics: z.array(topicShape),
});

/**
 * One helpline's content as it is published, stored and bundled: answers and shape, no utterances. This is its one
 * description: what is published is put into its fields and order, what is read is held against it, and the types below
 * follow from it. A field that is not here is not published.
 */
export const publishedKnowledge = z.object({
  schema: z.literal(knowledgeSchema),
  /** The first 12 hex digits of the SHA-256 of everything else here and of the models' hashes. */
  version: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  /** What the Lex bot of this version is taught (`hashBot`); answers are published beside a bot that is taught the same. */
  taught: z.exactOptional(z.string()),
  profile,
  locales: z.partialRecord(locale, publishedLocale),
});

/** What a schema accepts, for reading only. */
type Read<Value> = Value extends readonly (infer One)[]
  ? readonly Read<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Read<Value[Key]> }
    : Value;

export type PublishedKnowledge = Read<z.infer<typeof publishedKnowledge>>;
export type HelplineProfile = Read<z.infer<typeof profile>>;
export type PublishedLocale = Read<z.infer<typeof publishedLocale>>;
export type PublishedTopic = Read<z.infer<typeof topic>>;
export type PublishedExamples = Read<z.infer<typeof examples>>;
export type Wording = Read<z.infer<typeof wording>>;
export type Hours = Read<z.infer<typeof hours>>;
export type CareLines = Read<z.infer<typeof careLines>>;
