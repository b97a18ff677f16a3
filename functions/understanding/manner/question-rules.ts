/** How a locale joins two questions in one breath. */
export interface QuestionRules {
  /** Between two questions; the second must begin right after it. Global. */
  readonly joints: RegExp;
  /** A numbered list of questions. */
  readonly numbered: RegExp;
  /** What a question or a request holds. */
  readonly asks: RegExp;
  /** The beginning of a question or a request. */
  readonly begins: RegExp;
  /** Where within a text a question or a sentence may begin. Global. */
  readonly opens: RegExp;
  /** Joints that say themselves that another question comes. */
  readonly strongJoint: RegExp;
}
