import * as z from 'zod';
import { type Command, commands } from '#conversation/command';
import { locales } from '#conversation/locale';
import { type PromptKey, promptKeys } from '#conversation/prompt-key';
import { movedAway, wording, words } from './source-schema.ts';

const speech = z.strictObject({
  voice: words.meta({ description: 'A voice of Twilio, such as Polly.Amy-Neural' }),
  sayLanguage: z.exactOptional(words),
  gatherLanguage: words.meta({ description: 'The language that is listened for, such as en-GB' }),
  speechModel: z.exactOptional(words),
  speechTimeout: z
    .string()
    .regex(/^(auto|[1-9]\d?)$/)
    .meta({ description: 'auto, or whole seconds in quotation marks' }),
  sayings: z.exactOptional(z.record(words, words)).meta({
    description: 'How this voice says what is written, whole words with their capitals: HKUST: H K U S T',
  }),
});

const commandWords = z
  .strictObject({
    label: words.meta({ description: 'Fits "For ..., press 0."' }),
    exact: z.array(words).min(1).meta({ description: 'Said or texted alone, each of these is the command.' }),
    utterances: z.array(words).meta({ description: 'Longer ways to say it.' }),
  })
  .meta({ id: 'command' });

/** A key that is missing and a key that is not known are both faults, and an editor can complete the rest. */
function exactly<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
}

/** prompts/<locale>.yaml */
export const promptsSchema = z.strictObject({
  locale: z.enum(locales).meta({ description: 'The name of the file.' }),
  speech,
  spelling: z.strictObject({ at: words, dot: words }).meta({
    description: 'How the signs of an e-mail address are read out.',
  }),
  prompts: exactly<PromptKey, typeof wording>(promptKeys, wording).meta({
    description: 'All that is said and is no answer. Values stand in braces: {helpline}',
  }),
  commands: movedAway('What callers say to steer has a file of its own.').meta({
    description: 'Stands in <locale>.commands.yaml beside this file.',
  }),
  // Thousands of sentences would make this file slow to read, for editors and for programs.
  background: movedAway('The background sentences have a text file of their own.').meta({
    description: 'Stands in <locale>.background.txt beside this file, one sentence a line.',
  }),
});

const adviceWords = z.strictObject({
  speech,
  danger: wording,
  distress: wording,
  unsure: wording,
  again: wording,
  security: wording,
  counselling: wording,
});

/** prompts/advice.yaml: what is said to danger and distress, in every language that callers speak. */
export const adviceSchema = z.strictObject({
  reviewedOn: z.iso
    .date()
    .meta({ description: 'When somebody last made sure of the numbers and the wording.' }),
  ...(Object.fromEntries(locales.map((locale) => [locale, adviceWords])) as Record<
    (typeof locales)[number],
    typeof adviceWords
  >),
});

export type AdviceContent = z.output<typeof adviceSchema>;

/** prompts/<locale>.commands.yaml */
export const commandsSchema = exactly<Command, typeof commandWords>(commands, commandWords);

/** All that is said in one locale and is no answer. */
export type WordingContent = Omit<z.output<typeof promptsSchema>, 'commands' | 'background'>;

/** What callers say to steer, in one locale. */
export type CommandsContent = z.output<typeof commandsSchema>;

/** All that is written in one locale and is of no topic. */
export interface PromptsContent extends WordingContent {
  readonly commands: CommandsContent;
  /** The same for every locale. */
  readonly advice: AdviceContent;
  /** Everyday sentences that are none of ours, so that the recognizer learns to pass. */
  readonly background: readonly string[];
}
