import type { PublishedLocale } from '#content/published-knowledge';
import type { LocalePrompts } from '#content/published-prompts';
import { type Command, commands } from '#conversation/command';
import { asTopicId, type TopicId } from '#conversation/topic-id';
import type { Channel } from '#conversation/world';
import { peelFillers } from './fillers.ts';
import { tokenize } from './normalize-text.ts';

/** What a whole text is, word for word: a command or the keyword of a topic. */
export interface ExactWords {
  /** `inSoManyWords`: of the short list, and not one of the longer ways to say it. */
  command(
    words: readonly string[],
  ): { readonly command: Command; readonly inSoManyWords: boolean } | undefined;
  keyword(words: readonly string[], channel: Channel): TopicId | undefined;
}

/** Indexes the words that steer and the keywords of topics. What both claim belongs to the command. */
export function indexExactWords(prompts: LocalePrompts, knowledge: PublishedLocale): ExactWords {
  const commandOf = new Map<string, { readonly command: Command; readonly inSoManyWords: boolean }>();
  const claim = (text: string, command: Command, inSoManyWords: boolean) => {
    const form = tokenize(text).join(' ');
    if (form !== '' && !commandOf.has(form)) commandOf.set(form, { command, inSoManyWords });
  };
  // The short words of every command come first: of two that claim the same words, the one that lists them as exact.
  for (const command of commands)
    for (const text of prompts.commands[command].exact) claim(text, command, true);
  for (const command of commands)
    for (const text of prompts.commands[command].utterances) claim(text, command, false);
  const topicOf = new Map<string, TopicId>();
  for (const [id, topic] of Object.entries(knowledge.topics)) {
    for (const keyword of topic.keywords) topicOf.set(tokenize(keyword).join(' '), asTopicId(id));
  }
  return {
    command(words) {
      for (const left of peelFillers(words, prompts.locale)) {
        const command = commandOf.get(left.join(' '));
        if (command !== undefined) return command;
      }
      return undefined;
    },
    keyword(words, channel) {
      const alone = topicOf.get(words.join(' '));
      // In speech nobody says a keyword bare: "a TAP, please" is one too.
      if (alone !== undefined || channel === 'sms') return alone;
      return topicOf.get(peelFillers(words, prompts.locale).at(-1)?.join(' ') ?? '');
    },
  };
}
