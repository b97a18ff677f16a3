import type { NamingRules } from './naming-rules.ts';

const mostWords = 4;

/** The thing that a phrase is about: "add a method" is about a "method", "what app lock is" about "app lock". */
export function thingIn(phrase: string, rules: NamingRules): string {
  if (rules.adverbial.test(phrase)) return '';
  const words = phrase.split(' ');
  const at = words.findIndex((word) => rules.determiner.test(word));
  const from = at >= 0 ? at + 1 : words.findIndex((word) => !rules.before.test(word));
  if (from < 0) return '';
  const thing: string[] = [];
  for (const word of words.slice(from, from + mostWords)) {
    const ends = rules.after.test(word) || (thing.length > 0 && rules.participle.test(word));
    if (ends && !rules.compound.test(thing.at(-1) ?? '')) break;
    thing.push(word);
  }
  return thing.join(' ').replace(rules.state, '');
}

/**
 * Writes a thing where the words only point at it, so that they can be understood by themselves: "how do I use it" after
 * "get a TAP" becomes "how do I use the TAP".
 */
export function nameAgain(text: string, thing: string, { nameless, pointers }: NamingRules): string {
  const words = thing.split(' ');
  if (nameless.test(thing) || text.split(' ').some((word) => words.includes(word))) return text;
  for (const { pattern, written, unless } of pointers) {
    const found = pattern.exec(text);
    if (found === null) continue;
    if (unless?.test(text.slice(0, found.index))) return text;
    return text.replace(pattern, written.replace('$thing', thing).replace('$noun', words.at(-1) ?? thing));
  }
  return text;
}
