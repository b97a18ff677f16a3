import { lexSafe } from '#content/normal-form';
import type { Locale } from '#conversation/locale';
import type { Label } from '#conversation/meaning';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { normalFormOf } from '../sources/normal-form-of.ts';
import type { CommandsContent } from '../sources/prompts-schema.ts';
import { remember } from '../sources/remember.ts';
import type { BotDefinition, BotLocale } from './bot-definition.ts';
import { byCodeUnits } from './by-code-units.ts';
import { coveringSentences } from './covering-sentences.ts';
import { trainingExamples } from './training-examples.ts';

/** Lex's names of our locales: https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html */
const localeIds: Readonly<Record<Locale, string>> = { en: 'en_GB', 'zh-HK': 'zh_HK', 'zh-CN': 'zh_CN' };

// Low, since Lex returns what lies below it too, after FallbackIntent; our own policy weighs the scores.
const nluConfidenceThreshold = 0.4;

const safeForLex = remember(lexSafe);

/**
 * What Lex is taught in one locale, in bytes of the template: so that three of them fit the 1 MB that CloudFormation
 * takes. Our own recognizer learns every sentence.
 */
const localeBytes = 200_000;

/** The Lex bot of a helpline. The same content gives the same definition, whatever the order in the files. */
export function defineBot(source: KnowledgeSource, prompts: PromptSource): BotDefinition {
  const { id, locales } = source.profile.content;
  return { helpline: id, locales: locales.map((locale) => defineLocale(source, prompts, locale)) };
}

function defineLocale(source: KnowledgeSource, prompts: PromptSource, locale: Locale): BotLocale {
  const { examples } = trainingExamples(source, prompts, locale);
  const words = prompts.files.find(({ content }) => content.locale === locale)?.content.commands;
  const intents = examples.map(({ label, utterances }) => ({
    name: intentName(label),
    utterances: taughtToLex(label, utterances, words)
      .filter((utterance) => isWritable(utterance, locale))
      .map(safeForLex),
  }));
  return {
    ...{ locale, localeId: localeIds[locale], nluConfidenceThreshold },
    intents: coveringSentences(intents, localeBytes).map(({ name, utterances }) => ({
      name,
      utterances: [...utterances].sort(),
    })),
  };
}

/**
 * Nothing says that an English locale takes Chinese characters, and nothing is lost without them: whoever speaks English
 * is not heard in Chinese, and such words are met one by one before Lex is asked.
 */
const isWritable = (utterance: string, locale: Locale): boolean =>
  locale !== 'en' || !/\p{Script=Han}/u.test(utterance);

/** The short words of a command are met word for word before Lex is asked: it need not be taught them. */
function taughtToLex(
  label: Label,
  utterances: readonly string[],
  words: CommandsContent | undefined,
): readonly string[] {
  if (label.kind === 'topic' || words === undefined) return utterances;
  const exact = new Set(words[label.command].exact.map(normalFormOf));
  const longer = utterances.filter((utterance) => !exact.has(normalFormOf(utterance)));
  return (longer.length > 0 ? longer : utterances).toSorted(byCodeUnits);
}

/** The name under which Lex knows a meaning. */
export function intentName(label: Label): string {
  return label.kind === 'topic' ? label.topic : `Command-${label.command}`;
}
