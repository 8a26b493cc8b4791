import { join } from "node:path";

// In the published program all files of code are in one folder, so a path that is relative to a file holds in both only from here.

/** Where the built console may be: beside the published program, or in its own package of the repository. */
export const CONSOLE_FOLDERS = [
  join(import.meta.dirname, "console"),
  join(import.meta.dirname, "../../console/dist"),
] as const;

/** The package's manifest. */
export const MANIFEST = join(import.meta.dirname, "../package.json");
