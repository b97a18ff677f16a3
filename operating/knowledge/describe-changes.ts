import type { ContentChange } from './compare-knowledge.ts';
import type { TaughtChange } from './compare-taught.ts';
import { diffWords } from './word-diff.ts';

/** Changes as lines for a terminal, by topic and locale. */
export function describeChanges(changes: readonly ContentChange[]): string[] {
  const lines: string[] = [];
  let heading = '';
  for (const change of changes) {
    const place = placeOf(change);
    if (place !== heading) lines.push(`  ${place}`);
    heading = place;
    lines.push(`    ${change.field}: ${describeChange(change)}`);
  }
  return lines;
}

function placeOf({ topic, locale }: ContentChange): string {
  const parts = [topic ?? 'the helpline itself', locale].filter((part) => part !== undefined);
  return parts.join(', ');
}

function describeChange({ kind, before = '', after = '' }: ContentChange): string {
  if (kind === 'sentence') return diffWords(before, after);
  const old = before.split(' ').filter(Boolean);
  const fresh = after.split(' ').filter(Boolean);
  const gone = old.filter((name) => !fresh.includes(name)).map((name) => `-${name}`);
  const come = fresh.filter((name) => !old.includes(name)).map((name) => `+${name}`);
  const signs = [...gone, ...come];
  return signs.length === 0 ? `now in the order ${after}` : signs.join(' ');
}

/** The most sentences of one meaning that are shown: whoever taught more knows them from the files. */
const mostSentences = 5;

/** What Lex would be taught otherwise, a line for each meaning. */
export function describeTaught(taught: readonly TaughtChange[]): string[] {
  return taught.map(({ locale, meaning, added, removed }) => {
    const name = meaning.replace('/', ' ');
    const parts = [list('also', added), list('no longer', removed)].filter((part) => part !== '');
    return `  ${name}, ${locale}: ${parts.join('; ')}`;
  });
}

function list(word: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  const shown = sentences.slice(0, mostSentences).map((sentence) => `"${sentence}"`);
  const more = sentences.length - shown.length;
  return `${word} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
