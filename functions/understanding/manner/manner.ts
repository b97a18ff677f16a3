import type { Command } from '#conversation/command';
import type { Contrast } from './contrast.ts';
import type { Cut } from './cut-questions.ts';

/** What may be set aside without a loss to what is asked. */
export type WrappingKind =
  | 'greeting'
  | 'apology'
  | 'filler'
  | 'plea'
  | 'thanks'
  | 'name'
  | 'panic'
  | 'deadline'
  | 'emoji'
  | 'farewell';

/** How a sentence is meant, beside what it is about. */
export interface Manner {
  /**
   * What is left to recognize: wrapping set aside, denied clauses cut. The text itself where nothing was taken out. Never
   * empty unless `alone` or `hesitation` holds.
   */
  readonly core: string;
  /** What was set aside, for the trace. */
  readonly wrapping: readonly WrappingKind[];
  /** The sentence is nothing but wrapping: what it is then. */
  readonly alone?: 'greeting' | 'plea' | 'thanks';
  /** What is denied, in its positive form: "stop calling me" denies "call me". */
  readonly denied: readonly string[];
  /** Acts that are refused, where nothing else is understood. */
  readonly refuses: readonly Command[];
  /** An act that the core names is no request: it is asked about, past, somebody else's, conditional, or quoted. */
  readonly mentioned: boolean;
  /** It only holds the floor: sounds, lone function words, a beginning that was cut off. */
  readonly hesitation: boolean;
  /** It was cut off. Where it is not understood, it only holds the floor. */
  readonly unfinished: boolean;
  /** It asks for time: "hang on a second", "let me find my glasses". */
  readonly wait: boolean;
  /** Where the core may be two questions in one breath; whether it is, who understands both can tell. */
  readonly cuts: readonly Cut[];
  /** Clauses that may say what is not meant. */
  readonly contrasts: readonly Contrast[];
  /** The core without what leads up to its question or comes after it, for who does not understand the whole. */
  readonly shorter: readonly string[];
}
