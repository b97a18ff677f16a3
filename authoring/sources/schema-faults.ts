import type * as z from 'zod';
import { type Locale, locales } from '#conversation/locale';
import { type ContentFault, type FieldPath, fieldName } from './content-fault.ts';

type Issue = z.core.$ZodIssue;

/** What an editor writes instead, by the name of the field. */
const mends: Readonly<Record<string, string>> = {
  id: 'Write small letters, digits and single hyphens, beginning with a letter: tap-get',
  followUps: 'Name at most three topics by their ids: [tap-use, tap-what]',
  serviceline: 'Write a plus, the country code and the number, in quotation marks: "+85223586200"',
  enquiries: 'Write an e-mail address.',
  feedback: 'Write an e-mail address.',
  hours: 'Write always, or timeZone, week and holidays.',
  holidays: 'Write days such as "2026-12-25".',
  speechTimeout: 'Write auto, or whole seconds in quotation marks: "2"',
  locale: `Write one of ${locales.join(', ')}.`,
  locales: `Write one or more of ${locales.join(', ')}.`,
  utterances: 'List longer ways to say it, one a line after a hyphen.',
  source: 'Name the documents that the answer was taken from: ["000 Q2"]',
  asOf: 'Write year and month: 2021-10',
  say: 'Write how the address is said: "my account dot u s t dot h k"',
  label: 'Write a short noun phrase, such as: the TAP page',
};
for (const day of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
  Object.assign(mends, { [day]: 'Write times such as ["09:00-12:30", "13:30-17:30"].' });

/** Where an editor moves what stands in a file that it once stood in. */
const moves: Readonly<Record<string, string>> = {
  utterances: 'Move them into ask/<topic>.<locale>.txt, one a line without hyphens, and take the key out.',
  commands: 'Move it into <locale>.commands.yaml beside this file, and take the key out.',
  background:
    'Move them into <locale>.background.txt beside this file, one a line without hyphens, and take the key out.',
};

/** What a schema found, as faults: an unknown key, a missing field and a wrong value each in words of their own. */
export function describeIssues(issues: readonly Issue[]): { path: FieldPath; wrong: string; mend: string }[] {
  return issues.flatMap((issue) => describeIssue(issue, issue.path.map(asPart)));
}

function describeIssue(issue: Issue, path: FieldPath): { path: FieldPath; wrong: string; mend: string }[] {
  const name = path.findLast((part) => typeof part === 'string') ?? '';
  const mend = mends[name] ?? 'Compare it with the same field of another file of the folder.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        wrong: `There is no field "${key}" here.`,
        mend: 'Mend the spelling, move it to where it belongs, or take it out.',
      }));
    case 'invalid_type':
      // Where nothing may stand, the schema says in its own words why.
      if (issue.expected === 'never') return [{ path, wrong: issue.message, mend: moves[name] ?? mend }];
      return [{ path, ...describeType(issue, mend) }];
    case 'invalid_union': {
      // The last alternative is the long form: when that one was begun, its faults are the ones that help.
      const inside = issue.errors.at(-1) ?? [];
      const begun = inside.filter(({ path: rest }) => rest.length > 0);
      if (begun.length === 0) return [{ path, wrong: 'It is none of what may stand here.', mend }];
      return begun.flatMap((found) => describeIssue(found, [...path, ...found.path.map(asPart)]));
    }
    case 'invalid_value':
      return [{ path, wrong: `It is none of ${issue.values.join(', ')}.`, mend: 'Write one of these.' }];
    case 'too_small':
      return [{ path, wrong: 'It is empty.', mend: mends[name] ?? 'Write it, or take the field out.' }];
    case 'too_big':
      return [{ path, wrong: `It is too long: at most ${issue.maximum}.`, mend }];
    default:
      return [{ path, wrong: 'It is not written as it should be.', mend }];
  }
}

function describeType(issue: Extract<Issue, { code: 'invalid_type' }>, mend: string) {
  const found = issue.message.split('received ').at(-1) ?? 'something else';
  if (found === 'undefined') return { wrong: 'It is missing.', mend };
  if (found === 'null') return { wrong: 'It is empty.', mend: 'Write it, or take the field out.' };
  const kind = found === 'array' ? 'a list' : found === 'object' ? 'fields' : `a ${found}`;
  if (issue.expected === 'string')
    return { wrong: `It was read as ${kind}, not as a text.`, mend: 'Put it in "quotation marks".' };
  const expected =
    issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'fields' : issue.expected;
  return { wrong: `${expected} must stand here, not ${kind}.`, mend };
}

const asPart = (part: PropertyKey): string | number => (typeof part === 'number' ? part : String(part));

/** Splits a path into the locale that it lies in and the field within that locale. A line of a text has no field. */
export function placeOf(path: FieldPath): Pick<ContentFault, 'locale' | 'field'> {
  const locale = locales.find((known): known is Locale => path[0] === 'locales' && path[1] === known);
  const rest = locale === undefined ? path : path.slice(2);
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(rest.length === 0 || typeof rest[0] === 'number' ? {} : { field: fieldName(rest) }),
  };
}
