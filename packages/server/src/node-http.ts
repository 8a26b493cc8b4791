import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/**
 * Node's HTTP. An `import` reads every export of a module, and some of this one load all of `fetch`, which takes 60 ms and
 * 10 MB when the service starts.
 */
export const http = load("node:http") as typeof import("node:http");

/** Loads Node's HTTPS, which a service without webhooks doesn't need. */
export function loadHttps(): typeof import("node:https") {
  return load("node:https");
}
