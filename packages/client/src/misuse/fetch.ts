import { kindOf, refuse, toText } from "../values.ts";
import { nearestOf, refuseName } from "./names.ts";
import { CALL, CLIENT, checkObject } from "./options.ts";

// Mistakes in what a program passes to `createFetch`'s fetch and to openapi-fetch. Like `misuse.ts`, this file is left out of
// production builds.

/** Refuses what `fetch` would read as a path beside the current page, or not at all. */
export function checkTarget(input: unknown): void {
  const isRequest = typeof Request === "function" && input instanceof Request;
  if (isRequest || /^(?:[/\\]|[a-z][a-z\d+.-]*:)/i.test(toText(input))) return;
  const got = typeof input === "string" ? undefined : kindOf(input);
  refuse("What to fetch", 'a path that begins with "/", or a URL or Request below baseUrl', got);
}

/** What to add to a message about an operation that the table doesn't have: the one that was probably meant, if any is similar. */
export function nearestOperation(method: string, path: string, table: Operations): string {
  const known = Object.values(table).map((each) => `${each.method} ${each.path}`);
  const nearest = nearestOf(`${method} ${path}`, known);
  return nearest ? `; the nearest is ${nearest}` : "";
}

type Operations = Readonly<Record<string, { readonly method: string; readonly path: string }>>;

/**
 * Refuses a member of a `fetch` init that was meant to be one of ours, such as `timeout`, or that belongs to the client, such as
 * `apiKey`. Others stay, because frameworks have members of their own.
 */
export function checkFetchInit(where: string, init: unknown, isOurs: (name: string) => boolean = () => false): void {
  if (init === undefined || init === null) return;
  if (typeof init !== "object") checkObject(`The init of ${where}`, init, 'method: "POST"');
  for (const name of Object.keys(init)) {
    if (FETCH_INIT.includes(name) || CALL_NAMES.includes(name) || isOurs(name)) continue;
    refuseMisspelt(where, name, CALL_NAMES);
    if (CLIENT_NAMES.includes(name)) refuse(name, `an option of the client, not of ${where}`);
  }
  const { idempotencyKey, method } = init as { idempotencyKey?: unknown; method?: unknown };
  if (idempotencyKey === null) refuse("idempotencyKey", "a string or a boolean", "null");
  // `fetch` itself writes get, post, put and delete in capitals, but not this one.
  if (method !== "PATCH" && /^patch$/i.test(toText(method))) refuse("method", "PATCH, in capital letters", `${method}`);
}

/** Refuses an object as the body of a `fetch` init: `fetch` would send the text "[object Object]". */
export function checkFetchBody(init: unknown): void {
  const { body } = Object(init) as { body?: unknown };
  if (Array.isArray(body) || toText(body) === "[object Object]")
    refuse("body", "what fetch can send, such as JSON.stringify(…) of an object", kindOf(body));
}

/** Refuses an option of openapi-fetch's `createClient` that was meant to be one of ours. Others go to `fetch`. */
export function checkExtras(where: string, options: object): void {
  for (const name of Object.keys(options)) {
    if (![...FETCH_INIT, ...CLIENT_NAMES, ...OPENAPI_CLIENT].includes(name)) refuseMisspelt(where, name, CLIENT_NAMES);
  }
}

/** Refuses parts of a call of openapi-fetch whose faults would show only inside of it. */
export function checkCall(where: string, url: unknown, init: unknown): void {
  checkTarget(url);
  const { params, parseAs } = Object(init) as { params?: unknown; parseAs?: unknown };
  if (params !== undefined) checkObject(`The params of ${where}`, params, "query: …, path: …");
  if (parseAs !== undefined && !READ_AS.includes(toText(parseAs)))
    refuse("parseAs", `one of ${READ_AS.join(", ")}`, kindOf(parseAs));
}

function refuseMisspelt(where: string, name: string, names: readonly string[]): void {
  const meant = FETCH_SYNONYMS[name];
  if (meant) throw new TypeError(`${where} has no option "${name}": did you mean "${meant}"?`);
  if (nearestOf(name, names)) refuseName(where, name, names);
}

/** The names that other clients give to members of a `fetch` init. */
const FETCH_SYNONYMS: Readonly<Record<string, string>> = { json: "body", data: "body", header: "headers" };
const READ_AS = ["json", "text", "blob", "arrayBuffer", "stream"];
const CALL_NAMES: readonly string[] = CALL;
const CLIENT_NAMES: readonly string[] = [...CLIENT, "operations"];

const FETCH_INIT: readonly string[] = [
  ...["method", "headers", "body", "mode", "credentials", "cache", "redirect", "referrer", "referrerPolicy"],
  ...["integrity", "keepalive", "signal", "window", "duplex", "priority", "dispatcher", "attributionReporting"],
  ...["stream", "next", "cf"],
  // openapi-fetch's.
  ...["params", "parseAs", "querySerializer", "bodySerializer", "pathSerializer", "middleware", "Request"],
];
const OPENAPI_CLIENT = ["requestInitExt", "strictStatus", "throwOnError"];
