import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { snapshotPaths } from '#local/understanding/snapshot-paths';

export interface WatchContentOptions {
  /** Takes up the snapshot as it is on disk. */
  readonly republish: () => Promise<void>;
  readonly print: (line: string) => void;
}

/** Editors write a file in several strokes; this long after the last one it is read. */
const settledMs = 150;

/** Trains in a process of its own, so that calls are answered meanwhile. */
async function train(): Promise<boolean> {
  const child = spawn(process.execPath, ['local/launch.mjs', 'local/commands/snapshot.ts'], {
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** @returns what is wrong with the content, in lines for an editor; undefined when it was taken up */
async function buildAtHand(): Promise<string | undefined> {
  const { buildCheckedSnapshot } = await import('./build-checked-snapshot.ts');
  try {
    await buildCheckedSnapshot({ ...snapshotPaths(process.cwd()), models: 'at-hand' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Answers and keywords follow at once; what has to be trained again follows in the background. */
async function takeUp({ republish, print }: WatchContentOptions): Promise<void> {
  const errors = await buildAtHand();
  if (errors !== undefined) {
    print(errors);
    print('content: not taken up, the version before goes on answering');
    return;
  }
  await republish();
  print('content: answers and keywords are live');
  if (!(await train())) return print('content: the recognizer could not be trained');
  await republish();
  print('content: the recognizer is live');
}

/**
 * Watches knowledge/ and prompts/, and takes up what changes.
 * @returns a function that ends it
 */
export function watchContent(options: WatchContentOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const failed = (error: unknown) =>
    options.print(`content: ${error instanceof Error ? error.message : error}`);
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(() => takeUp(options)).catch(failed);
    }, settledMs);
  };
  // Folder by folder: a recursive watch holds on to a file that an editor has replaced.
  const folders = readdirSync('knowledge', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const directories = ['knowledge', 'prompts', ...folders.map(({ name }) => join('knowledge', name))];
  const watchers: FSWatcher[] = directories.map((directory) => watch(directory, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
