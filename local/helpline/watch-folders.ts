import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Folders that are watched, and those that come to lie in them. */
export interface FolderWatch {
  /** Watches folders that were added since, and leaves those that are gone. */
  follow(): void;
  stop(): void;
}

/** Folder by folder: a recursive watch holds on to a file that an editor has replaced. */
function foldersBelow(root: string): string[] {
  const below = readdirSync(root, { withFileTypes: true, recursive: true });
  const folders = below.filter((entry) => entry.isDirectory());
  return [root, ...folders.map(({ parentPath, name }) => join(parentPath, name))];
}

/** @param changed told the folder, and the file in it where that is known */
export function watchFolders(
  roots: readonly string[],
  changed: (folder: string, file: string | null) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const watchOnly = (folders: readonly string[]) => {
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      watchers.set(
        folder,
        watch(folder, (_event, file) => changed(folder, file)),
      );
    }
  };
  let hasEnded = false;
  const follow = () => watchOnly(hasEnded ? [] : roots.flatMap(foldersBelow));
  follow();
  return {
    follow,
    stop() {
      hasEnded = true;
      watchOnly([]);
    },
  };
}
