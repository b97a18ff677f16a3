import type { Clause } from './cut-clauses.ts';
import { isName } from './is-name.ts';
import type { WrappingKind } from './manner.ts';
import { PhraseFinder } from './phrase-finder.ts';
import type { Wrapping, WrappingRule, WrappingTable } from './wrapping.ts';

type Finder = PhraseFinder<WrappingRule>;

/** The wrapping of a locale, ready to be found. */
export interface WrappingMatcher {
  readonly wrapping: Wrapping;
  readonly lead: Finder;
  readonly tail: Finder;
  readonly whole: Finder;
  readonly anywhere: Finder;
}

export function compileWrapping(wrapping: Wrapping): WrappingMatcher {
  const rulesOf = (place: keyof WrappingTable) => wrapping.tables.flatMap((table) => table[place]);
  return {
    wrapping,
    lead: new PhraseFinder(rulesOf('lead')),
    tail: new PhraseFinder(rulesOf('tail'), 'backwards'),
    whole: new PhraseFinder(rulesOf('whole')),
    anywhere: new PhraseFinder(rulesOf('anywhere')),
  };
}

export interface SetAside {
  readonly clauses: readonly Clause[];
  readonly kinds: ReadonlySet<WrappingKind>;
}

/** Sets aside what carries no meaning of its own, at both ends of each clause and in whole clauses. */
export function setAsideWrapping(clauses: readonly Clause[], matcher: WrappingMatcher): SetAside {
  const { signsOff, asking, closing } = matcher.wrapping;
  const most = new Peeler(matcher, new Set()).peel(clauses);
  if (![...signsOff].some((kind) => most.kinds.has(kind))) return most;
  const asks = most.clauses.some(({ words, mark }) => mark === '?' || asking.test(words));
  // Thanks and a goodbye after "that is all" are what is meant.
  return !asks && clauses.some(({ words }) => closing.test(words))
    ? new Peeler(matcher, signsOff).peel(clauses)
    : most;
}

/** No more is set aside at one end of a clause, one after the other. */
const mostTurns = 12;

/** A conjunction that nothing follows any more. */
const loose = /^(?:and|but)$/;

class Peeler {
  readonly #matcher: WrappingMatcher;
  readonly #kept: ReadonlySet<WrappingKind>;
  readonly #kinds = new Set<WrappingKind>();

  constructor(matcher: WrappingMatcher, kept: ReadonlySet<WrappingKind>) {
    this.#matcher = matcher;
    this.#kept = kept;
  }

  peel(clauses: readonly Clause[]): SetAside {
    const left: Clause[] = [];
    let signedOff: SignedOff = 'no';
    for (const clause of clauses) {
      const before = clause.words.split(' ');
      const words = this.#peelClause(before, left.length === 0);
      if (words.length > 0 && left.length > 0 && isSignature(words, clause, signedOff)) {
        this.#kinds.add('name');
        continue;
      }
      if (words.length > 0 || signedOff === 'no') signedOff = this.#signsOff(before.length, words.length);
      if (words.length > 0) left.push({ words: words.join(' '), mark: clause.mark });
      else if (clause.mark === '?') raise(left);
    }
    return { clauses: left, kinds: this.#kinds };
  }

  #signsOff(before: number, after: number): SignedOff {
    if (before === after) return 'no';
    if (after === 0 && this.#kinds.has('farewell')) return 'surely';
    return this.#kinds.has('thanks') || this.#kinds.has('farewell') ? 'perhaps' : 'no';
  }

  #peelClause(clause: readonly string[], first: boolean): readonly string[] {
    let words = this.#peelAnywhere(clause);
    for (let length = 1, turns = 0; length > 0 && turns < mostTurns; turns++) {
      if (words.length === 0 || this.#isWrapping(words)) return [];
      length = this.#matchLead(words, first);
      words = words.slice(length);
      // "Sorry, but": what it was joined to is gone.
      if (first && this.#kinds.size > 0 && loose.test(words[0] ?? '')) words = words.slice(1);
    }
    for (let length = this.#matchTail(words), turns = 0; length > 0 && turns < mostTurns; turns++) {
      words = words.slice(0, -length);
      length = this.#matchTail(words);
    }
    if (loose.test(words.at(-1) ?? '')) words = words.slice(0, -1);
    return words.length === clause.length || !this.#isWrapping(words) ? words : [];
  }

  #peelAnywhere(words: readonly string[]): readonly string[] {
    const left: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = this.#matcher.anywhere.find(words, at, (...found) => this.#take(words, ...found));
      if (length === 0) left.push(words[at] ?? '');
      at += Math.max(length, 1);
    }
    return left.length === words.length ? words : left;
  }

  #isWrapping(words: readonly string[]): boolean {
    const { whole, wrapping } = this.#matcher;
    const all = whole.find(
      words,
      0,
      (rule, from, to) => to === words.length && this.#take(words, rule, from, to),
    );
    if (all > 0) return true;
    if (!this.#kinds.has('greeting') || words.length > 4) return false;
    const text = words.join(' ');
    if (!wrapping.introduction.test(text) || !isName(text)) return false;
    this.#kinds.add('name');
    return true;
  }

  #matchLead(words: readonly string[], first: boolean): number {
    // Within a text, "so" and its like hold it together.
    const cutShort = new Set<WrappingKind>();
    return this.#matcher.lead.find(words, 0, (rule, from, to) => {
      if ((!first && rule.kind === 'filler') || cutShort.has(rule.kind)) return false;
      if (this.#take(words, rule, from, to)) return true;
      // Half of "thanks a bunch" is no "thanks".
      cutShort.add(rule.kind);
      return false;
    });
  }

  #matchTail(words: readonly string[]): number {
    return this.#matcher.tail.find(words, words.length, (...found) => this.#take(words, ...found));
  }

  /** Notes what was found, if it may be set aside. */
  #take(words: readonly string[], rule: WrappingRule, from: number, to: number): boolean {
    const next = words[to];
    if (this.#kept.has(rule.kind)) return false;
    if (rule.onward === true && next !== undefined && !this.#matcher.wrapping.onward.has(next)) return false;
    if (rule.kind === 'name' && !isName(words.slice(from, to).join(' '))) return false;
    this.#kinds.add(rule.kind);
    return true;
  }
}

type SignedOff = 'no' | 'perhaps' | 'surely';

/** After "Regards" a short clause is a name; after "Thanks" only when it is no word. */
function isSignature(words: readonly string[], { mark }: Clause, signedOff: SignedOff): boolean {
  if (signedOff === 'no' || mark === '?' || words.length > 3) return false;
  return signedOff === 'surely' || isName(words.join(' '));
}

/** "How do I sign in, please?" stays a question when its please is gone. */
function raise(clauses: Clause[]): void {
  const last = clauses.at(-1);
  if (last !== undefined) clauses[clauses.length - 1] = { words: last.words, mark: '?' };
}
