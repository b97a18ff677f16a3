import type { Locale } from '#conversation/locale';

/** Raised when the shape below changes; a reader refuses a number that it does not know. */
export const publishedKnowledgeSchema = 1;

/** One link of an answer. */
export interface PublishedLink {
  readonly url: string;
  /** What it is, in a few words: "the TAP page". */
  readonly label: string;
  /** How it is said when a caller asks to hear it. */
  readonly say: string;
}

/** One wording for the ear and one for a text message. */
export interface Wording {
  readonly voice: string;
  readonly text: string;
}

/** One topic in one locale. */
export interface PublishedTopic {
  readonly id: string;
  /** A noun phrase that fits "For ..., press 1" and "Is it ..., or ...?". */
  readonly label: string;
  readonly question: string;
  readonly answer: Wording;
  readonly steps: readonly Wording[];
  readonly links: readonly PublishedLink[];
  readonly keywords: readonly string[];
}

/** What callers are told that they could ask. */
export interface PublishedExamples {
  /** Each of them, texted alone, is answered. */
  readonly keywords: readonly string[];
  /** Without a mark at its end: the prompt has it. */
  readonly question: string;
}

export interface PublishedLocale {
  readonly topics: Readonly<Record<string, PublishedTopic>>;
  /** Label of each menu group by its id. */
  readonly groups: Readonly<Record<string, string>>;
  /** The helpline's own name as it is said: "the H K U S T I T helpline". */
  readonly name: Wording;
  /** The desk's hours in words, where it has any. */
  readonly hours?: Wording;
  /** What greeting and help name as examples; absent where the first topics of the menu are to be named. */
  readonly examples?: PublishedExamples;
}

/** Opening hours of the serviceline; `always` means that it is always tried. */
export type Hours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      readonly timeZone: string;
      /** Minutes after midnight, local time; index 0 is Monday. Empty means shut. */
      readonly week: readonly (readonly { readonly from: number; readonly to: number }[])[];
      /** Local dates (YYYY-MM-DD) on which the desk is shut. */
      readonly holidays: readonly string[];
    };

/** A number that helps in need, with the day on which somebody last made sure of it. */
export interface CareLine {
  /** E.164. */
  readonly number: string;
  /** YYYY-MM-DD */
  readonly reviewedOn: string;
}

/** Numbers that a helpline has set beside 999 and 18111, which stand without them. */
export interface CareLines {
  readonly campusSecurity?: CareLine;
  readonly counselling?: CareLine;
  readonly antiScam?: CareLine;
}

/** What a helpline is, in no language. */
export interface HelplineProfile {
  readonly id: string;
  /** E.164, digits only after the plus; absent when the sources name none. */
  readonly serviceline?: string;
  readonly enquiriesEmail?: string;
  readonly feedbackEmail?: string;
  readonly locales: readonly Locale[];
  readonly hours: Hours;
  readonly care?: CareLines;
  /** Whether the person who picks up hears first what the caller asked about. */
  readonly whisper?: boolean;
  readonly menu: readonly { readonly id: string; readonly topics: readonly string[] }[];
  readonly topics: readonly {
    readonly id: string;
    readonly steps: number;
    readonly hasLink: boolean;
    readonly followUps: readonly string[];
    readonly list: readonly string[];
  }[];
}

/** One helpline's content as it is published, stored and bundled: answers and shape, no utterances. */
export interface PublishedKnowledge {
  readonly schema: typeof publishedKnowledgeSchema;
  /** The first 12 hex digits of the SHA-256 of everything else here and of the models' hashes. */
  readonly version: string;
  /** What the Lex bot of this version is taught (`hashBot`); answers are published beside a bot that is taught the same. */
  readonly taught?: string;
  readonly profile: HelplineProfile;
  readonly locales: Readonly<Partial<Record<Locale, PublishedLocale>>>;
}
