import { join } from 'node:path';
import { defineBot } from '../publish/define-bot.ts';
import { hashBot } from '../publish/hash-bot.ts';
import { publishKnowledge } from '../publish/publish-knowledge.ts';
import { publishPrompts } from '../publish/publish-prompts.ts';
import { questionsElsewhere } from '../publish/questions-elsewhere.ts';
import { trainingExamples } from '../publish/training-examples.ts';
import type { ContentFault } from '../sources/content-fault.ts';
import { type Content, contentWithoutErrors, loadContent } from '../sources/load-content.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { TrainingInput } from '../training/training-input.ts';
import {
  type CachedModel,
  hashTrainer,
  modelFor,
  modelSeed,
  readIfThere,
  writeWhole,
} from './model-cache.ts';
import type { SnapshotPaths } from './snapshot-paths.ts';
import { createTrainingThreads, type Train } from './train-in-threads.ts';

export interface SnapshotOptions extends SnapshotPaths {
  /**
   * `at-hand` answers with the models that lie in the output directory when new ones would have to be trained: answers
   * and keywords are then new, weights are not yet.
   */
  readonly models?: 'train' | 'at-hand';
  /** Its models are trained before those of the others. */
  readonly first?: string;
  /** Told each helpline as soon as all of it is there. */
  readonly onHelpline?: (helpline: string) => void;
  /** Told a line for each model that has to be trained, before and after. */
  readonly onProgress?: (line: string) => void;
}

export interface BuiltSnapshot {
  readonly helplines: readonly string[];
  readonly trained: number;
}

export type SnapshotResult =
  | ({ readonly kind: 'built' } & BuiltSnapshot)
  | { readonly kind: 'faulty'; readonly faults: readonly ContentFault[] };

/** Reads the content and builds its snapshot, without checking more than that it can be read. */
export async function buildSnapshot(options: SnapshotOptions): Promise<SnapshotResult> {
  const reading = await loadContent(options);
  const content = contentWithoutErrors(reading);
  if (content === undefined) return { kind: 'faulty', faults: reading.faults };
  return { kind: 'built', ...(await buildSnapshotOf(content, options)) };
}

/**
 * Builds what a release carries of the content: prompts.json, and for each helpline its knowledge, its Lex bot and
 * one model for each locale. Models are trained only when their input or the trainer has changed.
 */
export async function buildSnapshotOf(content: Content, options: SnapshotOptions): Promise<BuiltSnapshot> {
  const { knowledge, prompts } = content;
  const training = { trainer: await hashTrainer(options.root), train: createTrainingThreads(options.root) };
  await writeWhole(join(options.outputDirectory, 'prompts.json'), JSON.stringify(publishPrompts(prompts)));
  const build = (source: KnowledgeSource) => buildHelpline(source, content, training, options);
  const first = knowledge.filter(({ profile }) => profile.content.id === options.first);
  // Of the others the one with the most to learn is begun first, and the rest beside it.
  const others = knowledge
    .filter((source) => !first.includes(source))
    .toSorted((a, b) => b.topics.length - a.topics.length);
  const trained = [...(await Promise.all(first.map(build))), ...(await Promise.all(others.map(build)))];
  return {
    helplines: knowledge.map(({ profile }) => profile.content.id),
    trained: trained.reduce((sum, models) => sum + models, 0),
  };
}

/** The code that trains, by its hash, and a way to run it. */
interface Training {
  readonly trainer: string;
  readonly train: Train;
}

/** @returns how many models had to be trained */
async function buildHelpline(
  source: KnowledgeSource,
  { knowledge, prompts }: Content,
  training: Training,
  options: SnapshotOptions,
): Promise<number> {
  const { id, locales } = source.profile.content;
  const models = await Promise.all(
    locales.map(async (locale) => {
      const elsewhere = questionsElsewhere(knowledge, id, locale);
      const input = { locale, ...trainingExamples(source, prompts, locale), elsewhere, seed: modelSeed };
      return { locale, ...(await buildModel(`${id}.${locale}`, input, training, options)) };
    }),
  );
  const write = (name: string, value: unknown) =>
    writeWhole(join(options.outputDirectory, name), JSON.stringify(value));
  const bot = defineBot(source, prompts);
  const hashes = Object.fromEntries(models.map(({ locale, hash }) => [locale, hash]));
  await write(`${id}.bot.json`, bot);
  await write(`${id}.json`, publishKnowledge(source, hashes, hashBot(bot)));
  options.onHelpline?.(id);
  return models.filter(({ trainedIn }) => trainedIn !== undefined).length;
}

/** Writes one model, trained or from the cache. */
async function buildModel(
  name: string,
  input: TrainingInput,
  training: Training,
  { outputDirectory, cacheDirectory, models, onProgress }: SnapshotOptions,
): Promise<CachedModel> {
  const path = join(outputDirectory, `${name}.model`);
  const atHand = models === 'at-hand' ? await readIfThere(path) : undefined;
  const cached = await modelFor(input, {
    ...(atHand !== undefined && { atHand }),
    ...training,
    cacheDirectory,
    beforeTraining: () => onProgress?.(`training ${name}: ${input.examples.length} meanings`),
  });
  if (cached.trainedIn !== undefined) {
    onProgress?.(`trained ${name} in ${(cached.trainedIn / 1000).toFixed(1)} s`);
  }
  await writeWhole(path, cached.model);
  return cached;
}
