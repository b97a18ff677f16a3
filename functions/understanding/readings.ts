import type { Locale } from '#conversation/locale';
import { englishReadings } from './readings-en.ts';

interface Rewrite {
  readonly written: readonly string[];
  readonly meant: readonly string[];
}

type Rewrites = ReadonlyMap<string, readonly Rewrite[]>;

/** Rewrites by their first word, the longest first. The first line that claims the same words stands. */
function indexRewrites(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Rewrites {
  const index = new Map<string, Rewrite[]>();
  for (const [written, meant] of pairs) {
    const first = written[0] ?? '';
    const list = index.get(first) ?? [];
    if (!list.some((other) => other.written.join(' ') === written.join(' '))) list.push({ written, meant });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.written.length - a.written.length);
  return index;
}

const rewritesOf: Readonly<Record<Locale, Rewrites>> = {
  en: indexRewrites(englishReadings),
  'zh-HK': indexRewrites(englishReadings),
  'zh-CN': indexRewrites(englishReadings),
};

function startsAt(words: readonly string[], at: number, written: readonly string[]): boolean {
  for (let step = 0; step < written.length; step++) if (words[at + step] !== written[step]) return false;
  return true;
}

/**
 * Reads the words once more, with texting spelling and mishearings put right.
 * @returns the second reading, or undefined when nothing in the text has one
 */
export function readAgain(words: readonly string[], locale: Locale): string[] | undefined {
  const rewrites = rewritesOf[locale];
  let again: string[] | undefined;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const here = at;
    const rewrite = rewrites.get(word)?.find((candidate) => startsAt(words, here, candidate.written));
    if (rewrite === undefined) {
      again?.push(word);
      at += 1;
      continue;
    }
    again ??= words.slice(0, at);
    again.push(...rewrite.meant);
    at += rewrite.written.length;
  }
  return again;
}
