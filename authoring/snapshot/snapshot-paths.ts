import { join } from 'node:path';

/** Where the content lies, and what is made of it. */
export interface SnapshotPaths {
  /** The root of the project. */
  readonly root: string;
  readonly knowledgeDirectory: string;
  readonly promptsDirectory: string;
  readonly outputDirectory: string;
  /** Where trained models are kept between builds. */
  readonly cacheDirectory: string;
}

/** On a development machine. */
export const snapshotPaths = (root: string): SnapshotPaths => ({
  root,
  knowledgeDirectory: join(root, 'knowledge'),
  promptsDirectory: join(root, 'prompts'),
  outputDirectory: join(root, '.cache/snapshot'),
  cacheDirectory: join(root, '.cache/models'),
});
