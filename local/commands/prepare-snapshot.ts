import { describeFaults } from '#local/content/describe-faults';
import { readContent } from '#local/content/read-content';
import { buildSnapshot, snapshotPaths } from '#local/understanding/build-snapshot';

/** What is wrong with knowledge/ and prompts/, in lines for an editor; undefined when nothing must be mended. */
export async function contentErrors(): Promise<string | undefined> {
  const { faults } = await readContent(process.cwd());
  const errors = faults.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? undefined : describeFaults(errors).join('\n');
}

/**
 * Builds what is answered with, from knowledge/ and prompts/. Models are trained once and cached.
 * @returns the directory of the snapshot
 * @throws Error that lists what is wrong with the content
 */
export async function prepareSnapshot(onProgress: (line: string) => void): Promise<string> {
  const errors = await contentErrors();
  if (errors !== undefined) throw new Error(errors);
  const paths = snapshotPaths(process.cwd());
  const result = await buildSnapshot({ ...paths, onProgress });
  if (result.kind === 'faulty') throw new Error(describeFaults(result.faults).join('\n'));
  return paths.outputDirectory;
}
