import { charactersOutsideGsm7, measureSms } from '#content/sms-segments';
import type { Locale } from '#conversation/locale';
import { reservedWords } from '#twilio/reserved-words';
import { error, type Found, warning } from './found.ts';

/** What one reply by text may take; what is left over waits for MORE. */
export const segmentsAReply = 2;

const plainer: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '\u00a0': 'an ordinary space',
  '\t': 'a space',
};

const webAddress =
  /(?:https?:\/\/|www\.)\S+|(?<![@\w.-])[\w-]+(?:\.[\w-]+)*\.(?:hk|com|org|net|edu|gov|io|ms)\b/i;

/** An invitation to answer with a word that never reaches us as one. In small letters it is an ordinary word. */
const invitation = new RegExp(
  `\\b(?:[Rr]eply|[Tt]ext|[Ss]end|[Aa]nswer|[Tt]ype)(?: with)? "?(${reservedWords.join('|')})\\b`,
);

/** Checks one wording for a text message. */
export function checkText(text: string, locale: Locale): Found[] {
  return [...checkCharacters(text, locale), ...checkAddress(text), ...checkInvitation(text)];
}

/** One character outside GSM-7 halves the room of an English text. */
export function checkCharacters(text: string, locale: Locale): Found[] {
  if (locale !== 'en') return [];
  return charactersOutsideGsm7(text).map((character) => {
    const instead = plainer[character];
    const mend = instead === undefined ? 'Write it in plain letters.' : `Write ${instead} instead.`;
    return error(
      [],
      `"${character}" does not fit a plain text: the room falls from 306 characters to 134.`,
      mend,
    );
  });
}

function checkAddress(text: string): Found[] {
  const address = webAddress.exec(text)?.[0];
  if (address === undefined) return [];
  const mend = 'Put it under links: the first link ends the text by itself.';
  return [warning([], `The address ${address} stands in the middle of the text.`, mend)];
}

function checkInvitation(text: string): Found[] {
  const word = invitation.exec(text)?.[1];
  if (word === undefined) return [];
  return [
    error(
      [],
      `Twilio answers ${word} by itself and may stop all texts.`,
      'Ask for another word or a number.',
    ),
  ];
}

/** Warns when the answer and its link do not go out as one reply. */
export function checkReplyLength(text: string, url: string | undefined): Found[] {
  const { encoding, units, segments } = measureSms(url === undefined ? text : `${text} ${url}`);
  if (segments <= segmentsAReply) return [];
  const room = encoding === 'gsm7' ? 306 : 134;
  const wrong = `${url === undefined ? 'It takes' : 'With its link it takes'} ${units} of ${room} characters, so its end waits for MORE.`;
  return [warning([], wrong, 'Shorten it, if the caller needs all of it at once.')];
}

/** A step leaves the second segment to the words that offer the next step. */
export function checkStepLength(text: string): Found[] {
  const { units, segments, encoding } = measureSms(text);
  if (segments <= segmentsAReply - 1) return [];
  const room = encoding === 'gsm7' ? 160 : 70;
  return [
    warning(
      [],
      `The step takes ${units} characters; ${room} leave room for the offer of the next.`,
      'Shorten it.',
    ),
  ];
}
