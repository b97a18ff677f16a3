import type { Locale } from '#conversation/locale';
import { replyFormsEn } from './reply-forms-en.ts';
import { replyFormsZh } from './reply-forms-zh.ts';

/** How people answer a question that takes a yes or a no, as patterns over normalized words (`tokenize`). */
export interface ReplyForms {
  /** A yes at the beginning; what comes after it may be more than a yes. */
  readonly yesFirst: RegExp;
  /** A no at the beginning. */
  readonly noFirst: RegExp;
  /** The whole sentence agrees, in whatever words. */
  readonly agrees: RegExp;
  /** The whole sentence says that it is so: a yes to "Is it about X?", and to nothing that would be done. */
  readonly affirms: RegExp;
  /** The whole sentence refuses, or says that this is not it. */
  readonly refuses: RegExp;
  /** None of those that were read from a list, or what there is beside them. */
  readonly others: RegExp;
  /** What was asked for is no longer needed: it works. Read wherever the caller is. */
  readonly settled: RegExp;
  /** The caller was away and is back at the place. */
  readonly back: RegExp;
  /** Takes back what was said before it, or goes on to ask: what only began like a reply. */
  readonly turns: RegExp;
}

export const replyForms: Readonly<Record<Locale, ReplyForms>> = {
  en: replyFormsEn,
  'zh-HK': replyFormsZh,
  'zh-CN': replyFormsZh,
};
