import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '#authoring/snapshot/model-cache';
import { outlineOf } from '#content/outline';
import type { PublishedKnowledge, PublishedLocale } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';
import type { Locale } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import type { LexPort } from '#turn/ports';
import { createLocaleUnderstanding, type LocaleUnderstanding } from '#understanding/locale-understanding';
import type { TrainingGround } from './training-ground.ts';

/** One helpline in one locale, as questions are put to it. */
export interface AskTarget {
  readonly content: PublishedLocale;
  readonly outline: Outline;
  readonly understanding: LocaleUnderstanding;
  /** The trained model, for explanations. */
  readonly model: string | undefined;
}

/** What questions are put to. */
export interface AskWorld {
  readonly helplines: readonly string[];
  /** undefined when the helpline does not speak the locale. */
  readonly targetOf: (helpline: string, locale: Locale) => AskTarget | undefined;
  /** Without it, the phrase recognizer decides alone. */
  readonly lex?: LexPort;
  /** Where other utterances can be tried; undefined when the content cannot be read. */
  readonly openTrainingGround?: (helpline: string, locale: Locale) => Promise<TrainingGround | undefined>;
}

/** Reads a snapshot into memory, every helpline and locale of it. */
export async function readAskWorld(directory: string, helplines: readonly string[]): Promise<AskWorld> {
  const prompts = JSON.parse(await readFile(join(directory, 'prompts.json'), 'utf8')) as PublishedPrompts;
  const targets = new Map<string, AskTarget>();
  for (const helpline of helplines) {
    const path = join(directory, `${helpline}.json`);
    const knowledge = JSON.parse(await readFile(path, 'utf8')) as PublishedKnowledge;
    const outline = outlineOf(knowledge.profile);
    for (const locale of knowledge.profile.locales) {
      const content = knowledge.locales[locale];
      const words = prompts[locale];
      if (content === undefined || words === undefined) continue;
      const model = await readIfThere(join(directory, `${helpline}.${locale}.model`));
      const understanding = createLocaleUnderstanding({
        locale,
        knowledge: content,
        outline,
        prompts: words,
        ...(model !== undefined && { model }),
      });
      targets.set(`${helpline} ${locale}`, { content, outline, understanding, model });
    }
  }
  return { helplines, targetOf: (helpline, locale) => targets.get(`${helpline} ${locale}`) };
}
