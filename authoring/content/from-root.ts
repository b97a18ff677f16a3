import { relative } from 'node:path';
import type { ContentFault } from '../sources/content-fault.ts';

/** A fault with its files as they are named from the root of the project. */
export const fromRoot =
  (root: string) =>
  (fault: ContentFault): ContentFault => ({
    ...fault,
    file: relative(root, fault.file),
    ...(fault.others && {
      // Topics and commands have no slash in their names.
      others: fault.others.map((other) => (other.includes('/') ? relative(root, other) : other)),
    }),
  });
