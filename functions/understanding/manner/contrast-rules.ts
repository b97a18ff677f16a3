/** How a locale sets what is meant against what is not. */
export interface ContrastRules {
  /** Words that deny. */
  readonly sign: RegExp;
  /** What does not work, is not there or is not known: the question itself, and no denial. */
  readonly trouble: RegExp;
  /** A question is none either: "why does it not ask?" */
  readonly asks: RegExp;
  /** Between two clauses, with or without a mark. */
  readonly begins: RegExp;
}
