import type { Locale } from '#conversation/locale';
import { englishContrast } from './contrast-en.ts';
import type { ContrastRules } from './contrast-rules.ts';
import { englishDenial } from './denial-en.ts';
import type { DenialRules } from './denial-rules.ts';
import { englishFloor } from './floor-en.ts';
import type { FloorRules } from './floor-rules.ts';
import { englishMention } from './mention-en.ts';
import type { MentionRules } from './mention-rules.ts';
import { englishNaming } from './naming-en.ts';
import type { QuestionRules } from './question-rules.ts';
import { englishQuestions } from './questions-en.ts';
import { englishRefusal } from './refusal-en.ts';
import type { RefusalRules } from './refusal-rules.ts';
import { compileWrapping, type WrappingMatcher } from './set-aside-wrapping.ts';
import { englishShorthand } from './shorthand-en.ts';
import { createTextSense, type TextSense } from './text-sense.ts';
import { englishWrapping } from './wrapping-en.ts';

/** All that is needed to read how a sentence is meant in one locale. */
export interface MannerRules {
  readonly shorthand: ReadonlyMap<string, string>;
  readonly wrapping: WrappingMatcher;
  readonly denial: DenialRules;
  readonly contrast: ContrastRules;
  readonly refusal: RefusalRules;
  readonly mention: MentionRules;
  readonly floor: FloorRules;
  readonly questions: QuestionRules;
  readonly sense: TextSense;
}

const english: MannerRules = {
  shorthand: englishShorthand,
  wrapping: compileWrapping(englishWrapping),
  denial: englishDenial,
  contrast: englishContrast,
  refusal: englishRefusal,
  mention: englishMention,
  floor: englishFloor,
  questions: englishQuestions,
  sense: createTextSense(englishFloor, englishQuestions, englishNaming),
};

/** Callers of every locale write English, too; Chinese has no tables of its own yet. */
export const mannerRules: Readonly<Record<Locale, MannerRules>> = {
  en: english,
  'zh-HK': english,
  'zh-CN': english,
};
