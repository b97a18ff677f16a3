import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { snapshotPaths } from '#authoring/snapshot/snapshot-paths';
import type { ContentNews } from '#local/phone/board/house';
import { watchFolders } from './watch-folders.ts';

export interface WatchContentOptions {
  /** Takes up the snapshot as it is on disk. */
  readonly republish: () => Promise<void>;
  readonly print: (line: string) => void;
  /** Tells whoever looks at the page. */
  readonly tell: (news: Omit<ContentNews, 'at'>) => void;
}

/** Editors write a file in several strokes; this long after the last one it is read. */
const settledMs = 50;

/** The first save is as quick as those after it when all has been read before; callers who come at once come first. */
const warmUpMs = 3_000;

/**
 * Trains in a process of its own, so that calls are answered meanwhile.
 * @param first the helpline whose models come before those of the others
 * @param onReady told when all of a helpline is there, one at a time
 * @param given ends it: what it learns from is out of date
 */
async function train(
  first: string | undefined,
  onReady: (helpline: string) => Promise<void>,
  given: AbortSignal,
): Promise<'trained' | 'failed' | 'given up'> {
  const command = [
    'tools/launch.mjs',
    'authoring/snapshot/snapshot.ts',
    ...(first === undefined ? [] : [first]),
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const giveUp = () => child.kill();
  given.addEventListener('abort', giveUp);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  for await (const line of createInterface(child.stdout)) {
    const [word, helpline] = line.split(' ');
    if (word === 'ready' && helpline !== undefined) await onReady(helpline);
  }
  const [code] = await ended;
  given.removeEventListener('abort', giveUp);
  if (given.aborted) return 'given up';
  return code === 0 ? 'trained' : 'failed';
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

/** Reads all once, so that what is saved later has only itself to be read. */
async function warmUp(): Promise<void> {
  const { readContent } = await import('#authoring/content/read-content');
  await readContent(process.cwd());
}

/** What was saved. */
interface Saved {
  /** From the root of the project. */
  readonly path: string;
  readonly helpline: string | undefined;
  /** `performance.now()` of the first sign of it. */
  readonly at: number;
}

/** Answers and keywords follow at once. @returns whether the content could be taken up */
async function takeUp({ republish, print, tell }: WatchContentOptions, saved: Saved): Promise<boolean> {
  const errors = await buildAtHand();
  if (errors !== undefined) {
    print(errors);
    print('content: not taken up, the version before goes on answering');
    tell({ kind: 'broken', words: errors });
    return false;
  }
  await republish();
  const ms = Math.round(performance.now() - saved.at);
  print(`content: answers and keywords are live, ${ms} ms after ${saved.path} was saved`);
  tell({ kind: 'live', words: `${saved.path} speaks from the next turn on,`, ms });
  return true;
}

/** What has to be trained again follows in the background, until something newer is saved. */
async function learn(
  { republish, print, tell }: WatchContentOptions,
  saved: Saved,
  given: AbortSignal,
): Promise<void> {
  const takeUpFirst = async (helpline: string) => {
    if (helpline !== saved.helpline || given.aborted) return;
    await republish();
    print(`content: the recognizer of ${helpline} is live`);
  };
  const result = await train(saved.helpline, takeUpFirst, given);
  if (result === 'failed') print('content: the recognizer could not be trained');
  if (result !== 'trained') return;
  await republish();
  print('content: every recognizer is live');
  tell({ kind: 'learned', words: `${saved.path} speaks, and new ways to ask are understood.` });
}

/** The helpline that a folder belongs to; undefined where it belongs to all of them. */
const helplineOf = (folder: string): string | undefined => {
  const [root, helpline] = folder.split(sep);
  return root === 'knowledge' ? helpline : undefined;
};

/**
 * Watches knowledge/ and prompts/, and takes up what changes; folders that are added are watched from then on.
 * @returns a function that ends it
 */
export function watchContent(options: WatchContentOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let learning = new AbortController();
  let saved: Saved | undefined;
  const failed = (error: unknown) =>
    options.print(`content: ${error instanceof Error ? error.message : error}`);
  const takeUpAndLearn = async (what: Saved) => {
    learning.abort();
    learning = new AbortController();
    folders.follow();
    // Nobody who saves again waits until this was learned.
    if (await takeUp(options, what)) void learn(options, what, learning.signal).catch(failed);
  };
  const changed = (folder: string, file: string | null) => {
    // The first sign of a save is when it was saved.
    const at = saved?.at ?? performance.now();
    const what = { path: join(folder, file ?? ''), helpline: helplineOf(folder), at };
    saved = what;
    clearTimeout(timer);
    timer = setTimeout(() => {
      saved = undefined;
      work = work.then(() => takeUpAndLearn(what)).catch(failed);
    }, settledMs);
  };
  const folders = watchFolders(['knowledge', 'prompts'], changed);
  const warming = setTimeout(() => void warmUp().catch(failed), warmUpMs).unref();
  return () => {
    clearTimeout(timer);
    clearTimeout(warming);
    learning.abort();
    folders.stop();
  };
}
