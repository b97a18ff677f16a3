import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { promptKeys } from '#conversation/prompt-key';

/** What must be heard or read: words as they are, or words that the content has. */
const expected = z.union([
  z.string(),
  z.strictObject({ topic: z.string() }),
  z.strictObject({ step: z.tuple([z.string(), z.int().positive()]) }),
  z.strictObject({ prompt: z.enum(promptKeys) }),
  z.strictObject({ label: z.string() }),
  z.strictObject({ not: z.string() }),
  z.strictObject({ notPrompt: z.enum(promptKeys) }),
  /** Not a word. */
  z.strictObject({ nothing: z.literal(true) }),
]);

const turn = z.strictObject({
  /** Said on a call, texted in a thread. */
  says: z.string().optional(),
  /** How sure the recognizer of speech is of what was said, from 0 to 1. */
  confidence: z.number().min(0).max(1).optional(),
  key: z.string().optional(),
  silence: z.literal(true).optional(),
  hangsUp: z.literal(true).optional(),
  /** A message after the tone, and then the caller hangs up or presses hash. */
  records: z.string().optional(),
  /** What the desk does; a key is pressed. */
  agent: z
    .union([
      z.enum(['answer', 'hang-up', 'busy', 'no-answer', 'failed', 'voicemail', 'menu', 'silent']),
      z.string().regex(/^[0-9*#]$/),
    ])
    .optional(),
  /** How long they have talked when the agent hangs up. */
  seconds: z.int().positive().optional(),
  /** Does not take the call that the helpline has placed. */
  declines: z.literal(true).optional(),
  /** Takes the call that the helpline has placed. */
  picksUp: z.literal(true).optional(),
  /** Hangs up, if need be, and calls once more. */
  callsAgain: z.literal(true).optional(),
  hears: z.array(expected).default([]),
  /** A text from the same handset, and what comes back. */
  texts: z.string().optional(),
  /** Of a script for both channels: what is read by text, where it is not what is heard. */
  reads: z.array(expected).default([]),
  /** A text that reaches the caller's handset during a call; an empty list when none may. */
  receives: z.array(expected).optional(),
});

const script = z.strictObject({
  name: z.string(),
  channel: z.enum(['voice', 'sms', 'both']).default('both'),
  helpline: z.enum(['hkust', 'hku', 'cuhk']).default('hkust'),
  from: z.string().optional(),
  /** Runs again with Lex stopped, with the table stopped, and with both: the answers must be the same. */
  survives: z.boolean().default(false),
  turns: z.array(turn).min(1),
  ends: z.enum(['open', 'dial', 'hangup']).default('open'),
});

export type Script = z.infer<typeof script>;
export type ScriptTurn = Script['turns'][number];
export type Expected = z.infer<typeof expected>;

/** @throws Error that names the script and what is wrong with it */
export function parseScript(name: string, text: string): Script {
  const read = script.safeParse(parse(text));
  if (read.success) return read.data;
  throw new Error(`${name}:\n${z.prettifyError(read.error)}`);
}

/** @throws Error that names the file and what is wrong with it */
export const readScript = (path: string): Script => parseScript(basename(path), readFileSync(path, 'utf8'));

const directory = 'tests/conversations/scripts';

/** Every script there is. */
export const readScripts = (): readonly Script[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readScript(join(directory, name)));
