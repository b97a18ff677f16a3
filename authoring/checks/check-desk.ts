import type { Locale } from '#conversation/locale';
import type { FieldPath } from '../sources/content-fault.ts';
import type { HelplineContent } from '../sources/helpline-schema.ts';
import { checkSayable, checkSpeech } from './check-speech.ts';
import { checkText } from './check-text.ts';
import { error, type Found, warning, within } from './found.ts';

type Wordings = HelplineContent['name'];

/** Checks what is told of the desk, and that every caller can be sent somewhere. */
export function checkDesk({ locales, serviceline, hours, desk, elsewhere }: HelplineContent): Found[] {
  return [
    ...checkSomewhereToGo(locales, serviceline, elsewhere),
    ...checkNouns(locales, ['desk', 'name'], desk.name),
    ...checkNouns(locales, ['desk', 'place'], desk.place),
    ...checkNouns(locales, ['elsewhere', 'words'], elsewhere?.words),
    ...checkSpokenHours(locales, hours, desk.hours),
    ...(desk.webForm === undefined ? [] : within(['desk', 'webForm', 'say'], checkSayable(desk.webForm.say))),
  ];
}

/** A caller who can neither be connected nor sent elsewhere meets a dead end. */
function checkSomewhereToGo(
  locales: readonly Locale[],
  serviceline: string | undefined,
  elsewhere: HelplineContent['elsewhere'],
): Found[] {
  if (elsewhere?.toFillIn) {
    const wrong = 'Where else to go names nobody yet.';
    return [
      warning(['elsewhere'], wrong, 'Ask the desk who is meant, write it in words and take toFillIn out.'),
    ];
  }
  if (serviceline !== undefined || elsewhere !== undefined) return [];
  const wrong = 'There is no serviceline, and nothing says where else callers can go.';
  return [
    error([], wrong, `Write elsewhere, words, in ${locales.join(', ')}: a desk, a page or an address.`),
  ];
}

/** Noun phrases, which stand inside the sentences of prompts: in every language or in none. */
function checkNouns(locales: readonly Locale[], path: FieldPath, words: Wordings | undefined): Found[] {
  if (words === undefined) return [];
  return locales.flatMap((locale): Found[] => {
    const wording = words[locale];
    if (wording === undefined) return [missing(path, locale)];
    return [
      ...within([...path, locale, 'voice'], checkSayable(wording.voice)),
      ...within([...path, locale, 'text'], checkText(wording.text, locale)),
    ];
  });
}

/** A desk that can be shut says when it is open. */
function checkSpokenHours(
  locales: readonly Locale[],
  hours: HelplineContent['hours'],
  words: Wordings | undefined,
): Found[] {
  if (words === undefined && hours === 'always') return [];
  return locales.flatMap((locale): Found[] => {
    const said = words?.[locale];
    if (said === undefined) {
      const wrong = `The hours are not said in ${locale}, so callers hear that the desk is shut, and not until when.`;
      return [error(['desk', 'hours'], wrong, `Write them in ${locale} too.`)];
    }
    return [
      ...within(['desk', 'hours', locale, 'voice'], checkSpeech(said.voice, locale)),
      ...within(['desk', 'hours', locale, 'text'], checkText(said.text, locale)),
    ];
  });
}

const missing = (path: FieldPath, locale: Locale): Found =>
  error(path, `There is no ${locale} wording.`, `Write it in ${locale} too.`);
