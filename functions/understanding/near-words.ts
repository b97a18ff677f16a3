import { commonEnglishWords } from './common-words-en.ts';
import { soundKey } from './sound-key.ts';

/** Shorter words are too like each other. */
const shortestSpelled = 4;
const shortestSound = 3;
/** Words run together must sound like something longer, or everything would match. */
const shortestJoinedSound = 4;
const shortestPart = 3;

const plainWord = /^[a-z]+$/;

const none = -1;

/**
 * Where a word is one letter off a known one: one dropped, added or changed, or two neighbours swapped.
 * @returns the place in the word; -1 when it is further off
 */
function slipAt(word: string, known: string): number {
  const [most, last, lastKnown] = [Math.min(word.length, known.length), word.length - 1, known.length - 1];
  // A slip leaves one end as it is; most words are done with here.
  if (word.charCodeAt(0) !== known.charCodeAt(0) && word.charCodeAt(last) !== known.charCodeAt(lastKnown))
    return none;
  let start = 0;
  while (start < most && word[start] === known[start]) start += 1;
  let end = 0;
  while (end < most - start && word[last - end] === known[lastKnown - end]) end += 1;
  const [left, leftKnown] = [word.length - end - start, known.length - end - start];
  const isSwap =
    left === 2 && leftKnown === 2 && word[start] === known[start + 1] && word[start + 1] === known[start];
  return isSwap || (left <= 1 && leftKnown <= 1) ? start : none;
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

const isSpelled = (token: string): boolean => token.length >= shortestSpelled && plainWord.test(token);

/** For words of each length, what they may be a slip of: first what is a letter longer, then all others. */
function byLength(tokens: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const lists = new Map<number, string[]>();
  const spelled = tokens.filter(isSpelled);
  for (const less of [[1], [0, -1]]) {
    for (const token of spelled) {
      for (const off of less) {
        const list = lists.get(token.length - off);
        if (list === undefined) lists.set(token.length - off, [token]);
        else list.push(token);
      }
    }
  }
  return lists;
}

function bySounds(tokens: readonly string[]): ReadonlyMap<string, string> {
  const sounds = new Map<string, string>();
  for (const token of tokens.filter(isSpelled)) {
    const sound = soundKey(token);
    if (sound.length >= shortestSound && !sounds.has(sound)) sounds.set(sound, token);
  }
  return sounds;
}

/** Finds the known word that an unknown one was meant to be, by spelling or by sound. */
export class NearWords {
  readonly #known: ReadonlySet<string>;
  /** Known here, or common: no slip of another word. */
  readonly #real: ReadonlySet<string>;
  readonly #tokens: readonly string[];
  /** By the length of a slip, made when the first word is met that is not known: few questions have one, and a first one waits. */
  #spelled: ReadonlyMap<number, readonly string[]> | undefined;
  #sounds: ReadonlyMap<string, string> | undefined;

  /** @param tokens the words that are known, the commonest first: of equals the commoner wins */
  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
    this.#known = new Set(tokens);
    this.#real = new Set([...tokens, ...commonEnglishWords]);
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
    const near = this.#oneSlipFrom(word);
    if (near !== undefined) return [near];
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every((part) => this.#known.has(part))) return parts;
    }
    return undefined;
  }

  /** The likeliest slip is a letter that was left out; then that which comes first in the word. */
  #oneSlipFrom(word: string): string | undefined {
    this.#spelled ??= byLength(this.#tokens);
    let near: string | undefined;
    let first = word.length + 1;
    for (const token of this.#spelled.get(word.length) ?? []) {
      const at = slipAt(word, token);
      if (at === none || at >= first) continue;
      if (token.length > word.length) return token;
      [near, first] = [token, at];
    }
    return near;
  }

  #bySound(word: string, shortest: number): string | undefined {
    if (!plainWord.test(word)) return undefined;
    this.#sounds ??= bySounds(this.#tokens);
    const sound = soundKey(word);
    const heard = sound.length >= shortest ? this.#sounds.get(sound) : undefined;
    return heard !== undefined && looksAlike(word, heard) ? heard : undefined;
  }
}
