import { PhraseFinder } from '../phrases/phrase-finder.ts';
import type { Clause } from './cut-clauses.ts';
import { isName } from './is-name.ts';
import type { WrappingKind } from './manner.ts';
import type { Wrapping, WrappingRule, WrappingTable } from './wrapping.ts';

/** Where a rule holds that is looked for from the beginning of a clause. */
interface PlacedRule extends WrappingRule {
  readonly place: 'lead' | 'whole';
}

/** The wrapping of a locale, ready to be found. */
export interface WrappingMatcher {
  readonly wrapping: Wrapping;
  /** Leads and whole clauses at once: they are mostly the same phrases. */
  readonly start: PhraseFinder<PlacedRule>;
  readonly tail: PhraseFinder<WrappingRule>;
  readonly anywhere: PhraseFinder<WrappingRule>;
}

export function compileWrapping(wrapping: Wrapping): WrappingMatcher {
  const rulesOf = (place: keyof WrappingTable) => wrapping.tables.flatMap((table) => table[place]);
  const placed = (place: PlacedRule['place']) => rulesOf(place).map((rule) => ({ ...rule, place }));
  return {
    wrapping,
    start: new PhraseFinder([...placed('whole'), ...placed('lead')]),
    tail: new PhraseFinder(rulesOf('tail'), 'backwards'),
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
      if (words.length > 0 && left.length > 0 && this.#isSignature(words, clause, signedOff)) {
        this.#kinds.add('name');
        continue;
      }
      if (words.length > 0 || signedOff === 'no') signedOff = this.#signsOff(before.length, words.length);
      if (words.length > 0) left.push({ words: words.join(' '), mark: clause.mark });
      else if (clause.mark === '?') raise(left);
    }
    return { clauses: left, kinds: this.#kinds };
  }

  /** After "Regards" a short clause is a name; after "Thanks" only when it is no word. */
  #isSignature(words: readonly string[], { mark }: Clause, signedOff: SignedOff): boolean {
    if (signedOff === 'no' || mark === '?' || words.length > 3) return false;
    return signedOff === 'surely' || this.#isName(words);
  }

  #isName(words: readonly string[]): boolean {
    return isName(words.join(' '), this.#matcher.wrapping.names);
  }

  #joins(word: string | undefined): boolean {
    return word !== undefined && this.#matcher.wrapping.conjunctions.has(word);
  }

  #signsOff(before: number, after: number): SignedOff {
    if (before === after) return 'no';
    if (after === 0 && this.#kinds.has('farewell')) return 'surely';
    return this.#kinds.has('thanks') || this.#kinds.has('farewell') ? 'perhaps' : 'no';
  }

  #peelClause(clause: readonly string[], first: boolean): readonly string[] {
    let words = this.#peelAnywhere(clause);
    for (let length = 1, turns = 0; length > 0 && turns < mostTurns; turns++) {
      if (words.length === 0 || this.#introduces(words)) return [];
      length = this.#matchStart(words, first);
      words = words.slice(length);
      // "Sorry, but": what it was joined to is gone.
      if (first && this.#kinds.size > 0 && this.#joins(words[0])) words = words.slice(1);
    }
    for (let length = this.#matchTail(words), turns = 0; length > 0 && turns < mostTurns; turns++) {
      words = words.slice(0, -length);
      length = this.#matchTail(words);
    }
    if (this.#joins(words.at(-1))) words = words.slice(0, -1);
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
    return this.#matcher.start.find(words, 0, (rule, from, to) => this.#takeWhole(words, rule, from, to)) > 0;
  }

  #introduces(words: readonly string[]): boolean {
    const { introduction } = this.#matcher.wrapping;
    if (!this.#kinds.has('greeting') || words.length > 4) return false;
    if (!introduction.test(words.join(' ')) || !this.#isName(words)) return false;
    this.#kinds.add('name');
    return true;
  }

  #matchStart(words: readonly string[], first: boolean): number {
    const cutShort = new Set<WrappingKind>();
    return this.#matcher.start.find(words, 0, (rule, from, to) => {
      if (rule.place === 'whole') return this.#takeWhole(words, rule, from, to);
      // Within a text, "so" and its like hold it together.
      if ((!first && rule.kind === 'filler') || cutShort.has(rule.kind)) return false;
      if (this.#take(words, rule, from, to)) return true;
      // Half of "thanks a bunch" is no "thanks".
      cutShort.add(rule.kind);
      return false;
    });
  }

  #takeWhole(words: readonly string[], rule: PlacedRule, from: number, to: number): boolean {
    return rule.place === 'whole' && to === words.length && this.#take(words, rule, from, to);
  }

  #matchTail(words: readonly string[]): number {
    return this.#matcher.tail.find(words, words.length, (...found) => this.#take(words, ...found));
  }

  /** Notes what was found, if it may be set aside. */
  #take(words: readonly string[], rule: WrappingRule, from: number, to: number): boolean {
    const next = words[to];
    if (this.#kept.has(rule.kind)) return false;
    if (rule.onward === true && next !== undefined && !this.#matcher.wrapping.onward.has(next)) return false;
    if (rule.kind === 'name' && !this.#isName(words.slice(from, to))) return false;
    this.#kinds.add(rule.kind);
    return true;
  }
}

type SignedOff = 'no' | 'perhaps' | 'surely';

/** "How do I sign in, please?" stays a question when its please is gone. */
function raise(clauses: Clause[]): void {
  const last = clauses.at(-1);
  if (last !== undefined) clauses[clauses.length - 1] = { words: last.words, mark: '?' };
}
