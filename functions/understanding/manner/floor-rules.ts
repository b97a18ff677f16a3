import type { PhraseFinder } from '../phrases/phrase-finder.ts';
import type { PhraseRule } from '../phrases/phrase-rule.ts';

/** How a locale holds the floor and asks for time. */
export interface FloorRules {
  /** Sounds and words that name nothing. */
  readonly little: ReadonlySet<string>;
  /** Verbs that wait for what comes after them. */
  readonly light: ReadonlySet<string>;
  /** Words of courtesy, yes and no: an answer, but nothing to recognize. */
  readonly courtesy: ReadonlySet<string>;
  /** Words that stand for whatever is talked about. */
  readonly general: ReadonlySet<string>;
  /** Of little words only, and an answer or a question all the same: "it is", "what is it". */
  readonly complete: PhraseFinder<PhraseRule>;
  /** Whole texts that only hold the floor. */
  readonly floor: PhraseFinder<PhraseRule>;
  /** What opens a turn and says nothing, where more is said. */
  readonly opening: RegExp;
  /** After these something was still to come. */
  readonly unfinished: RegExp;
  /** Beginnings that ask for time. */
  readonly wait: PhraseFinder<PhraseRule>;
  /** A question or a request: then it is more than waiting. */
  readonly asks: RegExp;
}
