import { decodeConversation } from '#conversation/conversation-codec';
import type { PromptKey } from '#conversation/prompt-key';
import { type AskedKey, hasAccepted, mostRounds } from './asked-key.ts';
import { readCaller } from './caller.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { ownNumbers } from './leads-back.ts';
import { asSpoken, type VoiceReply } from './voice-reply.ts';
import { wordTopicsAsked } from './word-topics-asked.ts';

export interface CallBackAsked extends AskedKey {
  /** The case. Its number is read when it is dialled, and stands in no URL. */
  readonly reference: string;
}

/** The round that Dial's action is: no key was asked for. */
const dialledRound = 9;

/**
 * A clerk has begun a call back, and the desk's telephone is picked up: what it is about, and after the key the caller of
 * the case, to whom our number is shown.
 */
export async function callBackReply(
  helpline: Helpline,
  contact: Contact,
  asked: CallBackAsked,
): Promise<VoiceReply> {
  const { state, round, reference } = asked;
  const content = await helpline.content.current(contact.helpline);
  const locale = content.outline.locales[0] ?? 'en';
  const wording: WordingContext = { content, channel: 'voice', locale, conversation: contact.id };
  const saying = (key: PromptKey, slots: Readonly<Record<string, string>> = {}) => ({
    utterances: [asSpoken(content)({ locale, text: wordPrompt(wording, key, slots) })],
    slower: false,
  });
  if (round === dialledRound) return { ...afterDial(asked, saying), next: { kind: 'end' } };
  if (hasAccepted(asked)) {
    const number = await dialable(helpline, reference, ownNumbers(helpline, content));
    if (number === undefined) return { ...saying('call-back-gone'), next: { kind: 'end' } };
    const action = helpline.urls.callBack(state, reference, dialledRound);
    const dial = { kind: 'dial', number, callerId: contact.to, state, action, whisper: false } as const;
    return { ...saying('call-back-dialling'), next: dial };
  }
  if (round > mostRounds) return { utterances: [], slower: false, next: { kind: 'end' } };
  const topics = wordTopicsAsked(wording, decodeConversation(content.outline, state));
  const action = helpline.urls.callBack(state, reference, round + 1);
  return { ...saying('call-back-desk', { topics }), next: { kind: 'ask-key', action } };
}

type Said = Pick<VoiceReply, 'utterances' | 'slower'>;

/** Only who talked to nobody is told something. */
const afterDial = ({ heard }: CallBackAsked, saying: (key: PromptKey) => Said): Said =>
  heard.kind === 'dial-ended' && heard.outcome === 'bridged'
    ? { utterances: [], slower: false }
    : saying('call-back-unreached');

/** A number that is whole, still kept, in a country that we may call, and leads neither to us nor to the desk. */
async function dialable(
  { cases, allowedCountryCodes }: Helpline,
  reference: string,
  own: readonly string[],
): Promise<string | undefined> {
  const kept = await cases.readNumber(reference);
  if (kept === undefined || kept.how === 'part' || own.includes(kept.digits)) return undefined;
  return readCaller(kept.digits, allowedCountryCodes).canRing ? kept.digits : undefined;
}
