import { extname, isAbsolute, normalize, relative, resolve } from 'node:path';
import { commands } from '#conversation/command';
import type { ContentFault } from '../sources/content-fault.ts';
import { nearNames } from '../sources/near-names.ts';
import { type KnownNames, namesOfPath } from './known-names.ts';

/** What a word on the command line means: a name, or the files of that path. */
export type Target =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'files'; readonly files: readonly string[] };

/**
 * Finds what is meant by a topic, helpline, locale or command, or by a file or folder: its whole path or the end of it.
 * @returns undefined when there is nothing of the kind
 */
export function findTarget(word: string, root: string, known: KnownNames): Target | undefined {
  if (known.names.has(word)) return { kind: 'name', name: word };
  const path = pathOf(word, root);
  const named = known.paths.filter((each) => each === path || each.endsWith(`/${path}`));
  const files = known.paths.filter((each) =>
    named.some((folder) => each === folder || each.startsWith(`${folder}/`)),
  );
  return files.length === 0 ? undefined : { kind: 'files', files };
}

const pathOf = (word: string, root: string): string =>
  (isAbsolute(word) ? relative(resolve(root), word) : normalize(word)).replace(/\/$/, '');

/** Names, or paths of as many parts, that a mistaken word may have meant. */
export function nearTargets(
  word: string,
  root: string,
  known: KnownNames,
  more: readonly string[],
): string[] {
  if (!/[/.]/.test(word)) return nearNames(word, [...known.names, ...more]);
  const path = pathOf(word, root);
  const parts = path.split('/').length;
  const paths = known.paths.map((each) => each.split('/').slice(-parts).join('/'));
  // The endings are alike in all of them and say nothing of what was meant.
  const alike = paths.filter((each) => extname(each) === extname(path));
  return nearNames(withoutEnding(path), alike.map(withoutEnding)).map((near) => `${near}${extname(path)}`);
}

const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);

/** The topics, helplines, locales and commands that are meant. */
export function namesOfTarget(target: Target): string[] {
  if (target.kind === 'name') return [target.name];
  const topics = target.files.flatMap((file) => topicPath.exec(file)?.slice(2, 3) ?? []);
  if (topics.length > 0) return topics;
  return target.files
    .flatMap(namesOfPath)
    .filter((name) => !['knowledge', 'prompts', 'helpline'].includes(name));
}

const topicPath = /^knowledge\/([^/]+)\/(?:topics|ask)\/([^.]+)\./;

/**
 * Whether a fault concerns what is meant: it stands there, or it is a clash with what stands there. To the file of a
 * topic belong the clashes of its ways to ask.
 */
export function concerns(fault: ContentFault, target: Target): boolean {
  const { file, topic, locale, others = [] } = fault;
  if (target.kind === 'name') return [...namesOfPath(file), ...others, topic, locale].includes(target.name);
  return target.files.some((asked) => {
    if (asked === file || others.includes(asked)) return true;
    const [, helpline, id = ''] = /^knowledge\/([^/]+)\/topics\/(.+)\.yaml$/.exec(asked) ?? [];
    if (helpline === undefined || others.length === 0) return false;
    const isNear =
      file.startsWith(`knowledge/${helpline}/`) || commands.some((name) => others.includes(name));
    return isNear && (topic === id || others.includes(id));
  });
}
