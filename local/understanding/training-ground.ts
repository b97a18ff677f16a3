import { join } from 'node:path';
import { loadKnowledge } from '#content/load-knowledge';
import { loadPrompts } from '#content/load-prompts';
import { outlineOf } from '#content/outline';
import { publishKnowledge } from '#content/publish-knowledge';
import { publishPrompts } from '#content/publish-prompts';
import { trainingExamples } from '#content/training-examples';
import type { Locale } from '#conversation/locale';
import { createLocaleUnderstanding, type LocaleUnderstanding } from '#understanding/locale-understanding';
import type { TrainingInput } from '#understanding/training/training-input';
import type { SnapshotOptions } from './build-snapshot.ts';
import { type HeldOutQuestion, readHeldOutQuestions } from './held-out-questions.ts';
import { modelSeed } from './model-cache.ts';
import { createTrainingThreads, type Train } from './train-in-threads.ts';

/** What it takes to see what another utterance would change, without saving it. */
export interface TrainingGround {
  /** What one helpline is taught now. */
  readonly input: TrainingInput;
  readonly train: Train;
  readonly understand: (model: string) => LocaleUnderstanding;
  /** Questions of that helpline whose answers are compared. */
  readonly questions: readonly HeldOutQuestion[];
}

/** @returns undefined when the content cannot be read, or does not have the locale */
export async function openTrainingGround(
  { root, knowledgeDirectory, promptsDirectory }: SnapshotOptions,
  helpline: string,
  locale: Locale,
): Promise<TrainingGround | undefined> {
  const loaded = await loadKnowledge(join(knowledgeDirectory, helpline));
  const words = await loadPrompts(promptsDirectory);
  if (!('source' in loaded) || !('prompts' in words)) return undefined;
  const published = publishKnowledge(loaded.source, {}, '');
  const knowledge = published.locales[locale];
  const prompts = publishPrompts(words.prompts)[locale];
  if (knowledge === undefined || prompts === undefined) return undefined;
  const outline = outlineOf(published.profile);
  const questions = readHeldOutQuestions(join(root, 'tests/understanding/questions-dev.tsv'));
  return {
    input: { locale, ...trainingExamples(loaded.source, words.prompts, locale), seed: modelSeed },
    train: createTrainingThreads(root),
    understand: (model) => createLocaleUnderstanding({ locale, knowledge, outline, prompts, model }),
    questions: questions.filter((question) => question.helpline === helpline && question.locale === locale),
  };
}
