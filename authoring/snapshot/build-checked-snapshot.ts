import { describeFaults } from '../content/describe-faults.ts';
import { readContent } from '../content/read-content.ts';
import { contentWithoutErrors } from '../sources/load-content.ts';
import { buildSnapshotOf, type SnapshotOptions } from './build-snapshot.ts';

/**
 * Reads the content, checks it and builds its snapshot.
 * @throws Error that lists what must be mended, in lines for an editor; nothing is built then
 */
export async function buildCheckedSnapshot(options: SnapshotOptions): Promise<void> {
  const reading = await readContent(options.root);
  const content = contentWithoutErrors(reading);
  if (content === undefined) {
    const errors = reading.faults.filter(({ severity }) => severity === 'error');
    throw new Error(describeFaults(errors).join('\n'));
  }
  await buildSnapshotOf(content, options);
}
