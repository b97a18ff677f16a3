import type { BotLocale } from '#authoring/publish/bot-definition';
import { taughtBytes } from '#authoring/publish/covering-sentences';
import { lexUnsafeCharacter } from '#content/normal-form';

/** Of one locale: https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const quotas = {
  intents: { english: 1000, other: 250 },
  utterancesAnIntent: 1500,
  charactersAnUtterance: 500,
} as const;

/** Three locales of this fit one template of CloudFormation, which takes 1 MB; Lex takes as many characters a locale. */
const mostBytes = 200_000;

/** @returns a sentence for each utterance that Lex would refuse, and for each quota that is passed */
export function findUtteranceFaults(locale: BotLocale): string[] {
  return [...findRefused(locale), ...findDuplicates(locale), ...findExcess(locale)];
}

function findRefused({ localeId, intents }: BotLocale): string[] {
  return intents.flatMap(({ name, utterances }) =>
    utterances.flatMap((utterance) => {
      const where = `"${utterance.slice(0, 60)}" (${name})`;
      const unsafe = lexUnsafeCharacter(utterance);
      if (utterance.trim() === '') return [`${name} has an empty utterance.`];
      if (utterance.length > quotas.charactersAnUtterance)
        return [
          `${where} has ${utterance.length} characters; Lex takes ${quotas.charactersAnUtterance} an utterance.`,
        ];
      if (localeId.startsWith('en_') && /\p{Script=Han}/u.test(utterance))
        return [`${where} is Chinese in an English locale; nothing says that Lex builds one.`];
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
  const mostIntents = quotas.intents[localeId.startsWith('en_') ? 'english' : 'other'];
  const bytes = intents
    .flatMap(({ utterances }) => utterances)
    .reduce((sum, one) => sum + taughtBytes(one), 0);
  // FallbackIntent is one more.
  const count = intents.length + 1;
  return [
    ...(count > mostIntents ? [`There are ${count} intents; Lex takes ${mostIntents} a locale.`] : []),
    ...(bytes > mostBytes
      ? [`The utterances take ${bytes} bytes of the template; three locales fit at ${mostBytes} each.`]
      : []),
    ...intents
      .filter(({ utterances }) => utterances.length > quotas.utterancesAnIntent)
      .map(
        ({ name, utterances }) =>
          `${name} has ${utterances.length} utterances; Lex takes ${quotas.utterancesAnIntent} an intent.`,
      ),
  ];
}
