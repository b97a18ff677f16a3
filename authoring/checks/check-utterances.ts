import { lexUnsafeCharacter } from '#content/normal-form';
import type { Locale } from '#conversation/locale';
import { reservedWords } from '#twilio/reserved-words';
import type { FieldPath, SourceFile } from '../sources/content-fault.ts';
import { normalFormOf } from '../sources/normal-form-of.ts';
import { wordsThatSteer } from '../sources/steering-words.ts';
import { error, type Found, warning } from './found.ts';

export const fewestUtterances = 20;

/** Of one utterance: https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const longestUtterance = 500;

/**
 * Checks the ways to ask of one topic or command, or the background; paths are the indexes of the list.
 * @param placeOf what an editor calls the place of an index
 */
export function checkUtterances(utterances: readonly string[], placeOf: (index: number) => string): Found[] {
  const seen = new Map<string, number>();
  return utterances.flatMap((utterance, index): Found[] => {
    const character = lexUnsafeCharacter(utterance);
    const form = normalFormOf(utterance);
    const before = seen.get(form);
    seen.set(form, before ?? index);
    return [
      ...(character === undefined
        ? []
        : [
            error(
              [index],
              `Lex may refuse the character "${character}" in "${utterance}".`,
              "Only letters, digits, spaces and ' - . , ? can stand here.",
            ),
          ]),
      ...(utterance.length <= longestUtterance
        ? []
        : [
            error(
              [index],
              `It has ${utterance.length} characters; Lex takes ${longestUtterance}.`,
              'Shorten it.',
            ),
          ]),
      ...(form === '' ? [error([index], `"${utterance}" holds no word.`, 'Take it out.')] : []),
      ...(before === undefined
        ? []
        : [error([index], `"${utterance}" stands here twice (also ${placeOf(before)}).`, 'Take one out.')]),
    ];
  });
}

/** The line of a sentence in its file; content that was never in a file has numbers. */
export const linesOf =
  (source: SourceFile<unknown>, list: FieldPath = []) =>
  (index: number): string => {
    const line = source.lineOf([...list, index]);
    return line === undefined ? `no. ${index + 1}` : `line ${line}`;
  };

/** Checks that a topic can be told from others by enough different sentences. */
export function checkUtteranceCount(utterances: readonly string[]): Found[] {
  const different = new Set(utterances.map(normalFormOf)).size;
  if (different >= fewestUtterances) return [];
  if (different === 0)
    return [
      error(
        [],
        'There is no way to ask in it.',
        `Write at least ${fewestUtterances} ways to ask, one a line.`,
      ),
    ];
  const mend = 'Add questions, statements of trouble and fragments, in words that differ.';
  const ways = different === 1 ? 'is 1 way' : `are ${different} ways`;
  return [error([], `There ${ways} to ask; at least ${fewestUtterances} are needed.`, mend)];
}

const reserved: ReadonlyMap<string, string> = new Map([
  ...wordsThatSteer.map((word): [string, string] => [word, 'steers the conversation']),
  ...reservedWords.map((word): [string, string] => [word, 'is answered by Twilio itself']),
]);

/** Checks the keywords of one topic by themselves; paths are the indexes of the list. */
export function checkKeywords(keywords: readonly string[], locale: Locale): Found[] {
  return keywords.flatMap((keyword, index): Found[] => {
    const taken = reserved.get(keyword.toUpperCase());
    if (taken !== undefined)
      return [error([index], `${keyword} ${taken}, so it can be no keyword.`, 'Choose another word.')];
    if (/^[\d\s]+$/.test(keyword))
      return [error([index], `${keyword} would be taken for a choice from a list.`, 'Choose a word.')];
    if (keyword !== keyword.toUpperCase() || !/^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u.test(keyword))
      return [error([index], `"${keyword}" is not written as a keyword.`, 'Write capitals and digits: LOST')];
    if (locale === 'en' && keyword.length > 20)
      return [
        warning([index], `"${keyword}" is long for a word that is texted alone.`, 'Choose a shorter one.'),
      ];
    return [];
  });
}
