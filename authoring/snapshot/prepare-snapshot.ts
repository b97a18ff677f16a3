import type { SnapshotOptions } from './build-snapshot.ts';
import { snapshotPaths } from './snapshot-paths.ts';
import { hashSnapshotInputs, isSnapshotOf, stampSnapshot } from './snapshot-stamp.ts';

/**
 * Builds what is answered with, from knowledge/ and prompts/. Models are trained once and cached; when nothing has
 * changed since the last time, nothing is read but to see that.
 * @returns the directory of the snapshot
 * @throws Error that lists what is wrong with the content
 */
export async function prepareSnapshot(
  onProgress: (line: string) => void,
  order: Pick<SnapshotOptions, 'first' | 'onHelpline'> = {},
): Promise<string> {
  const paths = snapshotPaths(process.cwd());
  const inputs = await hashSnapshotInputs(paths);
  if (await isSnapshotOf(paths, inputs)) return paths.outputDirectory;
  // Loaded when it is needed: with the libraries that read and check, it takes a start a tenth of a second.
  const { buildCheckedSnapshot } = await import('./build-checked-snapshot.ts');
  await buildCheckedSnapshot({ ...paths, ...order, onProgress });
  // What was edited meanwhile may be in the snapshot or not.
  if ((await hashSnapshotInputs(paths)) === inputs) await stampSnapshot(paths, inputs);
  return paths.outputDirectory;
}
