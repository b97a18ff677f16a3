import { tokenize } from '../normalize-text.ts';

/** A phrase with choices, as a tree over words. */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'anyWord' | 'number' }
  | { readonly kind: 'all' | 'oneOf'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'many'; readonly part: Phrase };

const nothing: Phrase = { kind: 'all', parts: [] };
const signs = /[()[\]|*]|[^\s()[\]|*]+/g;

/**
 * Reads the notation of phrases: words; `(a | b)` one of them; `[a]` perhaps; `*` after a word or a group as often as it
 * comes, or not at all; `_` any word; `#` a number.
 * @throws Error when brackets do not match
 */
export function parsePhrase(text: string): Phrase {
  const reader = new PhraseReader(text);
  const phrase = reader.readChoice();
  if (!reader.done) throw new Error(`a bracket too many in "${text}"`);
  return phrase;
}

class PhraseReader {
  readonly #text: string;
  readonly #signs: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
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
    return parts.length === 1 ? (parts[0] ?? nothing) : { kind: 'oneOf', parts };
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
    return { kind: 'all', parts };
  }

  #readPart(sign: string): Phrase {
    if (sign === '(') return this.#readUntil(')');
    if (sign === '[') return { kind: 'oneOf', parts: [this.#readUntil(']'), nothing] };
    if (sign === '_') return { kind: 'anyWord' };
    if (sign === '#') return { kind: 'number' };
    return { kind: 'all', parts: tokenize(sign).map((word): Phrase => ({ kind: 'word', word })) };
  }

  #readUntil(end: string): Phrase {
    const inner = this.readChoice();
    if (this.#signs[this.#at] !== end) throw new Error(`a "${end}" is missing in "${this.#text}"`);
    this.#at += 1;
    return inner;
  }
}

/** The same phrase, to be read from its end. */
export function reversePhrase(phrase: Phrase): Phrase {
  switch (phrase.kind) {
    case 'all':
      return { kind: 'all', parts: phrase.parts.map(reversePhrase).reverse() };
    case 'oneOf':
      return { kind: 'oneOf', parts: phrase.parts.map(reversePhrase) };
    case 'many':
      return { kind: 'many', part: reversePhrase(phrase.part) };
    default:
      return phrase;
  }
}
