import { keys } from '#conversation/turn-input';
import type { Heard } from '#turn/heard';
import { isOnWhatsApp } from './address.ts';
import type { TwilioForm } from './read-form.ts';
import { reservedWords } from './reserved-words.ts';

export type HeardText = Heard | { readonly kind: 'reserved' };

/** On WhatsApp nobody but us answers these. END, QUIT and CANCEL are ordinary words there. */
const stopWords: readonly string[] = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'OPTOUT'];

/** Reads a messaging webhook. A message without words (a picture, a location) is silence. */
export function readSmsWebhook(form: TwilioForm): HeardText {
  const body = (form.get('Body') ?? '').trim();
  // Advanced Opt-Out knows further words, in other languages, and says so.
  if (form.get('OptOutType') !== undefined) return { kind: 'reserved' };
  if (!isOnWhatsApp(form.get('From') ?? '') && reservedWords.includes(body.toUpperCase()))
    return { kind: 'reserved' };
  if (stopWords.includes(body.toUpperCase())) return { kind: 'stopped' };
  if (body === '') return { kind: 'silence' };
  return keys.some((key) => key === body) ? { kind: 'digits', digits: body } : { kind: 'words', words: body };
}
