import type { DenialForm, DenialRules } from './denial.ts';
import { nameAgain, thingIn } from './name-again.ts';

export interface Denials {
  /** Without what is denied; what only points at it is named. */
  readonly left: string;
  /** In its positive form. */
  readonly denied: readonly string[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly needs: DenialForm['needs'];
}

/** The words of a marked text that name something. */
export type ContentTest = (marked: string) => boolean;

/** Finds what a text denies, and cuts it out where something else is said instead. */
export function findDenials(text: string, rules: DenialRules, saysSomething: ContentTest): Denials {
  if (!rules.sign.test(text)) return { left: text, denied: [] };
  const found = findAll(text, rules, saysSomething);
  if (found.length === 0) return { left: text, denied: [] };
  const rest = cutOut(text, found);
  const contrast = saysSomething(nameAgain(rest, thingIn(found[0]?.what ?? '')));
  const counted = found.filter(({ needs, what }) => needs === 'nothing' || contrast || rules.act.test(what));
  const denied = counted.map(({ what }) => what);
  if (denied.length === 0) return { left: text, denied };
  const left = cutSettled(cutOut(text, counted), denied, rules);
  const instead = counted.filter(({ needs }) => needs === 'contrast');
  const named = instead.reduce((words, { what }) => nameAgain(words, thingIn(what)), left);
  return { left: saysSomething(named) ? named : text, denied };
}

function findAll(text: string, rules: DenialRules, saysSomething: ContentTest): readonly Found[] {
  const all: Found[] = [];
  for (const { pattern, needs } of rules.forms) {
    for (const match of text.matchAll(pattern)) {
      const what = positive(match.groups?.what ?? '', rules);
      const [from, to] = [match.index, match.index + match[0].length];
      const free = all.every((other) => to <= other.from || from >= other.to);
      if (
        free &&
        (saysSomething(what) || rules.act.test(what)) &&
        !rules.never.test(match.groups?.what ?? '')
      ) {
        all.push({ from, to, what, needs });
      }
    }
  }
  return all.sort((one, other) => one.from - other.from);
}

function positive(what: string, { leading, trailing, baseForm }: DenialRules): string {
  const bare = what.trim().replace(trailing, '').replace(leading, '');
  const [first = '', ...more] = bare.split(' ');
  return [baseForm(first), ...more].join(' ');
}

function cutOut(text: string, found: readonly Found[]): string {
  let left = '';
  let at = 0;
  for (const { from, to } of found) {
    left += text.slice(at, from);
    at = to;
  }
  return tidy(left + text.slice(at));
}

/** "The VPN is fine" goes with "not the VPN". */
function cutSettled(text: string, denied: readonly string[], { settled }: DenialRules): string {
  const names = new Set(denied.flatMap((what) => what.split(' ')));
  const cut = text.replace(settled, (whole, ...rest) => {
    const { thing } = rest.at(-1) as { readonly thing?: string };
    return thing === undefined || thing.split(' ').some((word) => names.has(word)) ? '' : whole;
  });
  return tidy(cut);
}

const loneMark = /(?:^|(?<=[,.?])) *(?:(?:and|but|so|then|no|just|that) )?[,.?](?= |$)/g;

/** Puts right what a cut leaves: marks side by side, a conjunction at the beginning. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(loneMark, '')
    .replace(/^(?:(?:and|but|so|no|lol) )+(?=\w)/, '')
    .trim();
}
