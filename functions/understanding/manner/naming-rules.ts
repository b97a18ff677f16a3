/** How a locale names a thing and points back at it. */
export interface NamingRules {
  readonly determiner: RegExp;
  /** Words before the name of a thing that has no determiner. */
  readonly before: RegExp;
  /** Words behind the name of a thing. */
  readonly after: RegExp;
  readonly participle: RegExp;
  /** The first half of a compound with a preposition: "a sign in method". */
  readonly compound: RegExp;
  /** A way and no thing: "by text". */
  readonly adverbial: RegExp;
  /** How a thing is, said behind it: "my phone's new". */
  readonly state: RegExp;
  /** What a thing is called that was not named either. */
  readonly nameless: RegExp;
  /** Words that point at a thing, with what is written instead; the first that is found counts. */
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  readonly pattern: RegExp;
  /** `$thing` stands for the whole thing, `$noun` for its last word, `$1` and the like for groups. */
  readonly written: string;
  /** Not where this stands before: it may be what is meant. */
  readonly unless?: RegExp;
}
