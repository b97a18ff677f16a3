/**
 * Whole numbers as printable characters, so that a model is a plain string that JSON, DynamoDB and gzip take as it
 * is: one character for small numbers, more for larger ones. The alphabet leaves out the two characters that JSON
 * escapes.
 */
const alphabet = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');

/** 93 characters: the first 69 end a number, the last 24 say that more follow. */
const last = 69;
const more = alphabet.length - last;

export class CompactWriter {
  #parts: string[] = [];

  /** @param value a whole number from 0 */
  add(value: number): void {
    let rest = value;
    while (rest >= last) {
      this.#parts.push(alphabet.charAt(last + ((rest - last) % more)));
      rest = Math.floor((rest - last) / more);
    }
    this.#parts.push(alphabet.charAt(rest));
  }

  addSigned(value: number): void {
    this.add(value < 0 ? -2 * value - 1 : 2 * value);
  }

  toString(): string {
    return this.#parts.join('');
  }
}

const digitOf = new Uint8Array(128);
for (let index = 0; index < alphabet.length; index++) digitOf[alphabet.charCodeAt(index)] = index;

export class CompactReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let factor = 1;
    let sum = 0;
    for (;;) {
      const digit = digitOf[this.#text.charCodeAt(this.#at++)] ?? 0;
      if (digit < last) return sum + factor * digit;
      sum += factor * (last + (digit - last));
      factor *= more;
    }
  }

  nextSigned(): number {
    const value = this.next();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
