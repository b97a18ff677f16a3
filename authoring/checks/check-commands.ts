import { commands } from '#conversation/command';
import type { ContentFault, FieldPath } from '../sources/content-fault.ts';
import type { CommandsFile } from '../sources/load-prompts.ts';
import { normalFormOf } from '../sources/normal-form-of.ts';
import type { CommandsContent } from '../sources/prompts-schema.ts';
import { checkLabel } from './check-links.ts';
import { checkSayable } from './check-speech.ts';
import { checkUtterances, linesOf } from './check-utterances.ts';
import { error, type Found, toFaults, warning, within } from './found.ts';

/** What Lex's guide asks of an intent: https://docs.aws.amazon.com/lexv2/latest/dg/sample-utterances.html */
const fewestWays = 10;

/** Checks what callers say to steer, in the file that it stands in. */
export function checkCommands(file: CommandsFile): ContentFault[] {
  const { content: words, locale } = file;
  const each = commands.flatMap((command) => {
    const { label, exact, utterances } = words[command];
    const ways = exact.length + utterances.length;
    const found = [
      ...within(['label'], [...checkSayable(label), ...checkLabel(label, locale)]),
      ...within(['exact'], checkUtterances(exact, linesOf(file, [command, 'exact']))),
      ...within(['utterances'], checkUtterances(utterances, linesOf(file, [command, 'utterances']))),
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
    return within([command], found);
  });
  return toFaults(file, [...each, ...checkClaims(words)], { locale });
}

/** No sentence may mean two commands; and in one command it is enough to say it once. */
function checkClaims(words: CommandsContent): Found[] {
  const first = new Map<string, FieldPath>();
  return commands.flatMap((command) =>
    (['exact', 'utterances'] as const).flatMap((field) =>
      words[command][field].flatMap((utterance, index): Found[] => {
        const form = normalFormOf(utterance);
        const path = [command, field, index];
        const before = first.get(form);
        if (before === undefined) first.set(form, path);
        // Twice in one list is found where the list is checked.
        if (before === undefined || (before[0] === command && before[1] === field)) return [];
        const mend = 'Take one of the two out.';
        if (before[0] === command) return [warning(path, `"${utterance}" stands under exact too.`, mend)];
        return [error(path, `"${utterance}" is the command "${before[0]}" too.`, mend)];
      }),
    ),
  );
}
