import type { BotLocale } from '#authoring/publish/bot-definition';
import { lexUnsafeCharacter } from '#content/normal-form';

/** Of one locale: https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const quotas = {
  english: { intents: 1000, characters: 2_000_000 },
  other: { intents: 250, characters: 200_000 },
  utterancesAnIntent: 1500,
  charactersAnUtterance: 500,
} as const;

/** @returns a sentence for each utterance that Lex would refuse, and for each quota that is passed */
export function findUtteranceFaults(locale: BotLocale): string[] {
  return [...findRefused(locale), ...findDuplicates(locale), ...findExcess(locale)];
}

function findRefused({ intents }: BotLocale): string[] {
  return intents.flatMap(({ name, utterances }) =>
    utterances.flatMap((utterance) => {
      const where = `"${utterance.slice(0, 60)}" (${name})`;
      const unsafe = lexUnsafeCharacter(utterance);
      if (utterance.trim() === '') return [`${name} has an empty utterance.`];
      if (utterance.length > quotas.charactersAnUtterance)
        return [
          `${where} has ${utterance.length} characters; Lex takes ${quotas.charactersAnUtterance} an utterance.`,
        ];
      return unsafe === undefined ? [] : [`${where} holds ${unsafe}, which Lex may refuse.`];
    }),
  );
}

/** Lex compares without case, and fails the build of a locale in which two intents claim one utterance. */
const asLexCompares = (utterance: string): string => utterance.normalize('NFKC').trim().toLowerCase();

function findDuplicates({ intents }: BotLocale): string[] {
  const claimed = new Map<string, string>();
  const faults: string[] = [];
  for (const { name, utterances } of intents)
    for (const utterance of utterances) {
      const form = asLexCompares(utterance);
      const first = claimed.get(form);
      if (first === undefined) claimed.set(form, name);
      else faults.push(`"${utterance}" stands under ${first} and under ${name}; Lex builds no such locale.`);
    }
  return faults;
}

function findExcess({ localeId, intents }: BotLocale): string[] {
  const quota = localeId.startsWith('en_') ? quotas.english : quotas.other;
  const characters = intents.flatMap(({ utterances }) => utterances).join('').length;
  // FallbackIntent is one more.
  const count = intents.length + 1;
  return [
    ...(count > quota.intents ? [`There are ${count} intents; Lex takes ${quota.intents} a locale.`] : []),
    ...(characters > quota.characters
      ? [`The utterances have ${characters} characters; Lex takes ${quota.characters} a locale.`]
      : []),
    ...intents
      .filter(({ utterances }) => utterances.length > quotas.utterancesAnIntent)
      .map(
        ({ name, utterances }) =>
          `${name} has ${utterances.length} utterances; Lex takes ${quotas.utterancesAnIntent} an intent.`,
      ),
  ];
}
