import type { Phrase } from './parse-phrase.ts';

/** A state of the automaton that may be in several places at once. */
interface Place {
  readonly words: Map<string, number>;
  anyWord?: number;
  number?: number;
  readonly free: number[];
  accepts?: number;
}

/** Where one may be after the same words, all places at once. */
interface State {
  readonly places: readonly number[];
  /** Indexes of the phrases that may end here, in their order. */
  readonly accepts: readonly number[];
  readonly next: Map<string, State | null>;
}

/** Called from the longest match to the shortest. */
export type Accept = (phrase: number, length: number) => boolean;

const anyOther = '_';
const anyNumber = '#';
/** A phrase is looked for in no more words than this. */
const mostWords = 24;

const startsWithDigit = /^\d/;

/** Finds which of many phrases begin a list of words. However many phrases, a word is one step. */
export class PhraseAutomaton {
  readonly #places: Place[] = [];
  readonly #known = new Set<string>();
  readonly #states = new Map<string, State>();
  readonly #start: State;

  constructor(phrases: readonly Phrase[]) {
    const start = this.#addPlace();
    phrases.forEach((phrase, index) => {
      const first = this.#addPlace();
      this.#places[start]?.free.push(first);
      const last = this.#places[this.#add(phrase, first)];
      if (last !== undefined) last.accepts = index;
    });
    this.#start = this.#stateOf([start]);
  }

  /**
   * Offers each match that begins the words, the longest first.
   * @param at the word at a distance from the beginning; undefined at the end
   * @returns the length of the match that was taken, in words; 0 when none was
   */
  match(at: (distance: number) => string | undefined, accept: Accept): number {
    const passed: State[] = [];
    let word = at(0);
    let state = word === undefined ? null : this.#step(this.#start, word);
    while (state !== null && passed.length < mostWords) {
      passed.push(state);
      word = at(passed.length);
      state = word === undefined ? null : this.#step(state, word);
    }
    for (let length = passed.length; length > 0; length--) {
      for (const phrase of passed[length - 1]?.accepts ?? []) if (accept(phrase, length)) return length;
    }
    return 0;
  }

  #addPlace(): number {
    this.#places.push({ words: new Map(), free: [] });
    return this.#places.length - 1;
  }

  /** @returns the place after the phrase */
  #add(phrase: Phrase, from: number): number {
    if (phrase.kind === 'all') return phrase.parts.reduce((at, part) => this.#add(part, at), from);
    const place = this.#places[from];
    const to = this.#addPlace();
    if (place === undefined) return to;
    if (phrase.kind === 'oneOf') {
      for (const part of phrase.parts) this.#join(this.#add(part, this.#branch(from)), to);
    } else if (phrase.kind === 'many') {
      this.#join(from, to);
      this.#join(this.#add(phrase.part, to), to);
    } else if (phrase.kind === 'word') {
      this.#known.add(phrase.word);
      this.#join(from, this.#edge(phrase.word, to));
    } else {
      const branch = this.#branch(from);
      const edge = this.#places[branch];
      if (edge !== undefined) edge[phrase.kind] = to;
    }
    return to;
  }

  #join(from: number, to: number): void {
    this.#places[from]?.free.push(to);
  }

  #branch(from: number): number {
    const branch = this.#addPlace();
    this.#join(from, branch);
    return branch;
  }

  /** @returns a place of its own from which a word leads on */
  #edge(word: string, to: number): number {
    const edge = this.#addPlace();
    this.#places[edge]?.words.set(word, to);
    return edge;
  }

  #step(state: State, word: string): State | null {
    if (word === ',' || word === '.' || word === '?') return null;
    const key = this.#known.has(word) ? word : startsWithDigit.test(word) ? anyNumber : anyOther;
    const known = state.next.get(key);
    if (known !== undefined) return known;
    const isNumber = startsWithDigit.test(word);
    const targets = state.places.flatMap((index) => {
      const place = this.#places[index];
      return [place?.words.get(word), place?.anyWord, isNumber ? place?.number : undefined];
    });
    const reached = targets.filter((target) => target !== undefined);
    const next = reached.length === 0 ? null : this.#stateOf(reached);
    state.next.set(key, next);
    return next;
  }

  /** The state of these places and of all that are reached from them without a word. */
  #stateOf(places: readonly number[]): State {
    const all = new Set(places);
    for (const index of all) for (const free of this.#places[index]?.free ?? []) all.add(free);
    const sorted = [...all].sort((one, other) => one - other);
    const key = sorted.join(' ');
    let state = this.#states.get(key);
    if (state === undefined) {
      const accepts = sorted.flatMap((index) => this.#places[index]?.accepts ?? []);
      state = { places: sorted, accepts: accepts.sort((one, other) => one - other), next: new Map() };
      this.#states.set(key, state);
    }
    return state;
  }
}
