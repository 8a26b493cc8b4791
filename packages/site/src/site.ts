import { join } from "node:path";

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, "../../..");

/** Where the repository is on the web. A link to a file that is no page of the site leads there. */
export const REPOSITORY = "https://github.com/share-links/share-links";

/** Where the site is served, without a slash at its end. */
export const HOME = "https://share-links.github.io/share-links";

/** The origin of the site, and the path below which it is served, each without a slash at its end. */
export const ORIGIN: string = new URL(HOME).origin;
export const BASE: string = new URL(HOME).pathname;

/** The folder that a build writes: the pages as Markdown in `pages`, files to copy in `public`, and the site itself in `html`. */
export const DIST = join(import.meta.dirname, "../dist");
