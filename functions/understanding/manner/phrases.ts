import { type Phrase, parsePhrase } from './parse-phrase.ts';

/** Reads phrases in the notation of `parsePhrase`, one a line; phrases may be put into others. */
export function phrases(strings: TemplateStringsArray, ...held: readonly Phrase[]): readonly Phrase[] {
  return strings
    .map((string, index) => (index < held.length ? `${string}<${index}>` : string))
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parsePhrase(line, held));
}

/** Reads one phrase, however many lines it takes. */
export function phrase(strings: TemplateStringsArray, ...held: readonly Phrase[]): Phrase {
  const text = strings
    .map((string, index) => (index < held.length ? `${string}<${index}>` : string))
    .join('');
  return parsePhrase(text, held);
}

/** One phrase after the other. */
export const sequence = (...parts: readonly Phrase[]): Phrase => ({ kind: 'all', parts });
