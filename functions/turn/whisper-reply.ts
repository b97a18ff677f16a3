import { decodeConversation } from '#conversation/conversation-codec';
import { type AskedKey, hasAccepted } from './asked-key.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { asSpoken, type VoiceReply } from './voice-reply.ts';
import { wordTopicsAsked } from './word-topics-asked.ts';

const silently = { utterances: [], slower: false } as const;

/**
 * What the desk's person hears before the caller is put through: the topics asked and the step reached, never the
 * caller's words or number. Where a helpline wants it so, only who presses 1 is put through.
 */
export async function whisperReply(
  helpline: Helpline,
  contact: Contact,
  asked: AskedKey,
): Promise<VoiceReply> {
  const { state, round } = asked;
  if (round > 1) return { ...silently, next: { kind: hasAccepted(asked) ? 'go-on' : 'end' } };
  const content = await helpline.content.current(contact.helpline);
  const read = decodeConversation(content.outline, state);
  const locale = read?.locale ?? content.outline.locales[0] ?? 'en';
  const wording: WordingContext = { content, channel: 'voice', locale, conversation: contact.id };
  const reached = read?.history.findLast((place) => place.kind === 'steps');
  const accepts = content.knowledge.profile.whisper === 'accept';
  const text = wordPrompt(wording, accepts ? 'whisper-accept' : 'whisper', {
    topics: wordTopicsAsked(wording, read),
    step:
      reached === undefined ? '' : wordPrompt(wording, 'whisper-step', { step: String(reached.step + 1) }),
  });
  const utterances = [asSpoken(content)({ locale, text })];
  if (!accepts) return { utterances, slower: false, next: { kind: 'go-on' } };
  const action = helpline.urls.whisper(state, round + 1);
  return { utterances, slower: false, next: { kind: 'ask-key', action } };
}
