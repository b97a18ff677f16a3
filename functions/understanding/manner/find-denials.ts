import type { DenialForm, DenialRules } from './denial-rules.ts';
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

const mostWordsBeforeAct = 4;

/** What a marked text is. */
export interface TextTests {
  /** It names something. */
  readonly says: (marked: string) => boolean;
  /** It names so many things that it can be understood by itself. */
  readonly stands: (marked: string, leastWords: number) => boolean;
  readonly asks: (marked: string) => boolean;
}

/** Finds what a text denies, and cuts it out where something else is said instead. */
export function findDenials(text: string, rules: DenialRules, tests: TextTests): Denials {
  if (!rules.sign.test(text)) return { left: text, denied: [] };
  const found = findAll(text, rules, tests);
  if (found.length === 0) return { left: text, denied: [] };
  const rest = cutOut(text, found);
  const other = nameAgain(rest, thingIn(found[0]?.what ?? ''));
  const said = tests.says(other);
  const asked = said && tests.asks(rest);
  const counted = found.filter(
    ({ needs, what }) => isAct(what, rules) || (needs === 'asked instead' ? asked : said),
  );
  const denied = counted.map(({ what }) => what);
  if (denied.length === 0) return { left: text, denied };
  const left = cutSettled(cutOut(text, counted), denied, rules);
  const named = denied.reduce((words, what) => nameAgain(words, thingIn(what)), left);
  const corrects = counted.every(({ needs }) => needs === 'said instead');
  const stands = corrects ? tests.says(named) : tests.stands(named, 1);
  return { left: stands ? named : text, denied };
}

/** An act is what a denial begins with: "install a program to read a message" denies none. */
function isAct(what: string, { act }: DenialRules): boolean {
  return act.test(what.split(' ', mostWordsBeforeAct).join(' '));
}

function findAll(text: string, rules: DenialRules, tests: TextTests): readonly Found[] {
  const all: Found[] = [];
  for (const { hint, pattern, needs } of rules.forms) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const what = positive(match.groups?.what ?? '', rules);
      const [from, to] = [match.index, match.index + match[0].length];
      const free = all.every((other) => to <= other.from || from >= other.to);
      if (free && (tests.says(what) || rules.act.test(what)) && !rules.never.test(match.groups?.what ?? '')) {
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
    .replace(/ (?:and|but|so)(?= [,.?]|$)/g, '')
    .replace(/^(?:(?:and|but|so|no|lol) )+(?=\w)/, '')
    .trim();
}
