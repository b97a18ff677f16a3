import type { Locale } from '#conversation/locale';
import type { TopicLocaleContent } from '../sources/topic-schema.ts';
import { checkSayable } from './check-speech.ts';
import { checkCharacters } from './check-text.ts';
import { error, type Found, warning, within } from './found.ts';
import { wordsIn } from './sentences.ts';

type Link = TopicLocaleContent['links'][number];

/** Checks the links of one topic; paths begin with the index of the list. */
export function checkLinks(links: readonly Link[], locale: Locale): Found[] {
  return links.flatMap((link, index) =>
    within(
      [index],
      [
        ...within(['url'], checkUrl(link.url)),
        ...(links.findIndex(({ url }) => url === link.url) === index
          ? []
          : [error(['url'], 'The same address stands here twice.', 'Take one of the two out.')]),
        ...within(['label'], [...checkSayable(link.label), ...checkLabel(link.label, locale)]),
        ...within(['say'], checkSay(link, locale)),
      ],
    ),
  );
}

function checkUrl(url: string): Found[] {
  if (!url.startsWith('https://'))
    return [error([], `${url} does not begin with https://.`, 'Callers are sent to encrypted pages only.')];
  if (!URL.canParse(url) || !/^[\x21-\x7e]+$/.test(url))
    return [error([], `${url} is not a whole address.`, 'Copy it from the address line of a browser.')];
  const { username, password } = new URL(url);
  if (username !== '' || password !== '')
    return [error([], 'The address holds a name or a password.', 'Take out what stands before the @.')];
  return [];
}

/** Labels stand inside sentences, said and texted: they are short and end with no mark. */
export function checkLabel(label: string, locale: Locale): Found[] {
  const size = locale === 'en' ? wordsIn(label).length : [...label].length;
  const limit = locale === 'en' ? 8 : 16;
  const unit = locale === 'en' ? 'words' : 'characters';
  return [
    ...checkCharacters(label, locale),
    ...(size > limit ? [error([], `It has ${size} ${unit}; ${limit} fit.`, 'Shorten it.')] : []),
    ...(/[.?!,;:。？！，；：]$/u.test(label)
      ? [error([], 'It ends with a mark, but it stands inside other sentences.', 'Take the mark away.')]
      : []),
  ];
}

/** A wrong address read aloud sends callers to someone else's page, so each letter is held against the link. */
function checkSay({ url, say }: Link, locale: Locale): Found[] {
  if (/https?:|www\.|\.\w/i.test(say))
    return [error([], 'It is the address itself.', 'Write how it is said: "my account dot u s t dot h k"')];
  if (locale !== 'en') return [];
  const meant = url
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
  const said = spelled(say);
  if (said === meant) return [];
  return [
    warning([], `It says ${said}, and the address is ${meant}.`, 'Say every letter, dot, slash and dash.'),
  ];
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/\b(?:all |in )?one word\b/g, ''],
  [/\bdot\b/g, '.'],
  [/\b(?:forward )?slash\b/g, '/'],
  [/\b(?:dash|hyphen|minus)\b/g, '-'],
  [/\bunderscore\b/g, '_'],
  [/\bquestion mark\b/g, '?'],
  [/\bequals(?: sign)?\b/g, '='],
  [/\bhash\b/g, '#'],
  [/\bcolon\b/g, ':'],
];

function spelled(say: string): string {
  const written = marks.reduce((text, [word, mark]) => text.replace(word, mark), say.toLowerCase());
  return written.replace(/[\s,]+/g, '').replace(/[./]$/, '');
}
