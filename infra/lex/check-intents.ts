import type { BotLocale } from '#authoring/publish/bot-definition';
import type { HelplineProfile } from '#content/published-knowledge';

/** Of names in Lex: https://docs.aws.amazon.com/lexv2/latest/APIReference/API_CreateIntent.html */
const legalName = /^(?=.{1,100}$)([0-9a-zA-Z][_-]?)+$/;

const commandPrefix = 'Command-';

/** @returns a sentence for each intent that has a name of its own, lacks its topic, or is there twice */
export function findIntentFaults({ intents }: BotLocale, { topics }: HelplineProfile): string[] {
  const names = intents.map(({ name }) => name);
  const known = topics.map(({ id }) => id);
  return [
    ...names
      .filter((name) => !legalName.test(name))
      .map(
        (name) =>
          `Lex takes no intent named "${name}": at most 100 letters and digits, with - or _ between them.`,
      ),
    ...names
      .filter((name) => !name.startsWith(commandPrefix) && !known.includes(name))
      .map((name) => `The intent ${name} is no topic; what Lex answers with it would count as a miss.`),
    ...known
      .filter((topic) => !names.includes(topic))
      .map((topic) => `The topic ${topic} has no intent; Lex could never answer with it.`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `The intent ${name} stands there twice.`),
  ];
}
