import type { FloorRules } from './floor.ts';

/** What is longer says something. */
const mostWordsWaiting = 16;
const mostWordsHesitant = 9;

/** Whether a marked text asks for time, and for nothing else. */
export function asksForTime(text: string, { wait, asks }: FloorRules): boolean {
  return wait.test(text) && !asks.test(text) && text.split(' ').length <= mostWordsWaiting;
}

/** Whether a marked text only holds the floor: sounds, words that name nothing, a beginning that was cut off. */
export function holdsFloor(text: string, rules: FloorRules): boolean {
  if (text.includes('?')) return false;
  const words = text.split(' ').filter((word) => word !== ',' && word !== '.');
  const bare = words.join(' ');
  if (words.length <= mostWordsHesitant * 2 && rules.floor.test(bare)) return true;
  if (words.length > mostWordsHesitant || rules.complete.test(bare)) return false;
  if (!words.every((word) => rules.little.has(word) || rules.light.has(word))) return false;
  // "I wanted to" waits for more; a sentence that ends with its verb is whole.
  return rules.little.has(words.at(-1) ?? '');
}

/** Whether a marked text names anything. */
export function saysSomething(text: string, { little, light, courtesy }: FloorRules): boolean {
  return text
    .split(' ')
    .some((word) => /[^,.?]/.test(word) && !little.has(word) && !light.has(word) && !courtesy.has(word));
}
