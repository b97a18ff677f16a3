import { commands } from '#conversation/command';
import type { FieldPath } from '../content-fault.ts';
import { normalForm } from '../normal-form.ts';
import type { PromptsContent } from '../prompts-schema.ts';
import { checkLabel } from './check-links.ts';
import { checkSayable } from './check-speech.ts';
import { checkUtterances } from './check-utterances.ts';
import { error, type Found, warning, within } from './found.ts';

/** What Lex's guide asks of an intent: https://docs.aws.amazon.com/lexv2/latest/dg/sample-utterances.html */
const fewestWays = 10;

/** Checks what callers say to steer. */
export function checkCommands({ commands: words, locale }: PromptsContent): Found[] {
  const each = commands.flatMap((command) => {
    const { label, exact, utterances } = words[command];
    const ways = exact.length + utterances.length;
    const found = [
      ...within(['label'], [...checkSayable(label), ...checkLabel(label, locale)]),
      ...within(['exact'], checkUtterances(exact)),
      ...within(['utterances'], checkUtterances(utterances)),
      ...(ways < fewestWays
        ? [
            warning(
              ['utterances'],
              `There are ${ways} ways to say it; ${fewestWays} or more teach well.`,
              'Add some.',
            ),
          ]
        : []),
    ];
    return within(['commands', command], found);
  });
  return [...each, ...checkClaims(words)];
}

/** No sentence may mean two commands; and in one command it is enough to say it once. */
function checkClaims(words: PromptsContent['commands']): Found[] {
  const first = new Map<string, FieldPath>();
  return commands.flatMap((command) =>
    (['exact', 'utterances'] as const).flatMap((field) =>
      words[command][field].flatMap((utterance, index): Found[] => {
        const form = normalForm(utterance);
        const path = ['commands', command, field, index];
        const before = first.get(form);
        if (before === undefined) first.set(form, path);
        // Twice in one list is found where the list is checked.
        if (before === undefined || (before[1] === command && before[2] === field)) return [];
        const mend = 'Take one of the two out.';
        if (before[1] === command) return [warning(path, `"${utterance}" stands under exact too.`, mend)];
        return [error(path, `"${utterance}" is the command "${before[1]}" too.`, mend)];
      }),
    ),
  );
}
