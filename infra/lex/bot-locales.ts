import { createHash } from 'node:crypto';
import type { CfnBot } from 'aws-cdk-lib/aws-lex';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import { byCodeUnits } from '#authoring/publish/by-code-units';

export type LexLocale = CfnBot.BotLocaleProperty;

/** Lex builds no locale without it, and knows it by this name and signature alone. */
const fallbackIntent = { name: 'FallbackIntent', parentIntentSignature: 'AMAZON.FallbackIntent' };

/**
 * The locales of a bot as CloudFormation wants them, in an order that follows from their content alone: what is only
 * moved about in a file changes no template.
 */
export function botLocales(definition: BotDefinition): readonly LexLocale[] {
  return definition.locales
    .map(({ localeId, nluConfidenceThreshold, intents }) => ({
      localeId,
      nluConfidenceThreshold,
      intents: [
        ...intents
          .map(({ name, utterances }) => ({
            name,
            sampleUtterances: [...utterances].sort(byCodeUnits).map((utterance) => ({ utterance })),
          }))
          .sort((a, b) => byCodeUnits(a.name, b.name)),
        fallbackIntent,
      ],
    }))
    .sort((a, b) => byCodeUnits(a.localeId, b.localeId));
}

/**
 * What a published version holds, in short. CloudFormation does not publish a version again when its bot changes, so
 * this becomes part of the version's logical id.
 * @returns 12 hex digits that change with any locale, intent, utterance or threshold, and with nothing else
 */
export function hashLocales(locales: readonly LexLocale[]): string {
  return createHash('sha256').update(JSON.stringify(locales)).digest('hex').slice(0, 12);
}
