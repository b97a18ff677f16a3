import type { Command } from '#conversation/command';
import type { Locale } from '#conversation/locale';
import type { PromptKey } from '#conversation/prompt-key';
import type { Wording } from './published-knowledge.ts';
import type { Sayings } from './say-as-spoken.ts';

/** How a locale is spoken and listened to, in Twilio's terms. */
export interface Speech {
  /** The voice of Say, such as Polly.Amy-Neural. */
  readonly voice: string;
  /** The language of Say; left out where the voice implies it and Twilio's list lacks it. */
  readonly sayLanguage?: string;
  /** The language of Gather. */
  readonly gatherLanguage: string;
  /** A specific provider model switches Twilio's fail-over off, so it is left out unless needed. */
  readonly speechModel?: string;
  /** 'auto', or whole seconds as a string; a speechModel needs seconds. */
  readonly speechTimeout: string;
  /** What this voice does not say well as it is written. */
  readonly sayings?: Sayings;
}

/** How an address is read out: "c c h e l p, at, u s t dot h k". */
export interface Spelling {
  readonly at: string;
  readonly dot: string;
}

/** A command's words in one locale. */
export interface CommandWords {
  /** A noun phrase that fits "For ..., press 0". */
  readonly label: string;
  /** Said or texted alone, in any case and punctuation, these are the command. */
  readonly exact: readonly string[];
  /** Longer ways to say it, taught to Lex and to the phrase recognizer. */
  readonly utterances: readonly string[];
}

/** What is said to danger and distress in one language, with a voice for it: a helpline need not speak it otherwise. */
export interface AdviceWords {
  readonly speech: Speech;
  readonly words: Readonly<Record<'danger' | 'distress' | 'unsure' | 'again', Wording>>;
  /** Said after them where the helpline has such a number ; slots: number */
  readonly security: Wording;
  readonly counselling: Wording;
}

export interface LocalePrompts {
  readonly locale: Locale;
  readonly speech: Speech;
  readonly spelling: Spelling;
  /** Placeholders stand in braces: {helpline}, {key}, {label}. */
  readonly prompts: Readonly<Record<PromptKey, Wording>>;
  readonly commands: Readonly<Record<Command, CommandWords>>;
  /** The same in every locale's prompts: who is in need is answered in the language that was heard. */
  readonly advice: Readonly<Record<Locale, AdviceWords>>;
}

/** All prompts, as they are bundled with a release. */
export type PublishedPrompts = Readonly<Partial<Record<Locale, LocalePrompts>>>;
