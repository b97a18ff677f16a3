import type { Locale } from '#conversation/locale';

// The pace that answers are measured by: 150 words a minute, with the natural pauses between sentences in it.
const wordsPerSecond = 2.5;
const charactersPerSecond = 4;

const chineseCharacter = /\p{Script=Han}/gu;

/**
 * How long a voice takes to say a text at its usual pace.
 * @param text as the voice says it: what is written goes through `sayAsSpoken` first
 * @param locale of the voice, which decides how figures are said
 * @param pauseSeconds silences put in on purpose (Pause, break), which come on top
 * @returns seconds; English words in a Chinese text count at the English pace, and the other way round
 */
export function estimateSpeechSeconds(text: string, locale: Locale, pauseSeconds = 0): number {
  const figures = locale === 'en' ? 0 : (text.match(/\d/g)?.length ?? 0);
  const characters = (text.match(chineseCharacter)?.length ?? 0) + figures;
  const words = countSpokenWords(locale === 'en' ? text : text.replace(/\d/g, ' '));
  return characters / charactersPerSecond + words / wordsPerSecond + pauseSeconds;
}

/** Words as they are heard. "2025" or a telephone number is not one word: from three digits on, each counts. */
export function countSpokenWords(text: string): number {
  const heard = text
    .replace(chineseCharacter, ' ')
    .replace(/\d{3,}/g, (digits) => ` ${[...digits].join(' ')} `)
    .split(/\s+/);
  return heard.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
