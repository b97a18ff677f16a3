import { decodeConversation } from '#conversation/conversation-codec';
import { topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import type { VoiceReply } from './voice-reply.ts';
import { asSpoken } from './voice-reply.ts';

/**
 * What the desk's person hears before the caller is put through: the topics asked and the step reached, never the
 * caller's words or number.
 * @param state from the URL, as JSON
 */
export async function whisperReply(helpline: Helpline, contact: Contact, state: string): Promise<VoiceReply> {
  const content = await helpline.content.current(contact.helpline);
  const read = decodeConversation(content.outline, state);
  const locale = read?.locale ?? content.outline.locales[0] ?? 'en';
  const wording: WordingContext = { content, channel: 'voice', locale, conversation: contact.id };
  const asked = (read?.asked ?? []).flatMap((topic) => topicContent(content, locale, topic)?.label ?? []);
  const reached = read?.history.findLast((place) => place.kind === 'steps');
  const text = wordPrompt(wording, 'whisper', {
    // It stands inside a sentence, though every prompt ends one.
    topics: asked.join(', ') || wordPrompt(wording, 'whisper-nothing').replace(/[.。]$/, ''),
    step:
      reached === undefined ? '' : wordPrompt(wording, 'whisper-step', { step: String(reached.step + 1) }),
  });
  return { utterances: [asSpoken(content)({ locale, text })], slower: false, next: { kind: 'go-on' } };
}
