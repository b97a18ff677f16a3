import type { Meaning } from '#conversation/meaning';
import type { Candidate } from './lex-answer.ts';

/** Who decided. A door: `ask --jsonl` prints it. */
export type DecidedBy = 'command' | 'keyword' | 'lex' | 'phrases';

/** The meaning of what was heard, with the reason. */
export interface Understanding {
  readonly meaning: Meaning;
  readonly by: DecidedBy;
  /** A command word for word as its short list has it: asked for in so many words. */
  readonly inSoManyWords?: true;
  /** Something was denied, or a command was only named. */
  readonly meant?: 'denied' | 'mentioned';
  /** The name of the rule of the policy that decided. */
  readonly rule: string;
  /** What was weighed, best first, with scores from 0 to 1. */
  readonly candidates: readonly (Candidate & { readonly score: number })[];
}
