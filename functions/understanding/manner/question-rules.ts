/** How a locale joins two questions in one breath. */
export interface QuestionRules {
  /** Between two questions; the second must begin right after it. Global. */
  readonly joints: RegExp;
  /** A numbered list of questions. */
  readonly numbered: RegExp;
  /** What a question or a request holds. */
  readonly asks: RegExp;
  /** The beginning of a question or a request that may follow a joint. */
  readonly begins: RegExp;
  /** A request for an act; it is another thing, however short. */
  readonly requests: RegExp;
  /** Words that point back: without a joint they go on with the first question. */
  readonly alike: RegExp;
  /** A second question that goes on with the first: "how long does it last". */
  readonly goesOn: RegExp;
  /** Where the joint itself is as good as "another question". */
  readonly strongJoint: RegExp;
  readonly beginsAfterStrong: RegExp;
  /** The end of a left side that goes on: "where and how". */
  readonly unfinished: RegExp;
}
