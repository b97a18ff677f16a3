import { keys } from '#conversation/turn-input';
import type { Heard } from '#turn/heard';
import { isOnWhatsApp } from './address.ts';
import type { TwilioForm } from './read-form.ts';
import { reservedWords } from './reserved-words.ts';

export type HeardText = Heard | { readonly kind: 'reserved' };

/** Reads a messaging webhook. A message without words (a picture, a location) is silence. */
export function readSmsWebhook(form: TwilioForm): HeardText {
  const body = (form.get('Body') ?? '').trim();
  // Advanced Opt-Out knows further words, in other languages, and says so.
  if (form.get('OptOutType') !== undefined) return { kind: 'reserved' };
  if (!isOnWhatsApp(form.get('From') ?? '') && reservedWords.includes(body.toUpperCase()))
    return { kind: 'reserved' };
  if (body === '') return { kind: 'silence' };
  return keys.some((key) => key === body) ? { kind: 'digits', digits: body } : { kind: 'words', words: body };
}
