import * as descriptors from "../generated/descriptors.ts";
import type { ClientOptions, IdempotentOptions } from "../options.ts";
import { kindOf, refuse } from "../values.ts";
import { nearestOf, refuseName } from "./names.ts";

// Which options there are, and what each must be. Like `misuse.ts`, this file is left out of production builds.

/** The function that options belong to: a client, a call, or `toArray`. */
export type OptionsKind = keyof typeof KNOWN;

/** Refuses options that are not an object, unknown names, and values of the wrong kind. */
export function checkOptions(where: string, kind: OptionsKind, given: unknown): void {
  if (given === undefined) return;
  const { names, example } = KNOWN[kind];
  checkObject(`The options of ${where}`, given, example);
  for (const [name, value] of Object.entries(given as object)) {
    if (!(names as readonly string[]).includes(name)) refuseName(where, name, names);
    const kind = KINDS[name];
    if (kind && value !== undefined && !kind.fits(value)) refuse(name, kind.words, kindOf(value));
  }
  checkSchemaIds(given as object);
}

/** Refuses an argument that is not an object. The message shows one as an example. */
export function checkObject(what: string, given: unknown, example: string): void {
  if (kindOf(given) !== "Object") refuse(what, `an object such as { ${example} }`, kindOf(given));
}

/**
 * Refuses a member of a `fetch` init that was meant to be one of ours, such as `timeout`, or that belongs to the client, such as
 * `apiKey`. Others stay, because frameworks have members of their own.
 */
export function checkFetchInit(where: string, init: unknown, isOurs: (name: string) => boolean = () => false): void {
  for (const name of Object.keys(Object(init))) {
    const names: readonly string[] = KNOWN.call.names;
    if (FETCH_INIT.includes(name) || names.includes(name) || isOurs(name)) continue;
    if (nearestOf(name, names)) refuseName(where, name, names);
    if ((KNOWN.fetch.names as readonly string[]).includes(name))
      refuse(name, `an option of the client, not of ${where}`);
  }
  const { idempotencyKey } = Object(init) as { idempotencyKey?: unknown };
  if (idempotencyKey === null) refuse("idempotencyKey", "a string or a boolean", "null");
}

/** Refuses schemas of operations that do not exist, because no call would ever be checked against them. */
function checkSchemaIds({ schemas, operations = descriptors }: SchemaOptions): void {
  const known = Object.values(operations).map(({ id }) => id);
  for (const id of schemas?.ids ?? []) if (!known.includes(id)) refuseName("standardSchemas", id, known, "operation");
}

interface SchemaOptions {
  readonly schemas?: { readonly ids?: readonly string[] };
  readonly operations?: Readonly<Record<string, { readonly id: string }>>;
}

const FETCH_INIT = [
  ...[
    "method",
    "headers",
    "body",
    "mode",
    "credentials",
    "cache",
    "redirect",
    "referrer",
    "referrerPolicy",
    "integrity",
  ],
  ...[
    "keepalive",
    "signal",
    "window",
    "duplex",
    "priority",
    "dispatcher",
    "attributionReporting",
    "stream",
    "next",
    "cf",
  ],
  // openapi-fetch's.
  ...["params", "parseAs", "querySerializer", "bodySerializer", "pathSerializer", "middleware", "Request"],
];

type Names<Options> = readonly (keyof Options & string)[];

const LIMITS = [
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "maxRetryAfterMs",
  "validate",
  "schemas",
  "traceparent",
] as const satisfies Names<IdempotentOptions>;
const CALL = [...LIMITS, "signal", "idempotencyKey"] as const satisfies Names<IdempotentOptions>;
const CLIENT = [
  ...LIMITS,
  "apiKey",
  "baseUrl",
  "fetch",
  "middleware",
  "hooks",
  "logger",
  "allowBrowser",
] as const satisfies Names<ClientOptions>;

const KNOWN = {
  client: { names: CLIENT, example: "apiKey: …" },
  fetch: { names: [...CLIENT, "operations"], example: "apiKey: …" },
  call: { names: CALL, example: "timeoutMs: 5000" },
  toArray: { names: ["max"], example: "max: 10" },
} as const satisfies Record<string, { readonly names: readonly string[]; readonly example: string }>;

interface Kind {
  readonly words: string;
  fits(value: unknown): boolean;
}

const isFunction = (value: unknown): boolean => typeof value === "function";
const HOOKS = ["onRequest", "onResponse", "onFailure", "onRetry"];

const KINDS: Readonly<Record<string, Kind>> = {
  fetch: { words: "a function", fits: isFunction },
  middleware: {
    words: "a list of functions",
    fits: (value) => Array.isArray(value) && value.every(isFunction),
  },
  hooks: {
    words: `an object of functions named ${HOOKS.join(", ")}`,
    fits: (value) =>
      Object(value) === value &&
      Object.entries(value as object).every(
        ([name, hook]) => HOOKS.includes(name) && (hook === undefined || isFunction(hook)),
      ),
  },
  logger: {
    words: "an object with the functions debug and warn",
    fits: (value) => {
      const { debug, warn } = Object(value);
      return isFunction(debug) && isFunction(warn);
    },
  },
  signal: {
    words: "an AbortSignal",
    fits: (value) => isFunction(Object(value).addEventListener),
  },
  idempotencyKey: {
    words: "a string or a boolean",
    fits: (value) => ["string", "boolean"].includes(typeof value),
  },
  operations: {
    words: "the table of a generated operations.ts",
    fits: (value) =>
      kindOf(value) === "Object" &&
      Object.values(value as object).every((each) => {
        const { id, method, path, parameters, statuses } = Object(each);
        return [id, method, path].every((text) => typeof text === "string") && parameters && Array.isArray(statuses);
      }),
  },
  traceparent: {
    words: "a string or a function",
    fits: (value) => typeof value === "string" || isFunction(value),
  },
};
