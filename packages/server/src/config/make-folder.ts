import { mkdirSync } from "node:fs";

/**
 * Creates a folder that only its owner can use, unless it exists. The folder above it must exist: otherwise a mistyped path
 * or a disk that isn't mounted would give an empty service without a warning.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
