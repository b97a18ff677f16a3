import type { Phrase } from './parse-phrase.ts';
import { PhraseAutomaton } from './phrase-automaton.ts';
import { fitsBetween, type PhraseRule } from './phrase-rule.ts';

/** Asked about each match that fits its surroundings, the longest first. */
export type Take<Rule> = (rule: Rule, from: number, to: number) => boolean;

/** Phrases that can be found in a list of words. Made ready when it is first used. */
export class PhraseFinder<Rule extends PhraseRule> {
  /** By their phrase, which several rules may share. */
  readonly #rules: readonly (readonly Rule[])[];
  readonly #phrases: readonly Phrase[];
  readonly #backwards: boolean;
  #automaton: PhraseAutomaton | undefined;

  constructor(rules: readonly Rule[], direction: 'forwards' | 'backwards' = 'forwards') {
    const shared = new Map<Phrase, Rule[]>();
    for (const rule of rules) {
      const others = shared.get(rule.phrase);
      if (others === undefined) shared.set(rule.phrase, [rule]);
      else others.push(rule);
    }
    this.#rules = [...shared.values()];
    this.#phrases = [...shared.keys()];
    this.#backwards = direction === 'backwards';
  }

  /**
   * Finds a phrase that begins at a word, or ends before it when phrases are read backwards.
   * @returns how many words it has; 0 when none was taken
   */
  find(words: readonly string[], at: number, take: Take<Rule>): number {
    this.#automaton ??= this.#compile();
    const word = this.#backwards
      ? (distance: number) => words[at - 1 - distance]
      : (distance: number) => words[at + distance];
    return this.#automaton.match(word, (index, length) => {
      const [from, to] = this.#backwards ? [at - length, at] : [at, at + length];
      for (const rule of this.#rules[index] ?? []) {
        if (fitsBetween(rule, words[from - 1], words[to]) && take(rule, from, to)) return true;
      }
      return false;
    });
  }

  #compile(): PhraseAutomaton {
    const turned = new Map<Phrase, Phrase>();
    const phrases = this.#backwards
      ? this.#phrases.map((phrase) => reversePhrase(phrase, turned))
      : this.#phrases;
    return new PhraseAutomaton(phrases);
  }
}

/** The same phrase, to be read from its end. A part that many phrases share is turned once. */
function reversePhrase(phrase: Phrase, turned: Map<Phrase, Phrase>): Phrase {
  const known = turned.get(phrase);
  if (known !== undefined) return known;
  const reversed = turn(phrase, turned);
  turned.set(phrase, reversed);
  return reversed;
}

function turn(phrase: Phrase, turned: Map<Phrase, Phrase>): Phrase {
  switch (phrase.kind) {
    case 'all':
      return { kind: 'all', parts: phrase.parts.map((part) => reversePhrase(part, turned)).reverse() };
    case 'oneOf':
      return { kind: 'oneOf', parts: phrase.parts.map((part) => reversePhrase(part, turned)) };
    case 'many':
      return { kind: 'many', part: reversePhrase(phrase.part, turned) };
    default:
      return phrase;
  }
}
