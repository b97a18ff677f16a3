import * as z from 'zod/mini';
import { locales } from '#conversation/locale';
import type { Meaning } from '#conversation/meaning';
import type { Understanding } from '#understanding/understanding';
import { askOnce } from './ask-once.ts';
import type { AskWorld } from './ask-world.ts';

const questionSchema = z.object({
  helpline: z.string(),
  locale: z.enum(locales),
  channel: z.enum(['voice', 'sms']),
  text: z.string(),
});

/** How many lines are under way at once: Lex is asked over the wire. */
const atOnce = 16;

/**
 * Answers questions, one JSON object a line, each as the start of a conversation, in the order in which they came.
 * A line that is no question is answered with {"error": "..."} that says what is wrong.
 */
export async function askLines(
  lines: AsyncIterable<string>,
  world: AskWorld,
  write: (line: string) => void,
): Promise<void> {
  const underWay: Promise<string>[] = [];
  const flush = async () => {
    const line = await underWay.shift();
    if (line !== undefined) write(line);
  };
  for await (const line of lines) {
    if (line.trim() === '') continue;
    underWay.push(answerLine(line, world));
    if (underWay.length >= atOnce) await flush();
  }
  while (underWay.length > 0) await flush();
}

/** @returns the answer as one line of JSON */
export async function answerLine(line: string, world: AskWorld): Promise<string> {
  const refuse = (error: string) => JSON.stringify({ error });
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return refuse('this line is not JSON');
  }
  const parsed = questionSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`);
    return refuse(faults.join('; '));
  }
  const { helpline, locale } = parsed.data;
  if (!world.helplines.includes(helpline)) {
    return refuse(`unknown helpline "${helpline}"; there are ${world.helplines.join(', ')}`);
  }
  const target = world.targetOf(helpline, locale);
  if (target === undefined) return refuse(`${helpline} does not speak ${locale}`);
  const { understanding } = await askOnce(parsed.data, target, world);
  return JSON.stringify(describe(understanding));
}

/** What the caller is asked about: one topic where it is likely and not sure. */
function choicesOf(meaning: Meaning): readonly string[] {
  if (meaning.outcome === 'confirm') return [meaning.topic];
  return meaning.outcome === 'choices' ? meaning.choices : [];
}

/** The door's own shape: topics and commands by name, null where there is none. */
function describe({ meaning, by, candidates }: Understanding) {
  return {
    outcome: meaning.outcome,
    topic: meaning.outcome === 'topic' ? meaning.topic : null,
    command: meaning.outcome === 'command' ? meaning.command : null,
    choices: choicesOf(meaning),
    score: meaning.outcome === 'topic' ? meaning.score : (candidates[0]?.score ?? 0),
    // Exact words are one kind at this door, be they a command's or a topic's.
    by: by === 'command' ? 'keyword' : by,
    candidates: candidates.flatMap(({ label, score }) =>
      label.kind === 'topic' ? [{ topic: label.topic, score }] : [],
    ),
  };
}
