import type { Locale } from '#conversation/locale';
import { tokenize } from '../normalize-text.ts';
import { replyForms } from './reply-forms.ts';

/** What is said in reply to what was just asked. */
export type Reply =
  | { readonly kind: 'yes' | 'no' | 'settled' | 'back' }
  /** A yes or a no, and more: `rest` may be a question of its own. */
  | { readonly kind: 'begins'; readonly with: 'yes' | 'no'; readonly rest: string };

/**
 * Whether the words turn from a list that was read to the rest of it: "none of those", "what else".
 * @returns false for longer stories
 */
export function asksForOthers(text: string, locale: Locale): boolean {
  const words = tokenize(text);
  return words.length <= mostWords && replyForms[locale].others.test(words.join(' '));
}

/** Whether something is to be done ('act'), or what it is about. */
export type Question = 'act' | 'about';

/** Replies are short, and a refusal may say why; a story that begins with a no is a story. */
const mostWords = 10;
const mostWordsOfRefusal = 14;

/**
 * Reads a sentence as a reply, by whole forms and not by likeness: what is no reply in so many words stays a sentence of
 * its own.
 * @param asked the question that takes a yes or a no, where one was the last thing said; without one, only what says that
 * all is well, or that the caller is back, is a reply
 */
export function readReply(text: string, locale: Locale, asked: Question | undefined): Reply | undefined {
  const words = tokenize(text);
  if (words.length === 0 || words.length > mostWordsOfRefusal) return undefined;
  const said = words.join(' ');
  const forms = replyForms[locale];
  const isShort = words.length <= mostWords;
  if (isShort && forms.back.test(said)) return { kind: 'back' };
  const goesOn = forms.turns.test(said);
  if (isShort && !goesOn && forms.settled.test(said)) return { kind: 'settled' };
  if (asked === undefined) return undefined;
  if (!goesOn && forms.refuses.test(said)) return { kind: 'no' };
  if (!isShort) return undefined;
  if (forms.agrees.test(said)) return { kind: 'yes' };
  if (asked === 'about' && forms.affirms.test(said)) return { kind: 'yes' };
  const no = forms.noFirst.exec(said)?.[0];
  if (no !== undefined) return begins('no', said.slice(no.length).trim(), locale, asked);
  const yes = forms.yesFirst.exec(said)?.[0];
  return yes === undefined ? undefined : begins('yes', said.slice(yes.length).trim(), locale, asked);
}

/** "Sure, whatever works" says it twice; "yes, no, I don't know" says neither. */
function begins(kind: 'yes' | 'no', rest: string, locale: Locale, asked: Question): Reply | undefined {
  if (rest === '') return { kind };
  const more = readReply(rest, locale, asked);
  if (more === undefined) return { kind: 'begins', with: kind, rest };
  const said = more.kind === 'begins' ? more.with : more.kind;
  if (said === 'settled') return more;
  return said === kind ? { kind } : undefined;
}
