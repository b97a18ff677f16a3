import { readTelephoneNumber } from '#understanding/digits/read-telephone-number';
import { redactPersonalData } from '#understanding/redact-personal-data';

/** What a caller sends to be passed on, as the desk is to have it. */
export interface WordsForDesk {
  /** Codes and the like are out; where a way to reach the caller stood, there is a mark. */
  readonly words: string;
  /** What the marks stand for, in order: numbers in E.164, addresses. They are kept apart, and lapse sooner. */
  readonly reachable: readonly string[];
}

/** A text that is passed on is no longer than this: Twilio's own bound on one. */
const longestWords = 1600;

const digitWord = '(?:(?:double|triple|treble) )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';

/** A number as people write it or say it, or an address. Each run is bounded, so that no text takes long. */
const ways = new RegExp(
  [
    '(?<number>(?<![\\p{L}\\p{N}])(?:\\(\\+?\\d{1,3}\\)|\\+?\\d)[\\d\\s().-]{6,18}\\d(?![\\p{L}\\p{N}]))',
    `(?<spoken>(?<![\\p{L}\\p{N}])${digitWord}(?:[\\s,-]{1,3}(?:${digitWord}|\\d{1,4})){3,11}(?![\\p{L}\\p{N}]))`,
    '(?<address>(?<![\\w.+-])[\\w.+-]{1,64}@[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){1,4})',
  ].join('|'),
  'giu',
);

/** A Hong Kong number as it is written there. It needs no word that says what it is, unless it begins with 4. */
const isHongKong = /^(?:\(?(?:\+|00)?852\)?[\s-]?)?[235-9]\d{3}[\s-]?\d{4}$/;
const isHongKongRead = /^\+852[235-9]/;

/** So far before it, words say what a number is for. */
const reachBefore = 48;

/** How English says that somebody may be reached there. Eight digits may as well be a student's number. */
const asksToReach =
  /\b(?:call(?:ing)?|ring|rung|phone|dial|reach(?:ed|able)?|contact|whats ?app|text|sms|tel|mobile|mob|hp|cell|office|home|lab|number|no|num|e?mail(?:ed)?|write|message|on|at)\b[^\d@]{0,24}$/iu;
const isSomethingElse =
  /\b(?:code|passcode|password|pin|otp|id|hkid|sid|student(?: (?:id|no|number))?|staff (?:id|no|number)|card|ref(?:erence)?|case|ticket|account)\b[^\d@]{0,12}$|\b(?:tap|error|serial)(?: (?:is|was|no|number))?[\s:#]*$/iu;
/** "It says 90221385": what a screen shows, unless it is plainly a number to ring. */
const isShown =
  /\b(?:say(?:s|ing)?|said|show(?:s|ed|ing)?|display(?:s|ed)?|reads|g(?:ave|ives) me|enter(?:ed)?|type[ds]?)\b[^\d@.!?\n]{0,12}$/iu;
const saysOtherBehind =
  /^[^\d\n]{0,4}?(?:\b(?:is|was|as)\b|\()\s?(?:(?:my|the|a|an|his|her) )?(?:what|student|staff|sid|id|hkid|code|passcode|pin|password|otp|tap|error|case|ref|reference|ticket|account)\b/iu;
const saysSoBehind =
  /^[^\d\n]{0,4}\b(?:is (?:my|the) (?:number|mobile|phone|office|e?mail)|\(?(?:mobile|office|home|whatsapp))\b/iu;

/** The marks in words that a case keeps. */
export const reachMark = '[to reach]';

/** Takes codes and the like out of what is to be passed on, and keeps how the caller is to be reached. */
export function wordsForDesk(text: string): WordsForDesk {
  const reachable: string[] = [];
  const marked = text.replace(ways, (whole: string, ...rest: unknown[]) => {
    const [offset, all] = [rest.at(-3) as number, rest.at(-2) as string];
    const before = all.slice(Math.max(0, offset - reachBefore), offset);
    const behind = all.slice(offset + whole.length, offset + whole.length + reachBefore);
    const way = wayIn(whole);
    const isMeant =
      !isSomethingElse.test(before) &&
      !saysOtherBehind.test(behind) &&
      (saysSoBehind.test(behind) ||
        (!isShown.test(before) && (whole.startsWith('+') || asksToReach.test(before) || isHome(whole, way))));
    if (way === undefined || !isMeant) return whole;
    reachable.push(way);
    return reachMark;
  });
  return { words: redactPersonalData(marked).text.slice(0, longestWords), reachable };
}

/** Whether it can hardly be anything but a number to ring: in words, nobody says eight digits for nothing. */
const isHome = (written: string, way: string | undefined): boolean =>
  isHongKong.test(written) || (/^[a-z]/i.test(written) && isHongKongRead.test(way ?? ''));

function wayIn(written: string): string | undefined {
  if (written.includes('@')) return written;
  const read = readTelephoneNumber(written);
  return read?.kind === 'whole' ? read.number : undefined;
}

/** The first number among the ways to reach a caller. */
export const numberAmong = (reachable: readonly string[]): string | undefined =>
  reachable.find((way) => way.startsWith('+'));
