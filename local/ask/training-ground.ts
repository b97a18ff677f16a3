import { join } from 'node:path';
import { publishKnowledge } from '#authoring/publish/publish-knowledge';
import { publishPrompts } from '#authoring/publish/publish-prompts';
import { questionsElsewhere } from '#authoring/publish/questions-elsewhere';
import { trainingExamples } from '#authoring/publish/training-examples';
import { modelSeed } from '#authoring/snapshot/model-cache';
import type { SnapshotPaths } from '#authoring/snapshot/snapshot-paths';
import { createTrainingThreads, type Train } from '#authoring/snapshot/train-in-threads';
import { contentWithoutErrors, loadContent } from '#authoring/sources/load-content';
import type { TrainingInput } from '#authoring/training/training-input';
import { outlineOf } from '#content/outline';
import type { Locale } from '#conversation/locale';
import { createLocaleUnderstanding, type LocaleUnderstanding } from '#understanding/locale-understanding';
import type { Question } from './ask-once.ts';
import { type HeldOutQuestion, readHeldOutQuestions } from './held-out-questions.ts';

/** What it takes to see what another utterance would change, without saving it. */
export interface TrainingGround {
  /** Who is asked. */
  readonly asked: Pick<Question, 'helpline' | 'locale'>;
  /** What one helpline is taught now. */
  readonly input: TrainingInput;
  readonly train: Train;
  readonly understand: (model: string) => LocaleUnderstanding;
  /** Questions of that helpline whose answers are compared. */
  readonly questions: readonly HeldOutQuestion[];
}

/** @returns undefined when the content cannot be read, or does not have the locale */
export async function openTrainingGround(
  { root, ...folders }: Pick<SnapshotPaths, 'root' | 'knowledgeDirectory' | 'promptsDirectory'>,
  helpline: string,
  locale: Locale,
): Promise<TrainingGround | undefined> {
  const content = contentWithoutErrors(await loadContent(folders));
  const source = content?.knowledge.find((one) => one.profile.content.id === helpline);
  if (content === undefined || source === undefined) return undefined;
  const published = publishKnowledge(source, {}, '');
  const knowledge = published.locales[locale];
  const prompts = publishPrompts(content.prompts)[locale];
  if (knowledge === undefined || prompts === undefined) return undefined;
  const outline = outlineOf(published.profile);
  const questions = readHeldOutQuestions(join(root, 'tests/understanding/questions-dev.tsv'));
  return {
    asked: { helpline, locale },
    input: {
      locale,
      ...trainingExamples(source, content.prompts, locale),
      elsewhere: questionsElsewhere(content.knowledge, helpline, locale),
      seed: modelSeed,
    },
    train: createTrainingThreads(root),
    understand: (model) => createLocaleUnderstanding({ locale, knowledge, outline, prompts, model }),
    questions: questions.filter((question) => question.helpline === helpline && question.locale === locale),
  };
}
