import { newConversation } from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import { type AskedKey, hasAccepted, mostRounds } from './asked-key.ts';
import { hashCaller } from './caller.ts';
import { performEffects } from './effects/perform-effects.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { ownNumbers } from './leads-back.ts';
import { noteAccepted } from './rung-texter.ts';
import { asSpoken, type VoiceReply } from './voice-reply.ts';

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
    const told = await tellDesk(helpline, contact, wording, asked);
    const next = { kind: 'dial', number: serviceline, callerId: contact.to, state: told } as const;
    return { ...saying('connecting'), next: { ...next, whisper: whisper !== 'off' } };
  }
  if (round > mostRounds) return { utterances: [], slower: false, next: { kind: 'end' } };
  return {
    ...saying('ring-opening'),
    next: { kind: 'ask-key', action: helpline.urls.connect(state, round + 1) },
  };
}

/** The desk is told who comes, as of a call that came in. @returns the state to go on with when the dial has ended */
async function tellDesk(
  helpline: Helpline,
  contact: Contact,
  wording: WordingContext,
  { state, heard }: AskedKey,
): Promise<string> {
  const { content, locale } = wording;
  const decoded = decodeConversation(content.outline, state) ?? newConversation(locale);
  const begun = { ...decoded, turn: decoded.turn + 1 };
  const callerHash = hashCaller(await helpline.secrets.readHashingKey(), contact.helpline, contact.from);
  const opens = {
    kind: 'open-case',
    reason: 'transfer',
    topics: begun.asked,
    locale,
    reach: 'shown',
  } as const;
  const own = ownNumbers(helpline, content);
  const context = { contact, heard, ownNumbers: own, state: begun, wording, callerHash };
  const { told } = await performEffects(helpline, context, [{ kind: 'open-transfer', opens }]);
  const at = told?.effect === 'open-transfer' ? told.at : undefined;
  return encodeConversation({ ...begun, ...(at !== undefined && { transfer: at }) });
}
