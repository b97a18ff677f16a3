import { commonEnglishWords } from '../common-words-en.ts';
import type { NameRules } from './is-name.ts';
import { wordSet } from './word-set.ts';

const around =
  wordSet(`yes my name is this it its i am called from the in at of here speaking calling again and hi hello hey hiya yo dear good morning
  afternoon evening mr mister mrs ms miss dr doctor prof professor auntie uncle sir madam year student me only just blank we spoke x`);
const noNames =
  wordSet(`freshman fresher alum alums alumna alumnus alumni lecturer postdoc phd undergrad undergraduate postgrad postgraduate librarian newbie
  newcomer professor duo authenticator passkey passkeys onepass bypass vpn otp mfa iphone ipad macbook android samsung huawei nokia pixel whatsapp
  wifi outlook moodle canvas captcha phishing spam scam passcode login signin logon notification notifications token qr tap minus twenty thirty forty
  fifty overseas broken urgent frozen stuck`);

export const englishNames: NameRules = {
  around,
  noNames: new Set([...commonEnglishWords, ...noNames]),
  title: /^(?:mr|mister|mrs|ms|miss|dr|doctor|prof|professor|auntie|uncle) /,
  belonging: / ?year \w+(?: student)?| (?:from|at|in|of) .*/g,
};
