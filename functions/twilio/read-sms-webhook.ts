import { keys } from '#conversation/turn-input';
import type { Heard } from '#turn/heard';
import type { TwilioForm } from './read-form.ts';

/**
 * Twilio answers these itself when they are sent alone by SMS, and forwards them all the same: they get an empty
 * response. On WhatsApp they are ordinary words. See https://help.twilio.com/articles/223134027
 */
export const reservedWords: readonly string[] = [
  'STOP',
  'STOPALL',
  'UNSUBSCRIBE',
  'END',
  'QUIT',
  'CANCEL',
  'REVOKE',
  'OPTOUT',
  'START',
  'YES',
  'UNSTOP',
  'HELP',
  'INFO',
];

/** `whatsapp:+85291234567` is WhatsApp; its addresses differ from a phone's by this alone. */
export const whatsAppPrefix = 'whatsapp:';

export type HeardText = Heard | { readonly kind: 'reserved' };

/** Reads a messaging webhook. A message without words (a picture, a location) is silence. */
export function readSmsWebhook(form: TwilioForm): HeardText {
  const body = (form.get('Body') ?? '').trim();
  const isWhatsApp = (form.get('From') ?? '').startsWith(whatsAppPrefix);
  // Advanced Opt-Out knows further words, in other languages, and says so.
  if (form.get('OptOutType') !== undefined) return { kind: 'reserved' };
  if (!isWhatsApp && reservedWords.includes(body.toUpperCase())) return { kind: 'reserved' };
  if (body === '') return { kind: 'silence' };
  return keys.some((key) => key === body) ? { kind: 'digits', digits: body } : { kind: 'words', words: body };
}
