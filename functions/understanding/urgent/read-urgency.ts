import { localeOfChinese } from './chinese-script.ts';
import { readUrgencyEn } from './read-urgency-en.ts';
import { readUrgencyZh } from './read-urgency-zh.ts';
import type { Urgency } from './urgency.ts';

const han = /\p{Script=Han}/u;

/**
 * Hears danger and despair before anything else, in every helpline, place, channel and language, whatever the language
 * of the conversation.
 */
export function readUrgency(text: string): Urgency | undefined {
  if (han.test(text)) {
    const kind = readUrgencyZh(text) ?? readUrgencyEn(text);
    return kind && { kind, locale: localeOfChinese(text) };
  }
  const kind = readUrgencyEn(text);
  return kind && { kind, locale: 'en' };
}
