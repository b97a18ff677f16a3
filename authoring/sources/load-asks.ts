import { join } from 'node:path';
import { type Locale, locales } from '#conversation/locale';
import type { ContentFault } from './content-fault.ts';
import { listFolder, noSuchFolder, passedOver } from './list-folder.ts';
import { nearNames } from './near-names.ts';
import { readSentences, type SentenceFile } from './read-sentences.ts';

/** ask/<topic>.<locale>.txt: the ways to ask of one topic in one locale. */
export interface AskFile extends SentenceFile {
  readonly topic: string;
  readonly locale: Locale;
}

export interface AskLoading {
  readonly asks: readonly AskFile[];
  /** The names of those that belong to a topic, one that cannot be read included; undefined without the folder. */
  readonly names: ReadonlySet<string> | undefined;
  readonly faults: readonly ContentFault[];
}

export const askName = (topic: string, locale: string): string => `${topic}.${locale}.txt`;

/**
 * Reads a helpline's folder ask/.
 * @param topics the ids of the topics that have a file
 */
export async function loadAsks(directory: string, topics: readonly string[]): Promise<AskLoading> {
  const names = await listFolder(directory);
  if (names === undefined) {
    const mend = `Create it, and write the ways to ask, one a line, into a file for each topic and locale: ${askName(topics[0] ?? 'tap-get', 'en')}`;
    // Without topics there is nothing to ask.
    return { asks: [], names: undefined, faults: topics.length === 0 ? [] : [noSuchFolder(directory, mend)] };
  }
  const asks: AskFile[] = [];
  const known = new Set<string>();
  const faults: ContentFault[] = [];
  for (const name of names.filter((each) => /\.(?:txt|ya?ml)$/i.test(each))) {
    const file = join(directory, name);
    const owner = ownerOf(name, topics, names);
    if ('why' in owner) {
      faults.push(passedOver(file, owner.why, owner.mend));
      continue;
    }
    known.add(name);
    const read = await readSentences(file, owner);
    faults.push(...read.faults);
    if (read.source !== undefined) asks.push({ ...read.source, ...owner });
  }
  return { asks, names: known, faults };
}

type Owner = Pick<AskFile, 'topic' | 'locale'>;

/** Whose ways to ask a file holds, by its name, or why it is nobody's. */
function ownerOf(
  name: string,
  topics: readonly string[],
  names: readonly string[],
): Owner | { readonly why: string; readonly mend: string } {
  const [, topic, tag] = /^(.+)\.([^.]+)\.txt$/.exec(name) ?? [];
  const example = askName(topics[0] ?? 'tap-get', 'en');
  if (topic === undefined) {
    const why = 'The name does not say a topic and a locale';
    return { why, mend: `Name it <topic>.<locale>.txt, such as ${example}.` };
  }
  const locale = locales.find((known) => known === tag);
  if (locale === undefined) {
    const why = `"${tag}" is none of ${locales.join(', ')}`;
    return { why, mend: `Name it after the locale of the sentences, such as ${askName(topic, 'en')}.` };
  }
  if (topics.includes(topic)) return { topic, locale };
  const unasked = topics.filter((id) => !names.includes(askName(id, locale)));
  const [near] = nearNames(topic, unasked);
  const why = `There is no topics/${topic}.yaml`;
  if (near === undefined) return { why, mend: `Write topics/${topic}.yaml first.` };
  return { why, mend: `Rename it to ${askName(near, locale)}, or write topics/${topic}.yaml first.` };
}
