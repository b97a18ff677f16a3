import * as z from 'zod/mini';
import { locales } from '#conversation/locale';
import type { Meaning } from '#conversation/meaning';
import type { TopicId } from '#conversation/topic-id';
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

/**
 * The door's own shape: topics and commands by name, null where there is none. What is asked back (`confirm`) names its
 * one topic among the choices, or its command; what was denied or only named is asked for by nobody.
 */
function describe({ meaning, by, candidates, meant }: Understanding) {
  const isTopic = meaning.outcome === 'topic';
  return {
    outcome: outcomeOf(meaning),
    topic: isTopic ? meaning.topic : null,
    command: meaning.outcome === 'command' ? meaning.command : null,
    choices: choicesOf(meaning),
    score: isTopic ? meaning.score : (candidates[0]?.score ?? 0),
    // Exact words are one kind at this door, be they a command's or a topic's.
    by: by === 'command' ? 'keyword' : by,
    candidates: candidates.flatMap(({ label, score }) =>
      label.kind === 'topic' ? [{ topic: label.topic, score }] : [],
    ),
    ...(isTopic && meaning.also !== undefined && { also: meaning.also }),
    ...(meant !== undefined && { meant }),
  };
}

function outcomeOf(meaning: Meaning): 'topic' | 'choices' | 'confirm' | 'command' | 'hesitation' | 'miss' {
  switch (meaning.outcome) {
    case 'command':
      // A yes or a no that was guessed at is one all the same: only an act is asked back here.
      return meaning.likely === true && !['yes', 'no'].includes(meaning.command) ? 'confirm' : 'command';
    case 'declined':
    case 'mentioned':
      return 'miss';
    case 'topic':
    case 'choices':
    case 'confirm':
    case 'hesitation':
    case 'miss':
      return meaning.outcome;
  }
}

function choicesOf(meaning: Meaning): readonly TopicId[] {
  if (meaning.outcome === 'choices') return meaning.choices;
  return meaning.outcome === 'confirm' ? [meaning.topic] : [];
}
