import { checkContent } from '../checks/check-content.ts';
import { type ContentReading, contentFolders, loadContent } from '../sources/load-content.ts';
import { fromRoot } from './from-root.ts';

/**
 * Reads knowledge/ and prompts/ and holds them against every rule. A file that cannot be read hides no fault that another
 * has by itself.
 * @param root the folder that holds both; files are named from there
 */
export async function readContent(root: string): Promise<ContentReading> {
  const reading = await loadContent(contentFolders(root));
  return { ...reading, faults: [...reading.faults, ...checkContent(reading)].map(fromRoot(root)) };
}
