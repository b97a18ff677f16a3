import { describeFaults } from '../content/describe-faults.ts';
import { readContent } from '../content/read-content.ts';
import { buildSnapshotOf, type SnapshotOptions } from './build-snapshot.ts';

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
