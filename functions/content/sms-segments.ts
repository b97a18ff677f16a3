/** How a text travels as SMS: https://www.twilio.com/docs/glossary/what-sms-character-limit */
export interface SmsMeasure {
  readonly encoding: 'gsm7' | 'ucs2';
  /** Septets of GSM-7 (the extended characters take two), or UTF-16 code units. */
  readonly units: number;
  readonly segments: number;
}

// GSM 03.38, basic table and its extension: https://www.3gpp.org/dynareport/23038.htm
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
  'abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '\f^{}\\[~]|€';

const septets: ReadonlyMap<string, number> = new Map([
  ...[...basic].map((character): [string, number] => [character, 1]),
  ...[...extension].map((character): [string, number] => [character, 2]),
]);

// A text alone fills the whole segment; one of several gives up the room of the header that joins them.
const room = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const;

/** @returns the characters that GSM-7 does not have, each once */
export function charactersOutsideGsm7(text: string): string[] {
  return [...new Set(text)].filter((character) => !septets.has(character));
}

/** Measures a text as it would be sent. The empty text has no segment. */
export function measureSms(text: string): SmsMeasure {
  const encoding = charactersOutsideGsm7(text).length === 0 ? 'gsm7' : 'ucs2';
  const widths = encoding === 'gsm7' ? septetsOf(text) : graphemesOf(text).map(({ length }) => length);
  const units = widths.reduce((sum, width) => sum + width, 0);
  const { alone, joined } = room[encoding];
  if (units <= alone) return { encoding, units, segments: units === 0 ? 0 : 1 };
  return { encoding, units, segments: pack(widths, joined) };
}

const septetsOf = (text: string) => [...text].map((character) => septets.get(character) ?? 0);

/** Counts segments when nothing that belongs together (two septets, one grapheme) is cut in two. */
function pack(widths: readonly number[], size: number): number {
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > size && used > 0) {
      segments += 1;
      used = 0;
    }
    used += width;
    // Only a grapheme longer than a whole segment is cut.
    while (used > size) {
      segments += 1;
      used -= size;
    }
  }
  return segments;
}

let segmenter: Intl.Segmenter | undefined;

/** Latin letters and Chinese characters with their marks: each is a grapheme of its own, which saves the search. */
const plain = /^[\n\x20-\x7e\u00a1-\u00ff\u2010-\u2027\u3000-\u3029\u3400-\u9fff\uff01-\uff60]*$/;

/** Characters as a reader sees them: an emoji with its skin tone, a letter with its accents. */
function graphemesOf(text: string): string[] {
  if (plain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * The longest beginning of a text that fits, at least one grapheme. It ends with a sentence
 * where that leaves it at least half full, else with a word, else with a grapheme.
 * @param fits must hold for every beginning of what it holds for
 */
export function headThatFits(text: string, fits: (head: string) => boolean): string {
  if (fits(text)) return text;
  const graphemes = graphemesOf(text);
  const fitting = longestFit(graphemes, fits);
  const room = graphemes.slice(0, fitting).join('').length;
  const sentence = lastBorder(text, room, sentenceEnd);
  if (sentence >= room / 2) return text.slice(0, sentence);
  const word = lastBorder(text, room, wordEnd);
  return text.slice(0, word > 0 ? word : room);
}

/** How many graphemes from the start fit; at least one, so that the cutting comes to an end. */
function longestFit(graphemes: readonly string[], fits: (head: string) => boolean): number {
  let enough = 1;
  let tooMany = graphemes.length;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(graphemes.slice(0, middle).join(''))) enough = middle;
    else tooMany = middle;
  }
  return enough;
}

/** A line that ends without a mark counts as a sentence too. */
const sentenceEnd = /[.!?](?=\s)|[。！？](?![。！？」』）])|(?=\n)/gu;
/** Before a space, or after a Chinese character or mark, unless a mark that closes follows. */
const wordEnd = /(?=\s)|(?<=[\p{Script=Han}，。！？；：、」』）])(?![，。！？；：、」』）])/gu;

/** The last place at or before `limit` where `border` ends, or 0. */
function lastBorder(text: string, limit: number, border: RegExp): number {
  let last = 0;
  for (const { index, 0: mark } of text.matchAll(border)) {
    if (index + mark.length > limit) break;
    last = index + mark.length;
  }
  return last;
}
