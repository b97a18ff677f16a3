/**
 * What two wordings have in common when they are the same to a recognizer: case, width, punctuation and spaces do
 * not count. "Don't I need DUO?" and "dont i need duo" have one normal form.
 */
export function normalForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

// Lex publishes no list for V2; letters, digits, space and these marks are seen to build in every locale.
const lexUnsafe = /[^\p{L}\p{M}\p{N} '\-.,?]/u;

/** The first character of an utterance that Lex may refuse. */
export function lexUnsafeCharacter(utterance: string): string | undefined {
  return lexUnsafe.exec(utterance)?.[0];
}

/** An utterance with nothing in it that Lex may refuse. */
export function lexSafe(utterance: string): string {
  return utterance
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(new RegExp(lexUnsafe, 'gu'), ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
