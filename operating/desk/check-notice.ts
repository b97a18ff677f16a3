import { checkSpeech } from '#authoring/checks/check-speech';
import { checkText } from '#authoring/checks/check-text';
import { type Found, warning } from '#authoring/checks/found';
import { estimateSpeechSeconds } from '#authoring/checks/speech-estimate';
import type { Locale } from '#conversation/locale';

/** Every caller waits for it, every time. */
const patienceSeconds = 10;

/** What is wrong with a notice, which is said and may be texted. An error keeps it from being put up. */
export function checkNotice(words: string, locale: Locale): readonly Found[] {
  const seconds = estimateSpeechSeconds(words, locale);
  const long = `It takes ${seconds.toFixed(0)} seconds, and every caller waits for it.`;
  const found = [...checkSpeech(words, locale), ...checkText(words, locale)];
  return seconds <= patienceSeconds ? found : [...found, warning([], long, 'Say less, if you can.')];
}
