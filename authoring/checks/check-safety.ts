import { error, type Found } from './found.ts';
import { sentencesOf } from './sentences.ts';

/*
 * The helpline holds no power and takes no secret: no wording may ask for one, or promise what only the desk or the
 * caller can do. https://www.cisa.gov/news-events/cybersecurity-advisories/aa23-320a shows why.
 */
const secret = String.raw`(?:[\w'-]+ ){0,3}(?:passwords?|passcodes?|codes?|pins?|TAP|Temporary Access Pass|ID number|card number)\b`;
const its = '(?:your|the|a|that|its)';
const us = '(?:us|me|the helpline)';
const here = `(?:(?:to|with) ${us}|here|now in this call|in this (?:call|text|chat))`;
const tell = '(?:tell|give|send|text|read|say|share|e-?mail|provide|spell|type|enter|key in)';

const asksForSecret: readonly RegExp[] = [
  new RegExp(String.raw`\b${tell} ${us} ${its} ${secret}`, 'i'),
  new RegExp(String.raw`\b${tell} ${its} ${secret}(?: \w+){0,3}? ${here}\b`, 'i'),
  new RegExp(String.raw`\b(?:reply|answer) with ${its} ${secret}`, 'i'),
  new RegExp(String.raw`\b(?:say|read out|spell) ${its} ${secret}`, 'i'),
  new RegExp(String.raw`\bwhat is your ${secret}`, 'i'),
  /(?:告[訴诉]|話俾|话给|[講讲][俾給给]|提供|[發发]送?[給给]|[傳传][給给]|交[給给])我[們们哋]?[^。？！]{0,12}(?:密[碼码]|[驗验][證证][碼码]|通行[碼码證证])/u,
  /(?:[請请]|麻[煩烦]).{0,4}(?:[講讲說说]出|[讀读]出|回[覆复])[^。？！]{0,12}(?:密[碼码]|[驗验][證证][碼码]|通行[碼码證证])/u,
];

const power =
  '(?:reset|unlock|disable|remove|delete|issue|create|generate|approve|restore|change|register|enroll?)';

const promisesPower: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:we|I|this helpline|the helpline)(?:'ll| will| can| could| shall| are going to| am going to)(?: \w+){0,2}? ${power}\b`,
    'i',
  ),
  /我[們们哋]?(?:[會会]|可以|能|[幫帮])[^。？！]{0,6}(?:重[設设置]|解[鎖锁]|[發发]出|[刪删]除|批准)/u,
];

const negation = /\b(?:never|not|don't|won't)\b[^,;:]*$|(?:不要|切勿|唔好|請勿|请勿|不[會会])[^，；：]*$/iu;

/** "Never tell us your password" is a warning; "don't worry, tell us your password" is none. */
function says(pattern: RegExp, sentence: string): boolean {
  const found = pattern.exec(sentence);
  return found !== null && !negation.test(sentence.slice(0, found.index + found[0].length));
}

/** Checks any wording that callers hear or read. */
export function checkSafety(wording: string): Found[] {
  return sentencesOf(wording).flatMap((sentence) => {
    if (asksForSecret.some((pattern) => says(pattern, sentence))) {
      const mend = 'Say where the caller enters it; nobody at the helpline or the desk may be told it.';
      return [error([], `The caller is asked to tell a secret: "${sentence}"`, mend)];
    }
    if (promisesPower.some((pattern) => says(pattern, sentence))) {
      const mend = 'Say what the caller can do, or offer the desk; the helpline itself can change nothing.';
      return [error([], `The helpline promises what it cannot do: "${sentence}"`, mend)];
    }
    return [];
  });
}
