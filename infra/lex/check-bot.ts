import type { BotDefinition, BotLocale } from '#authoring/publish/bot-definition';
import type { HelplineProfile } from '#content/published-knowledge';
import { findIntentFaults } from './check-intents.ts';
import { findUtteranceFaults } from './check-utterances.ts';
import { findRegionFaults } from './lex-regions.ts';

/**
 * What Lex would refuse at the deploy, or would build and then answer wrongly: no linter of templates sees it.
 * @returns a sentence for each fault
 */
export function findBotFaults(definition: BotDefinition, profile: HelplineProfile, region: string): string[] {
  const { helpline, locales } = definition;
  return [
    ...findRegionFaults(
      region,
      helpline,
      locales.map(({ localeId }) => localeId),
    ),
    ...findLocaleFaults(definition, profile),
    ...locales.flatMap((locale) =>
      [...findIntentFaults(locale, profile), ...findUtteranceFaults(locale)].map(
        (fault) => `${helpline} ${locale.locale}: ${fault}`,
      ),
    ),
  ];
}

function findLocaleFaults({ helpline, locales }: BotDefinition, profile: HelplineProfile): string[] {
  const list = (names: readonly string[]): string => [...names].sort().join(', ');
  const taught = list(locales.map(({ locale }: BotLocale) => locale));
  const spoken = list(profile.locales);
  return taught === spoken ? [] : [`${helpline} speaks ${spoken}, and its bot is taught ${taught}.`];
}
