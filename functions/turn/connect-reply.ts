import { decodeConversation } from '#conversation/conversation-codec';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import type { VoiceReply } from './voice-reply.ts';
import { asSpoken } from './voice-reply.ts';

/**
 * A texter asked to be rung and has picked up: a word on who is calling, then the serviceline.
 * @param state from the URL, as JSON; it goes on when the dial has ended
 */
export async function connectReply(helpline: Helpline, contact: Contact, state: string): Promise<VoiceReply> {
  const content = await helpline.content.current(contact.helpline);
  const locale = decodeConversation(content.outline, state)?.locale ?? content.outline.locales[0] ?? 'en';
  const wording: WordingContext = { content, channel: 'voice', locale, conversation: contact.id };
  const { serviceline, whisper } = content.knowledge.profile;
  if (serviceline === undefined) throw new Error('a helpline without a serviceline cannot dial');
  return {
    utterances: [asSpoken(content)({ locale, text: wordPrompt(wording, 'ring-opening') })],
    slower: false,
    next: { kind: 'dial', number: serviceline, callerId: contact.to, state, whisper: whisper === true },
  };
}
