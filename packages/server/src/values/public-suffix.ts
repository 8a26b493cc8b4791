import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Whether anybody can register a name directly under this one, as under `co.uk` and `github.io` (publicsuffix.org, both of its lists). Takes a canonical host name. */
export function isPublicSuffix(hostname: string): boolean {
  // Loaded when it is needed: the list takes megabytes and tens of milliseconds, and many services have no wildcards.
  const { getPublicSuffix } = require("tldts") as typeof import("tldts");
  return getPublicSuffix(hostname, { allowPrivateDomains: true, extractHostname: false }) === hostname;
}
