import { describeFaults } from '#local/content/describe-faults';
import { readContent } from '#local/content/read-content';
import { buildSnapshotOf, type SnapshotOptions } from '#local/understanding/build-snapshot';

/**
 * Reads the content, checks it and builds its snapshot.
 * @throws Error that lists what must be mended, in lines for an editor; nothing is built then
 */
export async function buildCheckedSnapshot(options: SnapshotOptions): Promise<void> {
  const { knowledge, prompts, faults } = await readContent(options.root);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || prompts === undefined) throw new Error(describeFaults(errors).join('\n'));
  await buildSnapshotOf({ knowledge, prompts }, options);
}
