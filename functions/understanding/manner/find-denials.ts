import type { DenialForm, DenialRules } from './denial-rules.ts';
import type { TextSense } from './text-sense.ts';

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

/** Finds what a text denies, and cuts it out where something else is said instead. */
export function findDenials(text: string, rules: DenialRules, sense: TextSense): Denials {
  if (!rules.sign.test(text)) return { left: text, denied: [] };
  const found = findAll(text, rules, sense);
  if (found.length === 0) return { left: text, denied: [] };
  const rest = cutOut(text, found, rules);
  const other = sense.name(rest, found[0]?.what ?? '');
  const said = sense.says(other);
  const asked = said && sense.asks(rest);
  const counted = found.filter(
    ({ needs, what }) => isAct(what, rules) || (needs === 'asked instead' ? asked : said),
  );
  const denied = counted.map(({ what }) => what);
  if (denied.length === 0) return { left: text, denied };
  const left = cutSettled(cutOut(text, counted, rules), denied, rules);
  const named = denied.reduce((words, what) => sense.name(words, what), left);
  const corrects = counted.every(({ needs }) => needs === 'said instead');
  const stands = corrects ? sense.says(named) : sense.stands(named, 1);
  return { left: stands ? named : text, denied };
}

/** An act is what a denial begins with: "install a program to read a message" denies none. */
function isAct(what: string, { act }: DenialRules): boolean {
  return act.test(what.split(' ', mostWordsBeforeAct).join(' '));
}

function findAll(text: string, rules: DenialRules, sense: TextSense): readonly Found[] {
  const all: Found[] = [];
  for (const form of rules.forms) {
    if (!form.hint.test(text)) continue;
    for (const match of text.matchAll(form.head)) {
      const scope = readScope(text, match, form, rules);
      if (scope === undefined || rules.never.test(scope.what)) continue;
      const [from, to, what] = [match.index, scope.to, positive(scope.what, rules)];
      const free = all.every((other) => to <= other.from || from >= other.to);
      if (free && (sense.says(what) || rules.act.test(what))) all.push({ from, to, what, needs: form.needs });
    }
  }
  return all.sort((one, other) => one.from - other.from);
}

interface Scope {
  readonly what: string;
  /** Where the cut ends. */
  readonly to: number;
}

/** What a form denies: the words behind its head, as few as there must be. */
function readScope(
  text: string,
  match: RegExpExecArray,
  { follows }: DenialForm,
  { scopeEnd }: DenialRules,
): Scope | undefined {
  const from = match.index + match[0].length;
  const own = match.groups?.what;
  if (own !== undefined) return { what: own, to: from };
  if (!startsWord.test(text.slice(from, from + 1))) return undefined;
  for (let end = endOf(text, from + 1, scopeEnd); end !== undefined; end = endOf(text, end + 1, scopeEnd)) {
    const what = text.slice(from, end);
    const behind = follows?.exec(text.slice(end));
    if (follows === undefined || behind) return { what, to: end + (behind?.[1]?.length ?? 0) };
    if (endsClause.test(text.slice(end, end + 2))) return undefined;
  }
  return undefined;
}

const startsWord = /[^ ,.?]/;
const endsClause = /^(?:$| [,.?])/;

function endOf(text: string, from: number, scopeEnd: RegExp): number | undefined {
  scopeEnd.lastIndex = from;
  return scopeEnd.exec(text)?.index;
}

function positive(what: string, { leading, trailing, baseForm }: DenialRules): string {
  const bare = what.trim().replace(trailing, '').replace(leading, '');
  const [first = '', ...more] = bare.split(' ');
  return [baseForm(first), ...more].join(' ');
}

function cutOut(text: string, found: readonly Found[], rules: DenialRules): string {
  let left = '';
  let at = 0;
  for (const { from, to } of found) {
    left += text.slice(at, from);
    at = to;
  }
  return tidy(left + text.slice(at), rules);
}

/** "The VPN is fine" goes with "not the VPN". */
function cutSettled(text: string, denied: readonly string[], rules: DenialRules): string {
  const names = new Set(denied.flatMap((what) => what.split(' ')));
  const cut = text.replace(rules.settled, (whole, ...rest) => {
    const { thing } = rest.at(-1) as { readonly thing?: string };
    return thing === undefined || thing.split(' ').some((word) => names.has(word)) ? '' : whole;
  });
  return tidy(cut, rules);
}

/** Puts right what a cut leaves: marks side by side, a conjunction that joins nothing. */
function tidy(text: string, { looseMark, looseEnd, looseStart }: DenialRules): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(looseMark, '')
    .replace(looseEnd, '')
    .replace(looseStart, '')
    .trim();
}
