import type { FloorRules } from './floor-rules.ts';

/** What is longer says something. */
const mostWordsWaiting = 16;
const mostWordsHesitant = 9;
const mostCharacters = 160;

/** Whether a marked text asks for time, and for nothing else. */
export function asksForTime(text: string, { wait, asks }: FloorRules): boolean {
  if (text.length > mostCharacters) return false;
  const words = text.split(' ');
  return words.length <= mostWordsWaiting && wait.find(words, 0, () => true) > 0 && !asks.test(text);
}

/** Whether a marked text only holds the floor: sounds, words that name nothing, a beginning that was cut off. */
export function holdsFloor(text: string, rules: FloorRules): boolean {
  if (text.length > mostCharacters || text.includes('?')) return false;
  const words = text.split(' ').filter((word) => word !== ',' && word !== '.');
  const isAll = (_rule: unknown, _from: number, to: number): boolean => to === words.length;
  if (rules.floor.find(words, 0, isAll) > 0) return true;
  if (words.length > mostWordsHesitant) return false;
  // "Yes, I have a" is no yes yet.
  const opened = words.join(' ').replace(rules.opening, '').split(' ');
  if (!opened.every((word) => rules.little.has(word) || rules.light.has(word))) return false;
  // "I wanted to" waits for more; a sentence that ends with its verb is whole.
  const isWhole = rules.complete.find(opened, 0, (_rule, _from, to) => to === opened.length) > 0;
  return rules.little.has(opened.at(-1) ?? '') && !isWhole;
}

/** Whether a marked text was cut off: something was still to come. */
export const isUnfinished = (text: string, { unfinished }: FloorRules): boolean => unfinished.test(text);
