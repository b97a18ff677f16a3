import type { PhraseFinder } from '../phrases/phrase-finder.ts';
import type { PhraseRule } from '../phrases/phrase-rule.ts';

/** How a locale tells a request for an act from a sentence that merely names one. */
export interface MentionRules {
  /** Acts: what is felt outside the conversation. Named and not asked for, they are mentioned. */
  readonly act: RegExp;
  /** Words that steer: mentioned only where they are plainly told of. */
  readonly steer: RegExp;
  readonly told: RegExp;
  /** Ways to ask for an act. */
  readonly requests: PhraseFinder<PhraseRule>;
  /** Whose words a request is, when they come before it: "my friend said you can ...". */
  readonly reported: RegExp;
  /** Words and marks where one clause ends and another begins. */
  readonly joints: ReadonlySet<string>;
}
