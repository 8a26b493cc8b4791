import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

const QUIET_MS = 100;

/**
 * Calls `onChange` with the paths that changed below the folders, once after each burst of events.
 * It watches folders and not files, so that a file saved by renaming another one over it is still seen.
 */
export function watchFolders(roots: string[], onChange: (paths: string[]) => void): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    // What was written into a new folder before it was watched counts as changed.
    for (const folder of follow()) for (const name of readdirSync(folder)) changed.add(join(folder, name));
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  const follow = () => {
    const unseen = roots.flatMap(foldersOf).filter((folder) => !watchers.has(folder));
    for (const folder of unseen) {
      const watcher = watch(folder, (_event, name) => {
        changed.add(name === null ? folder : join(folder, name));
        clearTimeout(timer);
        timer = setTimeout(flush, QUIET_MS);
      });
      // The folder is gone: should it come back, its parent tells.
      watcher.on("error", () => watcher.close());
      watcher.on("close", () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
    return unseen;
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
