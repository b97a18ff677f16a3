import { redactNames } from './redact-names.ts';

/** What was taken out of a text. */
export type PersonalDatum = 'code' | 'id-number' | 'email' | 'card' | 'phone' | 'name';

export interface Redaction {
  readonly text: string;
  readonly found: readonly PersonalDatum[];
}

/** Stands where something was taken out: it means nothing to any topic. */
const blank = 'blank';

const digitWord = 'zero|oh|one|two|three|four|five|six|seven|eight|nine';
const tensWord =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const tensWords = new Set(tensWord.split('|'));
const spelled = `(?<![a-z])(?:double |triple )?(?:${digitWord}|${tensWord})(?![a-z])`;
const hanDigit = '[零〇一二三四五六七八九]';
const unit = `(?:\\d(?!\\d{0,4}[a-z])|${spelled}|${hanDigit})`;
/** Heard in place of a digit, but only between digits. */
const misheardDigit = '(?:to|too|for|won|ate|tree|o)';
const misheardDigits = new Set(misheardDigit.match(/[a-z]+/g));
const gap = '[\\s,.()-]{0,3}';
const run = `\\+?${unit}(?:${gap}(?:(?<![a-z])${misheardDigit}\\s)?${unit}){2,200}`;

/** Numbers that are names: they stay, and do not join the digits beside them. */
const kept = [
  '(?:office|microsoft|windows|win|ios|ipados|android|macos|mac os|os|duo|version|iphone|chrome|step|v)\\s?\\d{1,3}(?:\\.\\d{1,2}){0,3}(?!\\d)',
  '24\\s?[/-]?\\s?7(?!\\d)',
  '802\\.?1x',
  '(?<![\\d.])\\d{1,2}:\\d{2}(?!\\d)',
  '(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![\\d.])',
  '(?:in|since|after|before|until|till|by|year|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec),?\\s(?:19|20)\\d\\d(?!\\s?\\d)',
].join('|');

const email = '[\\w.%+-]{1,64}@[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){1,8}';
const notBeforeAt = '(?!(?:in|on|up|look|page|site|me|is|it|code|link|and|or|be|am|are|was)\\s)';
const spokenEmail = `\\b${notBeforeAt}\\w{1,64}(?: (?:dot|underscore|dash) \\w{1,64}){0,4} at \\w{1,64}(?: dot \\w{1,64}){1,5}`;
const hongKongId = '(?<![a-z\\d])[a-z]{1,2}\\s?\\d{6}\\s?(?:\\([\\da]\\)|[\\da](?![a-z\\d]))';
/** A token of letters and digits with at least four digits, such as g-482913 or ab12cd34. */
const mixedCode = '(?<![a-z\\d])(?=[a-z\\d-]{0,40}\\d)(?:[a-z-]{0,8}\\d){4,12}[a-z-]{0,8}(?![a-z\\d])';

const patterns = new RegExp(
  `(?<kept>\\b(?:${kept}))|(?<email>${email}|${spokenEmail})|(?<id>${hongKongId})|(?<run>${run})|(?<mixed>${mixedCode})`,
  'giu',
);

const secretAfter =
  /\b(password|passwort|passcode|passphrase|pwd|pin|pass|code)(\s(?:is|was)\s|\s?[:=]\s?|\sis[:,]\s)(\S{1,128}(?:\s[a-z\d](?![^\s]))*)/giu;
/** After "my password is", these say how it fares, not what it is. */
const notSecret = new Set(
  `a about accepted again all also always an and asked asking at available bad being blank blocked broken case changed compromised correct
  denied different disabled dead due easy empty enough entered expired expiring failing fine for forgotten from generated gone
  good gotten hacked hidden i ignored in incorrect invalid it just keep known leaked less like locked long looking lost mandatory
  mine missing more my needed never new no not of off okay ok old on only optional out outdated over please put ready
  rejected required reset right safe same saved sent set shared short shown shows so something somehow spam still
  stolen stored strong stuck suspended taking that the there this to too unknown unsafe used useful useless usually valid very wanted
  weak what when where which why with working works wrong your going coming getting unable supposed case-sensitive`.split(
    /\s+/,
  ),
);

/**
 * Takes codes, ID numbers, e-mail addresses, cards, phone numbers, passwords and the caller's name out of a text, so
 * that what is left may be sent to a recognizer. Takes time in proportion to the length of the text.
 */
export function redactPersonalData(text: string): Redaction {
  const found: PersonalDatum[] = [];
  const composed = /^\p{ASCII}*$/u.test(text) ? text : text.normalize('NFKC');
  const names = redactNames(composed);
  if (names.found) found.push('name');
  const withoutSecrets = names.text.replace(
    secretAfter,
    (whole, noun: string, link: string, secret: string) => {
      const first = secret.split(/\s/)[0] ?? '';
      const bare = first.toLowerCase().replace(/[.,!?;]+$/, '');
      if (bare === '' || notSecret.has(bare) || /n't$/.test(bare)) return whole;
      found.push('code');
      return `${noun}${link}${blank}`;
    },
  );
  const redacted = withoutSecrets.replace(patterns, (whole, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const datum = judge(whole, groups);
    if (datum === undefined) return whole;
    found.push(datum);
    return blank;
  });
  return { text: redacted, found };
}

function judge(
  whole: string,
  groups: Readonly<Record<string, string | undefined>>,
): PersonalDatum | undefined {
  const { kept: isKept, email: isEmail, id, run: isRun } = groups;
  if (isKept !== undefined) return undefined;
  if (isEmail !== undefined) return 'email';
  if (id !== undefined) return 'id-number';
  if (isRun === undefined) return 'code';
  if (countDigits(whole) < 4) return undefined;
  const digits = whole.replace(/\D/g, '');
  if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return 'card';
  if (whole.startsWith('+') || digits.length >= 9) return 'phone';
  // A Hong Kong phone number has eight digits too; where it stands in a sentence is no safe sign of which it is.
  return digits.length === 8 ? 'id-number' : 'code';
}

/** Digits as they would be typed: "double five" is two of them, and so is "twenty" or "twenty one". */
function countDigits(run: string): number {
  const words = run.toLowerCase().match(/\d|[a-z]+|[零〇一二三四五六七八九]/g) ?? [];
  let count = 0;
  for (const word of words) {
    if (word === 'double') count += 1;
    else if (word === 'triple') count += 2;
    else if (tensWords.has(word)) count += 2;
    else if (!misheardDigits.has(word)) count += 1;
  }
  return count;
}

/** The check digit of payment cards: https://en.wikipedia.org/wiki/Luhn_algorithm */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
