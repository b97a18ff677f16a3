import type { WrappingKind } from './manner.ts';

/** Patterns of one kind of wrapping over normalized words; each is the source of a regular expression. */
export type WrappingTable = Readonly<Partial<Record<WrappingKind, string>>>;

/** What a locale sets aside. Every pattern is bounded by words and matches no mark of punctuation. */
export interface Wrapping {
  /** At the beginning of a clause, as often as it comes. */
  readonly lead: WrappingTable;
  /** At the end of a clause. */
  readonly tail: WrappingTable;
  /** A clause that is nothing else. */
  readonly whole: WrappingTable;
  /** Anywhere: long enough to be nothing else. */
  readonly anywhere: WrappingTable;
  /** After a greeting a name is given so; elsewhere it may be anything: "this is phishing". */
  readonly introduction: RegExp;
  /** After these a caller closes: the last clauses may then be a name. */
  readonly signsOff: ReadonlySet<WrappingKind>;
  /** The rest asks: then it closes nothing. */
  readonly asking: RegExp;
  /** The rest says that all is done: thanks and farewells then belong to it. */
  readonly closing: RegExp;
}
