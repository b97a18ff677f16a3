import { commonEnglishWords } from './common-words-en.ts';
import { soundKey } from './sound-key.ts';

/** Shorter words are too like each other. */
const shortestSpelled = 4;
const shortestSound = 3;
/** Words run together must sound like something longer, or everything would match. */
const shortestJoinedSound = 4;
const shortestPart = 3;

const plainWord = /^[a-z]+$/;

/** The word itself, and with each letter left out: two words one slip apart share one of these (SymSpell). */
function eachDeletion(word: string, take: (form: string) => void): void {
  take(word);
  for (let at = 0; at < word.length; at++) take(word.slice(0, at) + word.slice(at + 1));
}

/** Whether one letter was dropped, added or changed, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** What sounds alike must look alike too: vowels left out, as in texts, or a third of the letters changed. */
function looksAlike(word: string, known: string): boolean {
  if (word.length < shortestSpelled) return false;
  if (word.length < known.length && isPartOf(word, known)) return true;
  return editDistance(word, known) * 3 <= Math.max(word.length, known.length);
}

/** Whether the letters of a word stand in another in the same order. */
function isPartOf(word: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length;
}

/** How many letters must be dropped, added or changed (Levenshtein). */
function editDistance(a: string, b: string): number {
  let line = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const next = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (line[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (line[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    line = next;
  }
  return line[b.length] ?? 0;
}

/** Finds the known word that an unknown one was meant to be, by spelling or by sound. */
export class NearWords {
  readonly #known: ReadonlySet<string>;
  /** Known here, or common: no slip of another word. */
  readonly #real: ReadonlySet<string>;
  readonly #spelled = new Map<string, string[]>();
  readonly #sounds = new Map<string, string>();

  /** @param tokens the words that are known, the commonest first: of equals the commoner wins */
  constructor(tokens: readonly string[]) {
    this.#known = new Set(tokens);
    this.#real = new Set([...tokens, ...commonEnglishWords]);
    for (const token of tokens) {
      if (!plainWord.test(token) || token.length < shortestSpelled) continue;
      eachDeletion(token, (form) => {
        const list = this.#spelled.get(form);
        if (list === undefined) this.#spelled.set(form, [token]);
        else list.push(token);
      });
      const sound = soundKey(token);
      if (sound.length >= shortestSound && !this.#sounds.has(sound)) this.#sounds.set(sound, token);
    }
  }

  /** @returns the words with unknown ones put right, or undefined when there is nothing to put right */
  respell(words: readonly string[]): string[] | undefined {
    if (words.every((word) => this.#real.has(word))) return undefined;
    const respelled: string[] = [];
    let changed = false;
    for (let at = 0; at < words.length; ) {
      const found = this.#readAt(words, at);
      respelled.push(...(found?.meant ?? [words[at] ?? '']));
      changed ||= found !== undefined;
      at += found?.length ?? 1;
    }
    return changed ? respelled : undefined;
  }

  #readAt(words: readonly string[], at: number): { meant: string[]; length: number } | undefined {
    const word = words[at] ?? '';
    const isKnown = this.#real.has(word);
    if (!isKnown) {
      const spelled = this.#bySpelling(word);
      if (spelled !== undefined) return { meant: spelled, length: 1 };
    }
    for (const length of [3, 2]) {
      const window = words.slice(at, at + length);
      if (window.length < length || window.every((each) => this.#real.has(each))) continue;
      const joined = this.#bySound(window.join(''), shortestJoinedSound);
      if (joined !== undefined) return { meant: [joined], length };
    }
    const heard = isKnown ? undefined : this.#bySound(word, shortestSound);
    return heard === undefined ? undefined : { meant: [heard], length: 1 };
  }

  #bySpelling(word: string): string[] | undefined {
    if (word.length < shortestSpelled || !plainWord.test(word)) return undefined;
    let near: string | undefined;
    eachDeletion(word, (form) => {
      near ??= this.#spelled.get(form)?.find((token) => isOneSlip(word, token));
    });
    if (near !== undefined) return [near];
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every((part) => this.#known.has(part))) return parts;
    }
    return undefined;
  }

  #bySound(word: string, shortest: number): string | undefined {
    if (!plainWord.test(word)) return undefined;
    const sound = soundKey(word);
    const heard = sound.length >= shortest ? this.#sounds.get(sound) : undefined;
    return heard !== undefined && looksAlike(word, heard) ? heard : undefined;
  }
}
