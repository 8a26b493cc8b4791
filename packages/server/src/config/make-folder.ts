import { mkdirSync } from "node:fs";

/**
 * Makes a folder for its owner alone, unless it is there. The one above it has to be: whoever mistypes a path, or has not
 * mounted a disk, is to hear of it and not to get an empty service.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
