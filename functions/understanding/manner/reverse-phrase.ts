import type { Phrase } from './parse-phrase.ts';

/** The same phrase, to be read from its end. A part that many phrases share is turned once. */
export function reversePhrase(phrase: Phrase, turned: Map<Phrase, Phrase>): Phrase {
  const known = turned.get(phrase);
  if (known !== undefined) return known;
  const reversed = turn(phrase, turned);
  turned.set(phrase, reversed);
  return reversed;
}

function turn(phrase: Phrase, turned: Map<Phrase, Phrase>): Phrase {
  switch (phrase.kind) {
    case 'all':
      return { kind: 'all', parts: phrase.parts.map((part) => reversePhrase(part, turned)).reverse() };
    case 'oneOf':
      return { kind: 'oneOf', parts: phrase.parts.map((part) => reversePhrase(part, turned)) };
    case 'many':
      return { kind: 'many', part: reversePhrase(phrase.part, turned) };
    default:
      return phrase;
  }
}
