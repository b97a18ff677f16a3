import type { ContrastRules } from './contrast-rules.ts';
import type { TextSense } from './text-sense.ts';

/** A clause that says what is not meant, and the text without it. */
export interface Contrast {
  readonly denied: string;
  /** With the thing named that it only points back at. */
  readonly without: string;
}

const mostContrasts = 4;

/** The clauses of a marked text that may say what is not meant. Whether they do, only who understands both can tell. */
export function findContrasts(
  text: string,
  { sign, trouble, asks, begins }: ContrastRules,
  sense: TextSense,
): readonly Contrast[] {
  if (!sign.test(text)) return [];
  const clauses = text.split(begins).map((clause) => clause.trim());
  return clauses
    .filter((clause) => sign.test(clause) && !trouble.test(clause) && !asks.test(clause))
    .slice(0, mostContrasts)
    .map((denied) => {
      const rest = clauses.filter((clause) => clause !== denied).join(' ');
      return { denied, without: sense.name(rest.replace(/^[ ,.?]+/, ''), denied) };
    })
    .filter(({ without }) => sense.says(without));
}
