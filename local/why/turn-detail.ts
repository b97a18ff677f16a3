import type { TurnRecord } from '#turn/ports';
import type { LexAnswer } from '#understanding/lex-answer';
import type { Understanding } from '#understanding/understanding';

/** One request that a turn made to a service. */
export interface NetworkCall {
  readonly service: 'lex' | 'table' | 'twilio' | 'secrets';
  /** What was asked, in the words of our ports: readGreeting, recognize. */
  readonly asked: string;
  readonly ms: number;
  /** What it threw, where it did. */
  readonly failed?: string;
}

/** What was weighed of what was said, with the answers of both who weigh. */
export interface Weighed {
  /** Without wrapping and personal data. */
  readonly text: string;
  readonly lex?: LexAnswer;
  readonly understanding: Understanding;
}

/** How a turn came about: all that can be seen from outside of the code that took it. */
export interface TurnDetail {
  readonly network: readonly NetworkCall[];
  /** In the order in which they were weighed: the first is what was asked, a second what was asked beside it. */
  readonly weighed: readonly Weighed[];
  /** The version of the content that answered. */
  readonly content?: string;
  /** What was built in answered, because what is live could not be read. */
  readonly standsIn?: true;
  /** A text conversation's state as it was stored. */
  readonly stored?: string;
}

/** What is known of a webhook that was answered. */
export interface TurnTrace {
  readonly record: TurnRecord;
  readonly detail: TurnDetail;
}
