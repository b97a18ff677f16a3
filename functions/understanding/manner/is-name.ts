import { commonEnglishWords } from '../common-words-en.ts';
import { wordSet } from './word-set.ts';

const common: ReadonlySet<string> = new Set(commonEnglishWords);

/** What stands around a name when somebody gives it. */
const around =
  wordSet(`yes my name is this it its i am called from the in at of here speaking calling again and hi hello hey hiya yo dear good morning
  afternoon evening mr mister mrs ms miss dr doctor prof professor auntie uncle sir madam year student me only just blank we spoke x`);
/** Uncommon words, and still no names: roles, and things that callers ask about. */
const noNames =
  wordSet(`freshman fresher alum alums alumna alumnus alumni lecturer postdoc phd undergrad undergraduate postgrad postgraduate librarian newbie
  newcomer lecturer professor duo authenticator passkey passkeys onepass bypass vpn otp mfa iphone ipad macbook android samsung huawei nokia pixel whatsapp wifi outlook moodle
  canvas captcha phishing spam scam passcode login signin logon notification notifications token qr tap minus twenty thirty forty fifty overseas broken urgent frozen stuck`);
const titled = /^(?:mr|mister|mrs|ms|miss|dr|doctor|prof|professor|auntie|uncle) /;

const whence = / (?:from|at|in|of) .*/;

const year = / ?year \w+(?: student)?/;

/** Whether all words that are not around a name could be one: no word of everyday English is among them. */
export function isName(words: string): boolean {
  const bare = words.replace(titled, '').replace(whence, '').replace(year, '').split(' ');
  return (
    bare.join('') === '' ||
    bare.every(
      (word) => around.has(word) || (!common.has(word) && !noNames.has(word) && /^[a-z]{2,}$/.test(word)),
    )
  );
}
