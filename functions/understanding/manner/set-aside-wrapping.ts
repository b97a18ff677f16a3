import type { Clause } from './cut-clauses.ts';
import { isName } from './is-name.ts';
import type { WrappingKind } from './manner.ts';
import type { Wrapping, WrappingTable } from './wrapping.ts';

/** The wrapping of a locale, compiled. */
export interface WrappingMatcher {
  readonly lead: RegExp;
  readonly tail: RegExp;
  readonly whole: RegExp;
  readonly anywhere: RegExp;
  readonly introduction: RegExp;
  readonly signsOff: ReadonlySet<WrappingKind>;
  readonly asking: RegExp;
  readonly closing: RegExp;
}

const groupsOf = (table: WrappingTable): string =>
  `(?:${Object.entries(table)
    .map(([kind, source]) => `(?<${kind}>${source})`)
    .join('|')})`;

export function compileWrapping(wrapping: Wrapping): WrappingMatcher {
  return {
    lead: new RegExp(`^${groupsOf(wrapping.lead)}(?: |$)`),
    tail: new RegExp(`(?:^| )${groupsOf(wrapping.tail)}$`),
    whole: new RegExp(`^${groupsOf(wrapping.whole)}$`),
    anywhere: new RegExp(`(?<=^| )${groupsOf(wrapping.anywhere)}(?: |$)`, 'g'),
    introduction: wrapping.introduction,
    signsOff: wrapping.signsOff,
    asking: wrapping.asking,
    closing: wrapping.closing,
  };
}

export interface SetAside {
  readonly clauses: readonly Clause[];
  readonly kinds: ReadonlySet<WrappingKind>;
}

/** Sets aside what carries no meaning of its own, at both ends of each clause and in whole clauses. */
export function setAsideWrapping(clauses: readonly Clause[], matcher: WrappingMatcher): SetAside {
  const most = new Peeler(matcher, new Set()).peel(clauses);
  const asks = most.clauses.some(({ words, mark }) => mark === '?' || matcher.asking.test(words));
  // Thanks and a goodbye after "that is all" are what is meant.
  return !asks && clauses.some(({ words }) => matcher.closing.test(words))
    ? new Peeler(matcher, matcher.signsOff).peel(clauses)
    : most;
}

/** A conjunction that nothing follows any more. */
const loose = /(?:^| )(?:and|but|also)$/;

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
      const words = this.#peelClause(clause.words, left.length === 0);
      if (words !== '' && left.length > 0 && isSignature(words, clause, signedOff)) {
        this.#kinds.add('name');
        continue;
      }
      if (words !== '' || signedOff === 'no') signedOff = this.#signsOff(clause.words, words);
      if (words !== '') left.push({ words, mark: clause.mark });
      else if (clause.mark === '?') raise(left);
    }
    return { clauses: left, kinds: this.#kinds };
  }

  #signsOff(before: string, after: string): SignedOff {
    if (before === after) return 'no';
    if (after === '' && this.#kinds.has('farewell')) return 'surely';
    return this.#kinds.has('thanks') || this.#kinds.has('farewell') ? 'perhaps' : 'no';
  }

  #peelClause(words: string, first: boolean): string {
    const { lead, tail, whole, anywhere } = this.#matcher;
    let left = words.replace(anywhere, (...found) => {
      this.#note(found.at(-1) as Groups);
      return '';
    });
    left = left.trimEnd();
    for (;;) {
      if (left === '' || this.#take(whole.exec(left)) || this.#introduces(left)) return '';
      const found = lead.exec(left);
      // Within a text, "so" and its like hold it together.
      if ((!first && found?.groups?.filler !== undefined) || !this.#take(found)) break;
      left = left.slice(found?.[0].length);
    }
    for (let found = tail.exec(left); this.#take(found); found = tail.exec(left)) {
      left = left.slice(0, found?.index);
    }
    left = left.replace(loose, '');
    return this.#take(whole.exec(left)) ? '' : left;
  }

  #introduces(words: string): boolean {
    if (!this.#kinds.has('greeting') || !this.#matcher.introduction.test(words) || !isName(words))
      return false;
    this.#kinds.add('name');
    return true;
  }

  /** Notes what was found, unless it is to be kept. */
  #take(found: RegExpExecArray | null): boolean {
    if (found === null || found[0] === '') return false;
    const kind = kindOf(found.groups ?? {});
    if (kind === undefined || this.#kept.has(kind)) return false;
    if (kind === 'name' && !isName(found[0].trim())) return false;
    this.#kinds.add(kind);
    return true;
  }

  #note(groups: Groups): void {
    const kind = kindOf(groups);
    if (kind !== undefined) this.#kinds.add(kind);
  }
}

type SignedOff = 'no' | 'perhaps' | 'surely';

/** After "Regards" a short clause is a name; after "Thanks" only when it is no word. */
function isSignature(words: string, { mark }: Clause, signedOff: SignedOff): boolean {
  if (signedOff === 'no' || mark === '?' || words.split(' ').length > 3) return false;
  return signedOff === 'surely' || isName(words);
}

type Groups = Readonly<Record<string, string | undefined>>;

function kindOf(groups: Groups): WrappingKind | undefined {
  for (const kind in groups) if (groups[kind] !== undefined) return kind as WrappingKind;
  return undefined;
}

/** "How do I sign in, please?" stays a question when its please is gone. */
function raise(clauses: Clause[]): void {
  const last = clauses.at(-1);
  if (last !== undefined) clauses[clauses.length - 1] = { words: last.words, mark: '?' };
}
