/** How a locale holds the floor and asks for time. */
export interface FloorRules {
  /** Sounds and words that name nothing. */
  readonly little: ReadonlySet<string>;
  /** Verbs that wait for what comes after them. */
  readonly light: ReadonlySet<string>;
  /** Words of courtesy, yes and no: an answer, but nothing to recognize. */
  readonly courtesy: ReadonlySet<string>;
  /** Of little words only, and an answer or a question all the same: "it is", "what is it". */
  readonly complete: RegExp;
  /** Whole texts that only hold the floor. */
  readonly floor: RegExp;
  readonly wait: RegExp;
  /** A question or a request: then it is more than waiting. */
  readonly asks: RegExp;
}
