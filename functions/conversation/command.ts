/** What a caller says to steer, in every helpline. Lex knows them as `Command-<name>`. */
export const commands = [
  'agent',
  'menu',
  'repeat',
  'slower',
  'next',
  'back',
  'yes',
  'no',
  'text-me',
  'more',
  'call',
  'language',
  'help',
  'goodbye',
  'feedback',
  'forget-me',
  'suspicious',
] as const;

export type Command = (typeof commands)[number];
