/** What a caller says to steer, in every helpline. Lex knows them as `Command-<name>`. */
export const commands = [
  'agent',
  'menu',
  'repeat',
  'slower',
  'wait',
  'next',
  'back',
  'yes',
  'no',
  'text-me',
  'read-it',
  'more',
  'call',
  'language',
  'help',
  'goodbye',
  'feedback',
  'forget-me',
  'suspicious',
  'danger',
  'distress',
  'greeting',
  'thanks',
  'who',
] as const;

export type Command = (typeof commands)[number];
