import { checkSpeech } from '#authoring/checks/check-speech';
import { checkReplyLength, checkText } from '#authoring/checks/check-text';
import { type Found, warning } from '#authoring/checks/found';
import { estimateSpeechSeconds } from '#authoring/checks/speech-estimate';
import { type Sayings, sayAsSpoken } from '#content/say-as-spoken';
import type { Locale } from '#conversation/locale';

/** Every caller waits for it, every time. */
const patienceSeconds = 10;

/**
 * What is wrong with a notice, which is heard as its voice says it and read as it is written. An error keeps it from
 * being put up.
 * @param sayings of the voice: "HKUST" takes as long as "H K U S T"
 */
export function checkNotice(words: string, locale: Locale, sayings?: Sayings): readonly Found[] {
  const said = sayAsSpoken(words, sayings);
  const seconds = estimateSpeechSeconds(said, locale);
  const long = `It takes ${seconds.toFixed(0)} seconds, and every caller waits for it.`;
  return [
    ...checkSpeech(said, locale),
    ...checkText(words, locale),
    ...checkReplyLength(words, undefined),
    ...(seconds <= patienceSeconds ? [] : [warning([], long, 'Say less, if you can.')]),
  ];
}
