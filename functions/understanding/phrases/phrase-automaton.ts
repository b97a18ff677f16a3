import type { Phrase } from './parse-phrase.ts';

/** Where the automaton may be within a phrase; it may be in several places at once. */
interface Place {
  /** What leads on, and where to. */
  steps?: Step[];
  /** Places that are reached without a word. */
  free?: number[];
  accepts?: number;
}

interface Step {
  readonly on: string | ReadonlySet<string>;
  readonly to: number;
}

/** All places where one may be after the same words. */
interface State {
  readonly places: readonly number[];
  /** Indexes of the phrases that may end here, in their order. */
  readonly accepts: readonly number[];
  readonly next: Map<string, State | null>;
}

/** Asked about each match, from the longest to the shortest. */
export type Accept = (phrase: number, length: number) => boolean;

/** Stand for all words that no phrase names. */
const anyWord = '_';
const anyNumber = '#';
/** A phrase is looked for in no more words than this. */
const mostWords = 24;

const startsWithDigit = /^\d/;
const isMark = (word: string): boolean => word === ',' || word === '.' || word === '?';

/** Finds which of many phrases begin a list of words. However many phrases, a word is one step. */
export class PhraseAutomaton {
  readonly #places: Place[] = [];
  readonly #known = new Set<string>();
  readonly #states = new Map<string, State>();
  readonly #start: State;

  constructor(phrases: readonly Phrase[]) {
    const start = this.#addPlace();
    phrases.forEach((phrase, index) => {
      const end = this.#addPlace();
      this.#join(this.#add(phrase, start), end);
      const last = this.#places[end];
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
    this.#places.push({});
    return this.#places.length - 1;
  }

  #join(from: number, to: number): void {
    const place = this.#places[from];
    if (place === undefined) return;
    if (place.free === undefined) place.free = [to];
    else place.free.push(to);
  }

  #lead(from: number, on: Step['on'], to: number): void {
    const place = this.#places[from];
    if (place === undefined) return;
    if (place.steps === undefined) place.steps = [{ on, to }];
    else place.steps.push({ on, to });
    if (typeof on === 'string') this.#known.add(on);
    else for (const word of on) this.#known.add(word);
  }

  /** @returns the place after the phrase */
  #add(phrase: Phrase, from: number): number {
    if (phrase.kind === 'all') return phrase.parts.reduce((at, part) => this.#add(part, at), from);
    const to = this.#addPlace();
    switch (phrase.kind) {
      case 'word':
        this.#lead(from, phrase.word, to);
        break;
      case 'many':
        this.#join(from, to);
        this.#join(this.#add(phrase.part, to), to);
        break;
      case 'oneOf':
        for (const part of phrase.parts) this.#join(this.#add(part, from), to);
        break;
      default:
        // A list of words is read from wherever it is asked: what is around it is for the rule to say.
        throw new Error(`a phrase that is found word by word has no "${phrase.kind}"`);
    }
    return to;
  }

  #step(state: State, word: string): State | null {
    if (isMark(word)) return null;
    const isNumber = startsWithDigit.test(word);
    const key = this.#known.has(word) ? word : isNumber ? anyNumber : anyWord;
    let next = state.next.get(key);
    if (next === undefined) {
      next = this.#reach(state, word, isNumber);
      state.next.set(key, next);
    }
    return next;
  }

  #reach(state: State, word: string, isNumber: boolean): State | null {
    const reached: number[] = [];
    for (const index of state.places) {
      for (const { on, to } of this.#places[index]?.steps ?? []) {
        const leads =
          typeof on === 'string'
            ? on === word || on === anyWord || (on === anyNumber && isNumber)
            : on.has(word);
        if (leads) reached.push(to);
      }
    }
    return reached.length === 0 ? null : this.#stateOf(reached);
  }

  /** The state of these places and of all that are reached from them without a word. */
  #stateOf(places: readonly number[]): State {
    const all = new Set(places);
    for (const index of all) for (const free of this.#places[index]?.free ?? []) all.add(free);
    // A place that nothing leads on from says nothing of what may come.
    const telling = [...all].filter((index) => this.#tells(index)).sort((one, other) => one - other);
    const key = telling.join(' ');
    let state = this.#states.get(key);
    if (state === undefined) {
      const accepts = telling.flatMap((index) => this.#places[index]?.accepts ?? []);
      state = { places: telling, accepts: accepts.sort((one, other) => one - other), next: new Map() };
      this.#states.set(key, state);
    }
    return state;
  }

  #tells(index: number): boolean {
    const place = this.#places[index];
    return place !== undefined && (place.steps !== undefined || place.accepts !== undefined);
  }
}
