import type { Phrase } from '../phrases/parse-phrase.ts';
import type { PhraseRule } from '../phrases/phrase-rule.ts';
import type { NameRules } from './is-name.ts';
import type { WrappingKind } from './manner.ts';

/** One wording that may be set aside. */
export interface WrappingRule extends PhraseRule {
  readonly kind: WrappingKind;
  /** Only where something new begins behind it, or nothing follows. */
  readonly onward?: boolean;
}

/** Where wording of one kind is set aside. */
export interface WrappingTable {
  /** At the beginning of a clause, as often as it comes. */
  readonly lead: readonly WrappingRule[];
  /** At the end of a clause. */
  readonly tail: readonly WrappingRule[];
  /** A clause that is nothing else. */
  readonly whole: readonly WrappingRule[];
  /** Anywhere: long enough to be nothing else. */
  readonly anywhere: readonly WrappingRule[];
}

/** What a locale sets aside. */
export interface Wrapping {
  /** Words with which something new begins where nobody writes a comma. */
  readonly onward: ReadonlySet<string>;
  readonly tables: readonly WrappingTable[];
  readonly names: NameRules;
  /** Words that join a clause to what was set aside. */
  readonly conjunctions: ReadonlySet<string>;
  /** After a greeting a name is given so; elsewhere it may be anything: "this is phishing". */
  readonly introduction: RegExp;
  /** After these a caller closes: the last clauses may then be a name. */
  readonly signsOff: ReadonlySet<WrappingKind>;
  /** The rest asks: then it closes nothing. */
  readonly asking: RegExp;
  /** The rest says that all is done: thanks and farewells then belong to it. */
  readonly closing: RegExp;
}

/** Rules of one kind, all under the same conditions. */
export function wrappingRules(
  kind: WrappingKind,
  phrases: readonly Phrase[],
  conditions: Omit<WrappingRule, 'kind' | 'phrase'> = {},
): readonly WrappingRule[] {
  return phrases.map((phrase) => ({ kind, phrase, ...conditions }));
}
