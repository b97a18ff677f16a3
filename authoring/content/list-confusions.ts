import { relative } from 'node:path';
import type { Locale } from '#conversation/locale';
import { placeName } from '../checks/found.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { type ConfusedPair, findConfusions, type Pull } from '../training/confusions.ts';
import { describePull, type PlacedSentence, placeSentences } from './check-confusions.ts';

/** Every sentence of a helpline that is nearer to another meaning than to its own, pair by pair, the worst first. */
export function listConfusions(
  source: KnowledgeSource,
  prompts: PromptSource | undefined,
  { root, names }: { readonly root: string; readonly names: readonly string[] },
): string[] {
  const { id, locales } = source.profile.content;
  const isNamed = ({ pulls: [pull] }: ConfusedPair<PlacedSentence>, locale: Locale) =>
    names.length === 0 ||
    [id, locale, pull?.sentence.id, pull?.like.id].some((name) => name !== undefined && names.includes(name));
  const line = (pull: Pull<PlacedSentence>) => {
    const { sentence } = pull;
    const place = relative(root, placeName(sentence.source, sentence.path));
    return `    ${describePull(pull)}, ${pull.cosine.toFixed(2)} to ${pull.ownCosine.toFixed(2)}  ${place}`;
  };
  return locales.flatMap((locale) =>
    findConfusions(placeSentences(source, prompts, locale), locale)
      .pairs.filter((pair) => isNamed(pair, locale))
      .flatMap(({ meanings, pulls, share }) => [
        `${id} ${locale}: ${meanings.join(' and ')}, ${pulls.length} (${(100 * share).toFixed(1)} %)`,
        ...pulls.map(line),
      ]),
  );
}
