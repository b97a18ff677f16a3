/** One way to deny, over normalized words with marks between. */
export interface DenialForm {
  /** Quickly tested: without it the form cannot hold. */
  readonly hint: RegExp;
  /** All that comes before what is denied; global. Where a group `what` is in it, it holds what is denied, too. */
  readonly head: RegExp;
  /** What must come behind what is denied; its first group is cut with it. */
  readonly follows?: RegExp;
  /**
   * What the rest of the text must do, unless what is denied is an act. Without that the negation is the question: "I
   * don't want the old number on my list".
   */
  readonly needs: 'asked instead' | 'said instead';
}

/** How a locale denies. */
export interface DenialRules {
  /** None of the forms can hold where this does not. */
  readonly sign: RegExp;
  readonly forms: readonly DenialForm[];
  /** Where what is denied may end; global. */
  readonly scopeEnd: RegExp;
  /** Acts, which are denied without anything being asked instead. */
  readonly act: RegExp;
  /** What cannot be denied: machines, being kept on record, and what is wanted away. */
  readonly never: RegExp;
  /** Said of what is denied, it denies it once more: "the VPN is fine", "I know what it is". */
  readonly settled: RegExp;
  /** What follows what is denied and does not belong to it. */
  readonly trailing: RegExp;
  /** What comes before: "you to call me" is "call me". */
  readonly leading: RegExp;
  /** What a cut leaves between two marks, at the end of a clause and at the beginning of the text. */
  readonly looseMark: RegExp;
  readonly looseEnd: RegExp;
  readonly looseStart: RegExp;
  /** The base form of a verb as it is written after "stop". */
  readonly baseForm: (word: string) => string;
}
