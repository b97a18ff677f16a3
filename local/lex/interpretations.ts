import type { BotLocale } from '#authoring/publish/bot-definition';
import type { RankedIntent } from './ranker.ts';

const fallback = 'FallbackIntent';

/** With FallbackIntent; the service lists five at most. */
const mostIntents = 4;

/** Only these locales get confidence scores. https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html */
const scoredLocales = new Set(['en_GB', 'en_US']);

export interface Interpretation {
  readonly intent: {
    readonly name: string;
    readonly slots: Readonly<Record<string, never>>;
    readonly state?: string;
    readonly confirmationState?: string;
  };
  readonly nluConfidence?: { readonly score: number };
  readonly interpretationSource: 'Lex';
}

/**
 * The ranked intents as the service lists them: FallbackIntent without a score where the scores fall below the
 * locale's threshold, so first of all when nothing reaches it. Only the winner carries a state.
 */
export function toInterpretations(
  ranked: readonly RankedIntent[],
  { localeId, nluConfidenceThreshold }: BotLocale,
): readonly Interpretation[] {
  const best = ranked.slice(0, mostIntents);
  const above = best.filter(({ score }) => score >= nluConfidenceThreshold);
  const below = best.slice(above.length);
  const scored = scoredLocales.has(localeId);
  const listed = [
    ...above.map(({ name, score }) => ({ name, score })),
    { name: fallback, score: undefined },
    ...below.map(({ name, score }) => ({ name, score })),
  ];
  return listed.map(({ name, score }, index) => ({
    intent: {
      name,
      slots: {},
      // No slots and no code hook: the winner is ready at once.
      ...(index === 0 && { state: 'ReadyForFulfillment', confirmationState: 'None' }),
    },
    ...(scored && score !== undefined && { nluConfidence: { score } }),
    interpretationSource: 'Lex',
  }));
}
