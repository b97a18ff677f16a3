import { oneOf } from './one-of.ts';

const determiner = /^(?:a|an|the|my|our|your|this|these|those|another|any|some)$/;
/** What stands after the name of a thing and does not belong to it. */
const after =
  /^(?:by|in|on|from|of|for|with|every|yet|to|at|again|inside|when|which|that|then|is|are|was|works|how|what|where|and|or|but|today|now|i|so|because|,|\.|\?)$/;
const before =
  /^(?:what|how|where|which|why|is|are|was|just|only|get|use|using|add|need|do|does|to|about|i|can|you|we|please|want|dl|download|install|open|set|up|turn|off|on|approve|create|make|register|find|change|move|delete|remove|reset|borrow|collect)$/;
/** How a thing is, said after it: "my phone's new". */
const state = /(?: (?:new|old|dead|broken|gone|lost|stolen|not))+$/;
const participle = /^\w{3,}(?:ed|ing)$/;
/** Names of things with a preposition in them: "a sign in method". */
const compound = /^(?:sign|log|check|built|plug|add|opt)$/;

/** The thing that a phrase is about: "add a method" is about a "method", "what app lock is" about "app lock". */
export function thingIn(phrase: string): string {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => determiner.test(word));
  const from = at >= 0 ? at + 1 : words.findIndex((word) => !before.test(word));
  if (from < 0) return '';
  const rest = words.slice(from);
  const end = rest.findIndex(
    (word, index) =>
      (after.test(word) || (index > 0 && participle.test(word))) && !compound.test(rest[index - 1] ?? ''),
  );
  return rest
    .slice(0, end < 0 ? 4 : Math.min(end, 4))
    .join(' ')
    .replace(state, '');
}

const taking = oneOf(
  'take, get, have, need, want, add, remove, delete, use, find, borrow, buy, download, set up, make, turn, switch, put, install, collect, enter, type, scan, move, approve, see, do with, about, in, with, on, for, of, into, from, what',
);
const theOne =
  /\b(the|this|that|a|another|new) ((?!other|right|wrong|same|first|second|last|next|only|number)\w+ )?one\b(?= (?:in|inside|on|from|by|for|that|which|where|how|is|does|i|you|to)\b|$| [,.?])/;
const loneOne = new RegExp(
  `\\b(${taking}) one(?= (?:off|out|away|up|on|in|instead|now|too|please|again)\\b| [,.?]|$)`,
);
const it = new RegExp(
  `\\b(${taking}) it\\b(?! (?:trust|ask|stop|work|say|said|comes|came|keeps|asks|says|shows|wants|does))`,
);
const nounBefore = /\b(?:a|an|the|my|our|your|this|that|these|those|another|his|her|their)\b/;
const whatItIs = /\bwhat it (is|does|means)\b/;

/**
 * Writes a thing where the words only point at it, so that they can be understood by themselves: "how do I use it" after
 * "get a TAP" becomes "how do I use the TAP".
 */
export function nameAgain(text: string, thing: string): string {
  if (
    thing === '' ||
    /^(?:other|one|same|new|first|second)$/.test(thing) ||
    thing.split(' ').some((word) => text.split(' ').includes(word))
  )
    return text;
  const noun = thing.split(' ').at(-1) ?? thing;
  if (theOne.test(text))
    return text.replace(theOne, (_all, which, like = '') => `${which} ${like}${like === '' ? thing : noun}`);
  if (loneOne.test(text)) return text.replace(loneOne, `$1 a ${thing}`);
  if (whatItIs.test(text)) return text.replace(whatItIs, `what ${thing} $1`);
  const found = it.exec(text);
  // What stands before it may be what it means.
  if (found === null || nounBefore.test(text.slice(0, found.index))) return text;
  return text.replace(it, `$1 the ${thing}`);
}
