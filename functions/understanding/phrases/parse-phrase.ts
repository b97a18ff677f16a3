import { tokenize } from '../normalize-text.ts';

/** A phrase with choices, as a tree over words. */
export type Phrase =
  /** A word, `_` for any word, `#` for a number, or one of several words. */
  | { readonly kind: 'word'; readonly word: string | ReadonlySet<string> }
  | { readonly kind: 'all' | 'oneOf'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'many'; readonly part: Phrase }
  /** So many words at most, whatever they are, and as few as will do. */
  | { readonly kind: 'gap'; readonly most: number }
  /** What may not come next. */
  | { readonly kind: 'not'; readonly part: Phrase }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' };

/** Phrases by a name, to be put into others. */
export type PhraseParts = ReadonlyMap<string, Phrase>;

const nothing: Phrase = { kind: 'all', parts: [] };
const noParts: PhraseParts = new Map();
const signs = /[()[\]*]|[^\s()[\]*]+/g;
const spacedOrBracketed = /[\s()[\]*]/;
const plainWord = /^[a-z0-9]+$/;

/** What an element is that stands for no word of its own. */
const special: Readonly<Record<string, Phrase>> = {
  _: { kind: 'word', word: '_' },
  '#': { kind: 'word', word: '#' },
  '~': { kind: 'word', word: '~' },
  '..': { kind: 'gap', most: 2 },
  '...': { kind: 'gap', most: 4 },
  '....': { kind: 'gap', most: 8 },
  '^': { kind: 'edge', edge: 'start' },
  $: { kind: 'edge', edge: 'end' },
};

/**
 * Reads the notation of phrases, whose elements stand one after the other:
 * - `word`; `_` any word; `#` a number; `~` the place of what was taken out; `<name>` a part;
 * - `(a | b c)` one of them; `[a b]` perhaps; `(a b)*` as often as it comes, or not at all; `!(a | b)` neither comes next;
 * - `..`, `...` and `....` at most two, four or eight words between; `^` the beginning and `$` the end.
 *
 * Without spaces the same is written shorter: `a|b_c` one of them, `a|b?` perhaps, `!a|b_c` neither comes next.
 * @throws Error when brackets do not match, or a part is unknown
 */
export function parsePhrase(text: string, parts: PhraseParts = noParts): Phrase {
  if (!spacedOrBracketed.test(text)) return readElement(text, parts);
  const reader = new PhraseReader(text, parts);
  const phrase = reader.readChoice();
  if (!reader.done) throw new Error(`a bracket too many in "${text}"`);
  return phrase;
}

class PhraseReader {
  readonly #text: string;
  readonly #parts: PhraseParts;
  readonly #signs: readonly string[];
  #at = 0;

  constructor(text: string, parts: PhraseParts) {
    this.#text = text;
    this.#parts = parts;
    this.#signs = text.match(signs) ?? [];
  }

  get done(): boolean {
    return this.#at === this.#signs.length;
  }

  readChoice(): Phrase {
    const parts = [this.#readSequence()];
    while (this.#signs[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#readSequence());
    }
    return choiceOf(parts);
  }

  #readSequence(): Phrase {
    const parts: Phrase[] = [];
    for (let sign = this.#signs[this.#at]; sign !== undefined; sign = this.#signs[this.#at]) {
      if (sign === '|' || sign === ')' || sign === ']') break;
      this.#at += 1;
      const part = this.#readPart(sign);
      if (this.#signs[this.#at] !== '*') parts.push(part);
      else {
        this.#at += 1;
        parts.push({ kind: 'many', part });
      }
    }
    return inOrder(parts);
  }

  #readPart(sign: string): Phrase {
    if (sign === '(') return this.#readUntil(')');
    if (sign === '[') return perhaps(this.#readUntil(']'));
    if (sign === '!') {
      this.#at += 1;
      return { kind: 'not', part: this.#readPart(this.#signs[this.#at - 1] ?? '') };
    }
    return readElement(sign, this.#parts);
  }

  #readUntil(end: string): Phrase {
    const inner = this.readChoice();
    if (this.#signs[this.#at] !== end) throw new Error(`a "${end}" is missing in "${this.#text}"`);
    this.#at += 1;
    return inner;
  }
}

/** Whether it stands for no word of its own, as `_` does. */
export const isSign = (word: string): boolean => Object.hasOwn(special, word);

/** An element that is written without spaces. */
function readElement(element: string, parts: PhraseParts): Phrase {
  if (plainWord.test(element)) return { kind: 'word', word: element };
  const known = special[element];
  if (known !== undefined) return known;
  if (element.endsWith('?')) return perhaps(readElement(element.slice(0, -1), parts));
  if (element.startsWith('!')) return { kind: 'not', part: readElement(element.slice(1), parts) };
  if (element.includes('|')) return choiceOf(element.split('|').map((each) => readElement(each, parts)));
  if (element.includes('_')) return inOrder(element.split('_').map((each) => readElement(each, parts)));
  if (element.startsWith('<')) return partOf(element, parts);
  return inOrder(tokenize(element).map((word) => ({ kind: 'word', word })));
}

function partOf(element: string, parts: PhraseParts): Phrase {
  const part = parts.get(element.slice(1, -1));
  if (part === undefined) throw new Error(`No part of a phrase is called "${element}".`);
  return part;
}

const perhaps = (part: Phrase): Phrase => ({ kind: 'oneOf', parts: [part, nothing] });

const inOrder = (parts: readonly Phrase[]): Phrase =>
  parts.length === 1 ? (parts[0] ?? nothing) : { kind: 'all', parts };

/** Words side by side are one step; the order of what is longer counts where something is taken out. */
export function choiceOf(parts: readonly Phrase[]): Phrase {
  if (parts.length === 1) return parts[0] ?? nothing;
  const choices: Phrase[] = [];
  let words: Set<string> | undefined;
  for (const part of parts) {
    const word =
      part.kind === 'word' && typeof part.word === 'string' && !isSign(part.word) ? part.word : undefined;
    if (word === undefined) words = undefined;
    else if (words !== undefined) {
      words.add(word);
      continue;
    } else words = new Set([word]);
    choices.push(words === undefined ? part : { kind: 'word', word: words });
  }
  return choices.length === 1 ? (choices[0] ?? nothing) : { kind: 'oneOf', parts: choices };
}
