import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { describeFaults } from '#local/content/describe-faults';
import { buildSnapshot, snapshotPaths } from '#local/understanding/build-snapshot';

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

/** Answers and keywords follow at once; what has to be trained again follows in the background. */
async function takeUp({ republish, print }: WatchContentOptions): Promise<void> {
  const built = await buildSnapshot({ ...snapshotPaths(process.cwd()), models: 'at-hand' });
  if (built.kind === 'faulty') {
    print(describeFaults(built.faults).join('\n'));
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
  const watchers: FSWatcher[] = ['knowledge', 'prompts'].map((directory) =>
    watch(directory, { recursive: true }, changed),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
