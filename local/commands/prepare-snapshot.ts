import { describeFaults } from '#local/content/describe-faults';
import { buildSnapshot, snapshotPaths } from '#local/understanding/build-snapshot';

/**
 * Builds what is answered with, from knowledge/ and prompts/. Models are trained once and cached.
 * @returns the directory of the snapshot
 * @throws Error that lists what is wrong with the content
 */
export async function prepareSnapshot(onProgress: (line: string) => void): Promise<string> {
  const paths = snapshotPaths(process.cwd());
  const result = await buildSnapshot({ ...paths, onProgress });
  if (result.kind === 'faulty') throw new Error(describeFaults(result.faults).join('\n'));
  return paths.outputDirectory;
}
