import type { Locale } from '#conversation/locale';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { leadsBack } from './leads-back.ts';
import type { VoiceReply } from './voice-reply.ts';
import { asSpoken } from './voice-reply.ts';

/** What is spoken when there is no telling what the caller speaks: an apology that nobody waits for in vain. */
const locale: Locale = 'en';

async function fallbackWording(
  helpline: Helpline,
  contact: Contact,
  channel: 'voice' | 'sms',
): Promise<WordingContext> {
  const content = await helpline.content.current(contact.helpline);
  const spoken = content.outline.locales[0] ?? locale;
  // An apology names no time; the clock itself may be what failed.
  return { content, channel, locale: spoken, conversation: contact.id, now: 0 };
}

/** Whatever went wrong: an apology and the serviceline, or a goodbye where there is none to ring. */
export async function fallbackVoiceReply(helpline: Helpline, contact: Contact): Promise<VoiceReply> {
  const wording = await fallbackWording(helpline, contact, 'voice');
  const number = wording.content.knowledge.profile.serviceline;
  if (number === undefined || leadsBack(contact, number)) return sayGoodbye(wording);
  return {
    ...say(wording, 'sorry-connecting'),
    next: { kind: 'dial', number, callerId: contact.to, state: '', whisper: false },
  };
}

/** An apology and a goodbye, for who is to be connected to nobody. */
export const goodbyeVoiceReply = async (helpline: Helpline, contact: Contact): Promise<VoiceReply> =>
  sayGoodbye(await fallbackWording(helpline, contact, 'voice'));

const sayGoodbye = (wording: WordingContext): VoiceReply => ({
  ...say(wording, 'sorry-goodbye'),
  next: { kind: 'end' },
});

const say = (wording: WordingContext, key: 'sorry-connecting' | 'sorry-goodbye') => ({
  utterances: [asSpoken(wording.content)({ locale: wording.locale, text: wordPrompt(wording, key) })],
  slower: false,
});

/** The same by text. */
export async function fallbackTextReply(helpline: Helpline, contact: Contact): Promise<string> {
  const wording = await fallbackWording(helpline, contact, 'sms');
  const number = wording.content.knowledge.profile.serviceline;
  return wordPrompt(wording, number === undefined ? 'sorry-goodbye' : 'sorry-connecting');
}

/** Somebody reached a number that no helpline answers on. It is never answered by another. */
export async function unknownNumberWords(helpline: Helpline, channel: 'voice' | 'sms'): Promise<string> {
  const words = (await helpline.prompts())[locale]?.prompts['number-not-in-use'];
  return (channel === 'voice' ? words?.voice : words?.text) ?? '';
}
