import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

const QUIET_MS = 100;

/**
 * Calls `onChange` after each burst of changes below the folders. It watches folders and not files, so that it still notices
 * a save that renames another file over the old one.
 */
export function watchFolders(roots: string[], onChange: () => void): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    follow();
    onChange();
  };
  const follow = () => {
    for (const folder of roots.flatMap(foldersOf).filter((each) => !watchers.has(each))) {
      const watcher = watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(flush, QUIET_MS);
      });
      // The folder is gone. If it comes back, the watcher of its parent notices that.
      watcher.on("error", () => watcher.close());
      watcher.on("close", () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };

  follow();
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function foldersOf(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return [root, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
