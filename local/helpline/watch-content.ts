import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { snapshotPaths } from '#authoring/snapshot/snapshot-paths';

export interface WatchContentOptions {
  /** Takes up the snapshot as it is on disk. */
  readonly republish: () => Promise<void>;
  readonly print: (line: string) => void;
}

/** Editors write a file in several strokes; this long after the last one it is read. */
const settledMs = 150;

/**
 * Trains in a process of its own, so that calls are answered meanwhile.
 * @param first the helpline whose models come before those of the others
 * @param onReady told when all of a helpline is there, one at a time
 */
async function train(
  first: string | undefined,
  onReady: (helpline: string) => Promise<void>,
): Promise<boolean> {
  const command = [
    'tools/launch.mjs',
    'authoring/snapshot/snapshot.ts',
    ...(first === undefined ? [] : [first]),
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  for await (const line of createInterface(child.stdout)) {
    const [word, helpline] = line.split(' ');
    if (word === 'ready' && helpline !== undefined) await onReady(helpline);
  }
  const [code] = await ended;
  return code === 0;
}

/** @returns what is wrong with the content, in lines for an editor; undefined when it was taken up */
async function buildAtHand(): Promise<string | undefined> {
  const { buildCheckedSnapshot } = await import('#authoring/snapshot/build-checked-snapshot');
  try {
    await buildCheckedSnapshot({ ...snapshotPaths(process.cwd()), models: 'at-hand' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Answers and keywords follow at once; what has to be trained again follows in the background. */
async function takeUp({ republish, print }: WatchContentOptions, edited?: string): Promise<void> {
  const errors = await buildAtHand();
  if (errors !== undefined) {
    print(errors);
    print('content: not taken up, the version before goes on answering');
    return;
  }
  await republish();
  print('content: answers and keywords are live');
  const takeUpFirst = async (helpline: string) => {
    if (helpline !== edited) return;
    await republish();
    print(`content: the recognizer of ${helpline} is live`);
  };
  if (!(await train(edited, takeUpFirst))) return print('content: the recognizer could not be trained');
  await republish();
  print('content: every recognizer is live');
}

/** The helpline that a folder belongs to; undefined where it belongs to all of them. */
const helplineOf = (folder: string): string | undefined => {
  const [root, helpline] = folder.split(sep);
  return root === 'knowledge' ? helpline : undefined;
};

/** Folder by folder: a recursive watch holds on to a file that an editor has replaced. */
function contentFolders(): string[] {
  const below = readdirSync('knowledge', { withFileTypes: true, recursive: true });
  const folders = below.filter((entry) => entry.isDirectory());
  return ['knowledge', 'prompts', ...folders.map(({ parentPath, name }) => join(parentPath, name))];
}

/**
 * Watches knowledge/ and prompts/, and takes up what changes; folders that are added are watched from then on.
 * @returns a function that ends it
 */
export function watchContent(options: WatchContentOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const failed = (error: unknown) =>
    options.print(`content: ${error instanceof Error ? error.message : error}`);
  let edited: string | undefined;
  const changed = (folder: string) => {
    edited = helplineOf(folder);
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work
        .then(() => followFolders())
        .then(() => takeUp(options, edited))
        .catch(failed);
    }, settledMs);
  };
  const watchers = new Map<string, FSWatcher>();
  let hasEnded = false;
  const followFolders = () => {
    const folders = hasEnded ? [] : contentFolders();
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders)
      if (!watchers.has(folder))
        watchers.set(
          folder,
          watch(folder, () => changed(folder)),
        );
  };
  followFolders();
  return () => {
    clearTimeout(timer);
    hasEnded = true;
    followFolders();
  };
}
