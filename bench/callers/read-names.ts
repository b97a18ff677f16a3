import type { PublishedLocale } from '../../functions/content/published-knowledge.ts';
import { type PromptKey, promptKeys } from '../../functions/conversation/prompt-key.ts';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A wording with a named group for each of its braces. */
export const patternOf = (wording: string): RegExp =>
  new RegExp(quoted(wording).replace(/\\\{(\w+)\\\}/g, '(?<$1>.+?)'), 'g');

/** Which of the known names stand in a list, in their order. Of two at one place the longer is meant. */
function namesIn(list: string, known: readonly string[]): readonly string[] {
  const found = known
    .flatMap((name) => {
      const at = list.indexOf(name);
      return name === '' || at < 0 ? [] : [{ name, at }];
    })
    .sort((one, other) => one.at - other.at || other.name.length - one.name.length);
  const names: string[] = [];
  let end = 0;
  for (const { name, at } of found) {
    if (at < end) continue;
    names.push(name);
    end = at + name.length;
  }
  return names;
}

/**
 * Reads choices that are told by their names alone: "I can tell you about A, B or C."
 * @param words of a prompt, and `said` how the voice says what is written
 * @returns the names in their order
 */
export function createNameReader(
  content: PublishedLocale,
  words: (key: PromptKey) => string,
  said: (written: string) => string,
): (heard: string) => readonly string[] {
  const known = [
    ...Object.values(content.topics).map(({ label }) => said(label)),
    ...Object.values(content.groups).map(said),
    ...promptKeys.filter((key) => key.startsWith('option-')).map(words),
  ];
  const lists = (['about-list', 'you-can'] as const).map((key) => patternOf(words(key)));
  return (heard) =>
    lists
      .flatMap((list) => [...heard.matchAll(list)].flatMap(({ groups }) => groups?.list ?? []))
      .flatMap((list) => namesIn(list, known));
}
