import type { Conversation } from '#conversation/conversation';
import { topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';

/** What a caller asked about, for the ear of the desk: the labels of the topics, or that nothing was answered. */
export function wordTopicsAsked(wording: WordingContext, conversation: Conversation | undefined): string {
  const { content, locale } = wording;
  const labels = (conversation?.asked ?? []).flatMap(
    (topic) => topicContent(content, locale, topic)?.label ?? [],
  );
  // It stands inside a sentence, though every prompt ends one.
  return labels.join(', ') || wordPrompt(wording, 'whisper-nothing').replace(/[.。]$/, '');
}
