import { decodeConversation } from '#conversation/conversation-codec';
import { type AskedKey, hasAccepted } from './asked-key.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { noteAccepted } from './rung-texter.ts';
import { asSpoken, type VoiceReply } from './voice-reply.ts';

/** How often who picks up is asked for the key, before we hang up: a voicemail would record us for minutes. */
const mostRounds = 2;

/**
 * A texter asked to be rung, and somebody or something has picked up: a word on who is calling, and after the key the
 * serviceline. Its state goes on when the dial has ended.
 */
export async function connectReply(
  helpline: Helpline,
  contact: Contact,
  asked: AskedKey,
): Promise<VoiceReply> {
  const { state, round } = asked;
  const content = await helpline.content.current(contact.helpline);
  const { serviceline, whisper = 'off' } = content.knowledge.profile;
  if (serviceline === undefined) throw new Error('a helpline without a serviceline cannot dial');
  const locale = decodeConversation(content.outline, state)?.locale ?? content.outline.locales[0] ?? 'en';
  const wording: WordingContext = { content, channel: 'voice', locale, conversation: contact.id };
  const saying = (key: 'ring-opening' | 'connecting') => ({
    utterances: [asSpoken(content)({ locale, text: wordPrompt(wording, key) })],
    slower: false,
  });
  if (hasAccepted(asked)) {
    await noteAccepted(helpline, contact);
    const next = { kind: 'dial', number: serviceline, callerId: contact.to, state } as const;
    return { ...saying('connecting'), next: { ...next, whisper: whisper !== 'off' } };
  }
  if (round > mostRounds) return { utterances: [], slower: false, next: { kind: 'end' } };
  return {
    ...saying('ring-opening'),
    next: { kind: 'ask-key', action: helpline.urls.connect(state, round + 1) },
  };
}
