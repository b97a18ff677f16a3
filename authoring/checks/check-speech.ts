import type { Locale } from '#conversation/locale';
import { error, type Found, warning } from './found.ts';
import { sentencesOf, wordsIn } from './sentences.ts';
import { estimateSpeechSeconds } from './speech-estimate.ts';

/** What an ear can hold of one chunk. */
export const speechLimit = { words: 45, seconds: 18 } as const;

/** One breath: 20 English words, or the eight seconds that they take. */
const sentenceLimit = { words: 20, seconds: 8 } as const;

const webAddress = /https?:|www\.|[\w-]\.(?:hk|com|org|net|edu|gov|io|ms|cn)\b/i;
const mailAddress = /\S@\S/;

/** What voices say badly, and what to write instead. */
const badlySaid: readonly (readonly [RegExp, string])[] = [
  [/\b[23]FA\b/i, 'two-factor'],
  [/\bMFA\b/i, 'multi-factor, or "M F A"'],
  [/\be\.g\./i, 'for example'],
  [/\bi\.e\./i, 'that is'],
  [/\betc\b\.?/i, 'and so on'],
  [/\bclick here\b/i, 'what is to be pressed'],
  [/[()[\]{}<>|*_~^=#&\\/]/, 'it in words'],
];

/** Checks one wording for the ear. */
export function checkSpeech(voice: string, locale: Locale): Found[] {
  return [
    ...checkLength(voice, locale),
    ...longSentences(voice, locale),
    ...checkSayable(voice),
    ...(/[.?!。？！]$/.test(voice)
      ? []
      : [
          error(
            [],
            'It ends without a full stop, so it would run into what follows.',
            'End with . or ? or !',
          ),
        ]),
  ];
}

/** Checks the parts of speech that stand inside other sentences, such as labels. */
export function checkSayable(voice: string): Found[] {
  if (webAddress.test(voice) || mailAddress.test(voice)) {
    const mend = 'Say what the page or the desk is called; the address goes under links, and into the text.';
    return [error([], 'An address is read aloud.', mend)];
  }
  return badlySaid.flatMap(([pattern, instead]) => {
    const found = pattern.exec(voice)?.[0];
    return found === undefined
      ? []
      : [warning([], `A voice does not say "${found}" well.`, `Write ${instead}.`)];
  });
}

function checkLength(voice: string, locale: Locale): Found[] {
  const seconds = estimateSpeechSeconds(voice, locale);
  const words = wordsIn(voice).length;
  if (words <= speechLimit.words && seconds <= speechLimit.seconds) return [];
  const size =
    locale === 'en' ? `${words} words, ${seconds.toFixed(1)} seconds` : `${seconds.toFixed(1)} seconds`;
  const wrong = `It is ${size}; an ear holds ${speechLimit.words} words or ${speechLimit.seconds} seconds.`;
  return [error([], wrong, 'Say less, or move what follows the answer into steps.')];
}

function longSentences(voice: string, locale: Locale): Found[] {
  return sentencesOf(voice).flatMap((sentence) => {
    const words = wordsIn(sentence);
    const seconds = estimateSpeechSeconds(sentence, locale);
    // Chinese has no spaces to count by, and an English name in it is many letters but few sounds.
    if (locale === 'en' ? words.length <= sentenceLimit.words : seconds <= sentenceLimit.seconds) return [];
    const size =
      locale === 'en'
        ? `has ${words.length} words; ${sentenceLimit.words}`
        : `takes ${seconds.toFixed(1)} seconds; ${sentenceLimit.seconds}`;
    const begin = locale === 'en' ? `${words.slice(0, 4).join(' ')} ...` : sentence.slice(0, 8);
    return [warning([], `The sentence "${begin}" ${size} are easy to follow.`, 'Make two sentences of it.')];
  });
}
