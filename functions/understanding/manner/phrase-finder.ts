import { parsePhrase, reversePhrase } from './parse-phrase.ts';
import { PhraseAutomaton } from './phrase-automaton.ts';
import { fitsBetween, type PhraseRule } from './phrase-rule.ts';

/** Asked about each match that fits its surroundings, the longest first. */
export type Take<Rule> = (rule: Rule, from: number, to: number) => boolean;

/** Phrases that can be found in a list of words. */
export class PhraseFinder<Rule extends PhraseRule> {
  readonly #rules: readonly Rule[];
  readonly #automaton: PhraseAutomaton;
  readonly #backwards: boolean;

  constructor(rules: readonly Rule[], direction: 'forwards' | 'backwards' = 'forwards') {
    this.#rules = rules;
    this.#backwards = direction === 'backwards';
    const phrases = rules.map(({ phrase }) => parsePhrase(phrase));
    this.#automaton = new PhraseAutomaton(this.#backwards ? phrases.map(reversePhrase) : phrases);
  }

  /**
   * Finds a phrase that begins at a word, or ends before it when phrases are read backwards.
   * @returns how many words it has; 0 when none was taken
   */
  find(words: readonly string[], at: number, take: Take<Rule>): number {
    const word = this.#backwards
      ? (distance: number) => words[at - 1 - distance]
      : (distance: number) => words[at + distance];
    return this.#automaton.match(word, (index, length) => {
      const rule = this.#rules[index];
      const [from, to] = this.#backwards ? [at - length, at] : [at, at + length];
      return rule !== undefined && fitsBetween(rule, words[from - 1], words[to]) && take(rule, from, to);
    });
  }
}
