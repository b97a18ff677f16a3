import type { Phrase } from './parse-phrase.ts';

/** A phrase, and where it counts. */
export interface PhraseRule {
  readonly phrase: Phrase;
  /** Not where one of these follows: "help" is set aside, "help with" is not. */
  readonly notBefore?: ReadonlySet<string>;
  /** Only where one of these follows, or a mark, or nothing. */
  readonly onlyBefore?: ReadonlySet<string>;
  /** Not where one of these stands before. */
  readonly notAfter?: ReadonlySet<string>;
  /** Only where one of these stands before, or a mark, or nothing. */
  readonly onlyAfter?: ReadonlySet<string>;
}

const isMark = (word: string | undefined): boolean =>
  word === undefined || word === ',' || word === '.' || word === '?';

/** Whether a phrase counts between these words. */
export function fitsBetween(rule: PhraseRule, before: string | undefined, next: string | undefined): boolean {
  if (isMark(next) || next === undefined) {
    if (isMark(before) || before === undefined) return true;
  } else if (rule.notBefore?.has(next) || rule.onlyBefore?.has(next) === false) return false;
  if (isMark(before) || before === undefined) return true;
  return rule.notAfter?.has(before) !== true && rule.onlyAfter?.has(before) !== false;
}

/** The same conditions for each of the phrases. */
export function phraseRules(
  phrases: readonly Phrase[],
  conditions: Omit<PhraseRule, 'phrase'> = {},
): readonly PhraseRule[] {
  return phrases.map((phrase) => ({ phrase, ...conditions }));
}
