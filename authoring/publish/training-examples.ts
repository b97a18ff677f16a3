import { type Command, commands } from '#conversation/command';
import type { Locale } from '#conversation/locale';
import type { Label } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { normalFormOf } from '../sources/normal-form-of.ts';
import { waysToAsk } from './ways-to-ask.ts';

export interface TrainingExample {
  readonly label: Label;
  readonly utterances: readonly string[];
}

export interface TrainingSet {
  /** Commands first, then topics in the order of their ids. No sentence stands under two labels. */
  readonly examples: readonly TrainingExample[];
  /** Sentences that are none of ours. */
  readonly background: readonly string[];
}

/**
 * What the recognizers are taught in one locale. A sentence that both a command and a topic claim belongs to the
 * command; of two topics (which the checks refuse) the first keeps it.
 */
export function trainingExamples(
  source: KnowledgeSource,
  prompts: PromptSource,
  locale: Locale,
): TrainingSet {
  const claimed = new Set<string>();
  const claim = (utterances: readonly string[]): string[] =>
    utterances.filter((utterance) => {
      const form = normalFormOf(utterance);
      if (form === '' || claimed.has(form)) return false;
      claimed.add(form);
      return true;
    });
  const words = prompts.files.find(({ content }) => content.locale === locale)?.content;
  const examples: TrainingExample[] = [];
  for (const [command, { exact, utterances }] of commandEntries(words?.commands))
    examples.push({ label: { kind: 'command', command }, utterances: claim([...exact, ...utterances]) });
  for (const { content } of source.topics) {
    const topic = content.locales[locale];
    if (topic === undefined) continue;
    const utterances = claim(waysToAsk(topic));
    examples.push({ label: { kind: 'topic', topic: asTopicId(content.id) }, utterances });
  }
  return { examples, background: claim(words?.background ?? []) };
}

type Commands = PromptSource['files'][number]['content']['commands'];

/**
 * Courtesies, waiting and need are heard by rules and by exact words, before anything is scored: as labels of their own
 * they would only take questions away from topics, and Lex need not be taught them.
 */
const heardByRules: readonly Command[] = ['wait', 'danger', 'distress', 'greeting', 'thanks', 'who'];

/** In the order of the closed list, whatever the order in the file. */
function commandEntries(words: Commands | undefined) {
  if (words === undefined) return [];
  const taught = commands.filter((command) => !heardByRules.includes(command));
  return taught.map((command) => [command, words[command]] as const);
}
