import { join } from 'node:path';
import { type ContentFolders, contentFolders } from '../sources/load-content.ts';

/** Where the content lies, and what is made of it. */
export interface SnapshotPaths extends ContentFolders {
  /** The root of the project. */
  readonly root: string;
  readonly outputDirectory: string;
  /** Where trained models are kept between builds. */
  readonly cacheDirectory: string;
}

/** On a development machine. */
export const snapshotPaths = (root: string): SnapshotPaths => ({
  root,
  ...contentFolders(root),
  outputDirectory: join(root, '.cache/snapshot'),
  cacheDirectory: join(root, '.cache/models'),
});
