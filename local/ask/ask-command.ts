import { parseArgs } from 'node:util';
import { didYouMean } from '#authoring/content/did-you-mean';
import { type Locale, locales } from '#conversation/locale';
import type { Channel } from '#conversation/world';
import type { LocaleUnderstanding } from '#understanding/locale-understanding';
import { askLines } from './ask-lines.ts';
import { askOnce } from './ask-once.ts';
import type { AskWorld } from './ask-world.ts';
import { explainQuestion } from './explain-question.ts';
import type { TrainingGround } from './training-ground.ts';
import { type Trial, trySentence } from './try-sentence.ts';

const usage = `usage: npm run ask -- "question" [--helpline hkust] [--locale en] [--channel voice|sms]
       npm run ask -- --try "sentence" --as topic ["question" ...]     what the sentence would change, were it taught
       npm run --silent ask -- --jsonl     reads {"helpline","locale","channel","text"} a line from standard input`;

export interface AskIo {
  readonly lines: () => AsyncIterable<string>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * `npm run ask`: how a question is understood, and why.
 * @returns the exit code
 */
export async function askCommand(args: readonly string[], world: AskWorld, io: AskIo): Promise<number> {
  const options = readArguments(args);
  if (options === undefined) {
    io.complain(usage);
    return 2;
  }
  if (options.jsonl) {
    await askLines(io.lines(), world, io.print);
    return 0;
  }
  const { helpline, locale, channel, text, trial } = options;
  const target = world.targetOf(helpline, locale);
  if (target === undefined) {
    io.complain(`${helpline} does not answer in ${locale}. Helplines: ${world.helplines.join(', ')}`);
    return 2;
  }
  if (trial !== undefined) {
    const ground = await world.openTrainingGround?.(helpline, locale);
    if (ground !== undefined) return askTrial(trial, helpline, { ground, now: target.understanding }, io);
    io.complain(`The content of ${helpline} cannot be read: npm run content`);
    return 1;
  }
  const asked = await askOnce({ helpline, locale, channel, text }, target, world);
  for (const line of explainQuestion(text, asked, target)) io.print(line);
  return 0;
}

async function askTrial(
  trial: Trial,
  helpline: string,
  { ground, now }: { readonly ground: TrainingGround; readonly now: LocaleUnderstanding },
  io: AskIo,
): Promise<number> {
  const topics = ground.input.examples.flatMap(({ label }) => (label.kind === 'topic' ? [label.topic] : []));
  if (!topics.some((topic) => topic === trial.topic)) {
    io.complain(`There is no topic ${trial.topic} in ${helpline}.${didYouMean(trial.topic, topics)}`);
    return 2;
  }
  for (const line of await trySentence(trial, ground, now)) io.print(line);
  return 0;
}

const channels: readonly Channel[] = ['voice', 'sms'];

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        helpline: { type: 'string', default: 'hkust' },
        locale: { type: 'string', default: 'en' },
        channel: { type: 'string', default: 'voice' },
        try: { type: 'string' },
        as: { type: 'string' },
      },
    });
    const locale: Locale | undefined = locales.find((known) => known === values.locale);
    const channel = channels.find((known) => known === values.channel);
    const text = positionals.join(' ');
    if (locale === undefined || channel === undefined) return undefined;
    if ((values.try === undefined) !== (values.as === undefined)) return undefined;
    const trial =
      values.try !== undefined && values.as !== undefined
        ? { sentence: values.try, topic: values.as, questions: positionals }
        : undefined;
    if (text.trim() === '' && !values.jsonl && trial === undefined) return undefined;
    return { jsonl: values.jsonl, helpline: values.helpline, locale, channel, text, trial };
  } catch {
    return undefined;
  }
}
