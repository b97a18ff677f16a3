import type { Miss } from '#adapters/dynamo/miss-book';

/** Misses that are alike, under the words of the first. */
export interface MissGroup {
  readonly words: string;
  readonly callers: number;
  readonly misses: readonly Miss[];
}

/** What fewer callers said might be known again by who said it. */
export const fewestCallers = 3;

/** Of the known words of two misses, so many are the same in both. */
const alike = 0.5;

const knownWords = ({ words }: Pick<Miss, 'words'>): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => word !== '_'));

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

/** The groups that three callers or more are in, the largest first. Who comes on another day is another caller here. */
export function groupMisses(misses: readonly Miss[]): readonly MissGroup[] {
  const groups: { readonly known: ReadonlySet<string>; readonly misses: Miss[] }[] = [];
  for (const miss of [...misses].sort((a, b) => (a.words < b.words ? -1 : 1))) {
    const known = knownWords(miss);
    const group = groups.find(
      (one) => one.misses[0]?.locale === miss.locale && likeness(one.known, known) >= alike,
    );
    if (group === undefined) groups.push({ known, misses: [miss] });
    else group.misses.push(miss);
  }
  return groups
    .map(({ misses: like }) => ({
      words: like[0]?.words ?? '',
      callers: new Set(like.map(({ who }) => who)).size,
      misses: like,
    }))
    .filter(({ callers }) => callers >= fewestCallers)
    .sort((a, b) => b.callers - a.callers);
}
