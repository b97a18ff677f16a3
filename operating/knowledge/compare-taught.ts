import { trainingExamples } from '#authoring/publish/training-examples';
import type { KnowledgeSource } from '#authoring/sources/load-knowledge';
import type { PromptSource } from '#authoring/sources/load-prompts';
import { labelsOf, readExamples } from '#authoring/training/training-input';
import type { Locale } from '#conversation/locale';
import type { KnowledgeVersion } from '#turn/knowledge-port';
import { decodePhraseModel } from '#understanding/phrase-model';

/** Sentences of one meaning that Lex is taught otherwise, in the recognizer's own spelling. */
export interface TaughtChange {
  readonly locale: Locale;
  /** topic/tap-get, command/agent */
  readonly meaning: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Meaning -> its sentences. */
type Taught = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which sentences differ between a live version and the files. A version stores no sentences; its models, which were
 * trained from the same ones, do. Case and punctuation are not in them, so a change of those alone does not show.
 */
export function compareTaught(
  live: KnowledgeVersion,
  source: KnowledgeSource,
  prompts: PromptSource,
): TaughtChange[] {
  return source.profile.content.locales.flatMap((locale) => {
    const model = live.models[locale];
    // Without its model nothing is known of what the version was taught.
    if (model === undefined) return [];
    const before = taughtByModel(model);
    const after = taughtByFiles(source, prompts, locale);
    const meanings = [...new Set([...before.keys(), ...after.keys()])].sort();
    return meanings.flatMap((meaning) => {
      const added = missingFrom(before.get(meaning), after.get(meaning));
      const removed = missingFrom(after.get(meaning), before.get(meaning));
      return added.length + removed.length === 0 ? [] : [{ locale, meaning, added, removed }];
    });
  });
}

function missingFrom(there: ReadonlySet<string> = new Set(), all: ReadonlySet<string> = new Set()): string[] {
  return [...all].filter((sentence) => !there.has(sentence));
}

function taughtByModel(model: string): Taught {
  const { labels, tokens, utterances } = decodePhraseModel(model);
  return collect(
    utterances.map(({ label, words }) => [labels[label], words.map((word) => tokens[word]).join(' ')]),
  );
}

function taughtByFiles(source: KnowledgeSource, prompts: PromptSource, locale: Locale): Taught {
  // The seed decides nothing here: nothing is trained.
  const input = { locale, ...trainingExamples(source, prompts, locale), background: [], seed: 0 };
  const labels = labelsOf(input);
  return collect(readExamples(input, labels).map(({ label, words }) => [labels[label], words.join(' ')]));
}

function collect(sentences: readonly (readonly [meaning: string | undefined, sentence: string])[]): Taught {
  const taught = new Map<string, Set<string>>();
  for (const [meaning, sentence] of sentences) {
    if (meaning === undefined) continue;
    const others = taught.get(meaning) ?? new Set();
    taught.set(meaning, others.add(sentence));
  }
  return taught;
}
