import type { BotLocale } from '../publish/bot-definition.ts';
import { defineBot } from '../publish/define-bot.ts';
import type { ContentFault } from '../sources/content-fault.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { error, type Found, toFaults } from './found.ts';

/** Of one locale of one bot; of its characters, as many are taught as there is room for. https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const quotas = {
  intents: { english: 1000, other: 250 },
  utterancesAnIntent: 1500,
} as const;

/** Checks what Lex will be taught against what it takes. */
export function checkQuotas(source: KnowledgeSource, prompts: PromptSource | undefined): ContentFault[] {
  const bot = defineBot(source, prompts ?? { files: [] });
  return bot.locales.flatMap((locale, index) =>
    toFaults(source.profile, checkLocale(locale, ['locales', index]), { locale: locale.locale }),
  );
}

function checkLocale({ locale, intents }: BotLocale, path: readonly (string | number)[]): Found[] {
  const most = quotas.intents[locale === 'en' ? 'english' : 'other'];
  // FallbackIntent is one more.
  const count = intents.length + 1;
  const crowded = intents.filter(({ utterances }) => utterances.length > quotas.utterancesAnIntent);
  return [
    ...(count > most
      ? [error(path, `Lex takes ${most} intents in ${locale}; these are ${count}.`, 'Join topics.')]
      : []),
    ...crowded.map(({ name, utterances }) =>
      error(
        path,
        `Lex takes ${quotas.utterancesAnIntent} ways to ask an intent; ${name} has ${utterances.length}.`,
        'Take out those that add least.',
      ),
    ),
  ];
}
