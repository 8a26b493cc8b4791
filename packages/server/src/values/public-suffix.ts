import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Whether anybody may have a name directly under this one, as under `co.uk` and `github.io` (publicsuffix.org, both of its lists). Takes a canonical host name. */
export function isPublicSuffix(hostname: string): boolean {
  // Its list takes megabytes and tens of milliseconds, which a service without wildcards does without.
  const { getPublicSuffix } = require("tldts") as typeof import("tldts");
  return getPublicSuffix(hostname, { allowPrivateDomains: true, extractHostname: false }) === hostname;
}
