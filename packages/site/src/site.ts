import { join } from "node:path";

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, "../../..");

/** Where the repository is on the web. A link to a file that is no page of the site leads there. */
export const REPOSITORY = "https://github.com/share-links/share-links";

/** The site's address in texts that are read elsewhere, too, such as a README, without a slash at its end. */
export const HOME = "https://share-links.github.io/share-links";

/** Where the site is served. `SITE_URL` names another place, such as a copy for one version. */
const url = new URL(process.env.SITE_URL ?? `${HOME}/`);

/** The origin of the site, without a slash at its end. */
export const ORIGIN = url.origin;

/** The path below which the site is served, without a slash at its end. */
export const BASE = url.pathname.replace(/\/$/, "");

/** The folder that a build writes: the pages as Markdown in `pages`, files to copy in `public`, and the site itself in `html`. */
export const DIST = join(import.meta.dirname, "../dist");
