import type { Locale } from '#conversation/locale';
import { tokenize } from '../normalize-text.ts';
import { notDone, otherHand, ownDeed, ownThing, ownTrouble } from './own-trouble-en.ts';

/**
 * Whether a sentence tells of a password forgotten or an account that is locked, and of nobody else's hand in it. It is
 * near what is said of fraud, and whoever says it must not be met with a warning. Known in English alone.
 */
export function isOwnTrouble(text: string, locale: Locale): boolean {
  if (locale !== 'en') return false;
  const said = tokenize(text).join(' ');
  return ownThing.test(said) && ownTrouble.test(said) && !otherHand.test(said);
}

/** Whether somebody who tells of fraud has already approved or told: what to do now comes first then. */
export function hasOwnDeed(text: string, locale: Locale): boolean {
  if (locale !== 'en') return false;
  const said = tokenize(text).join(' ');
  return ownDeed.test(said) && !notDone.test(said);
}
