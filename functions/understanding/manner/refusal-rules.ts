import type { Command } from '#conversation/command';

/** How a locale refuses an act. */
export interface RefusalRules {
  /** Words that refuse what is named beside them in the same clause. */
  readonly refuses: RegExp;
  /** Acts as they are refused, with the command that does each; not as they are told of: "nobody called me". */
  readonly acts: readonly (readonly [Command, RegExp])[];
}
