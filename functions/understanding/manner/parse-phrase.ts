import { tokenize } from '../normalize-text.ts';

/** A phrase with choices, as a tree over words. */
export type Phrase =
  /** A word, `_` for any word, `#` for a number, or one of several words. */
  | { readonly kind: 'word'; readonly word: string | ReadonlySet<string> }
  | { readonly kind: 'all' | 'oneOf'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'many'; readonly part: Phrase };

const nothing: Phrase = { kind: 'all', parts: [] };
const signs = /[()[\]|*]|[^\s()[\]|*]+/g;
const plainWord = /^(?:[a-z]+|[_#])$/;
const holder = /^<(\d+)>$/;

/**
 * Reads the notation of phrases: words; `(a | b)` one of them; `[a]` perhaps; `*` after a word or a group as often as it
 * comes, or not at all; `_` any word; `#` a number.
 * @param held phrases that stand where the text has `<0>`, `<1>` and so on
 * @throws Error when brackets do not match
 */
export function parsePhrase(text: string, held: readonly Phrase[] = []): Phrase {
  const reader = new PhraseReader(text, held);
  const phrase = reader.readChoice();
  if (!reader.done) throw new Error(`a bracket too many in "${text}"`);
  return phrase;
}

class PhraseReader {
  readonly #text: string;
  readonly #held: readonly Phrase[];
  readonly #signs: readonly string[];
  #at = 0;

  constructor(text: string, held: readonly Phrase[]) {
    this.#text = text;
    this.#held = held;
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
    if (sign === '[') return { kind: 'oneOf', parts: [this.#readUntil(']'), nothing] };
    if (plainWord.test(sign)) return { kind: 'word', word: sign };
    const held = this.#held[Number(holder.exec(sign)?.[1] ?? -1)];
    return held ?? inOrder(tokenize(sign).map((word) => ({ kind: 'word', word })));
  }

  #readUntil(end: string): Phrase {
    const inner = this.readChoice();
    if (this.#signs[this.#at] !== end) throw new Error(`a "${end}" is missing in "${this.#text}"`);
    this.#at += 1;
    return inner;
  }
}

const inOrder = (parts: readonly Phrase[]): Phrase =>
  parts.length === 1 ? (parts[0] ?? nothing) : { kind: 'all', parts };

/** Words side by side are one step. */
function choiceOf(parts: readonly Phrase[]): Phrase {
  if (parts.length === 1) return parts[0] ?? nothing;
  const words = new Set<string>();
  const longer: Phrase[] = [];
  for (const part of parts) {
    if (part.kind === 'word' && typeof part.word === 'string' && part.word.length > 1) words.add(part.word);
    else longer.push(part);
  }
  if (words.size > 0) longer.push({ kind: 'word', word: words });
  return longer.length === 1 ? (longer[0] ?? nothing) : { kind: 'oneOf', parts: longer };
}
