import * as descriptors from "../generated/descriptors.ts";
import type { ClientOptions, IdempotentOptions } from "../options.ts";
import { kindOf, refuse } from "../values.ts";
import { refuseName } from "./names.ts";

// Which options there are, and what each must be. Like `misuse.ts`, this file is left out of production builds.

/** The function that options belong to: a client, a call, or `toArray`. */
export type OptionsKind = keyof typeof KNOWN;

/** Refuses options that are not an object, unknown names, and values of the wrong kind. */
export function checkOptions(where: string, kind: OptionsKind, given: unknown): void {
  if (given === undefined) return;
  const { names, example } = KNOWN[kind];
  checkObject(`The options of ${where}`, given, example);
  for (const [name, value] of Object.entries(given as object)) {
    if (!(names as readonly string[]).includes(name)) refuseOption(where, name, names);
    if (value === undefined) continue;
    if (name === "hooks") checkHooks(value);
    if (name === "operations") checkOperations(value);
    const kind = KINDS[name];
    if (kind && !kind.fits(value)) refuse(name, kind.words, kindOf(value));
  }
  checkSchemaIds(given as object);
}

/** Refuses an argument that is not an object. The message shows one as an example. */
export function checkObject(what: string, given: unknown, example: string): void {
  if (kindOf(given) !== "Object") refuse(what, `an object such as { ${example} }`, kindOf(given));
}

/** Refuses a name that this function doesn't know. If the other one of client and call knows it, the message says so. */
function refuseOption(where: string, name: string, names: readonly string[]): never {
  const owner = (CALL as readonly string[]).includes(name) ? "a call" : "the client";
  const isElsewhere = [...CALL, ...CLIENT].some((each) => each === name);
  if (isElsewhere) throw new TypeError(`${where} has no option "${name}": it is an option of ${owner}.`);
  refuseName(where, name, names);
}

function checkHooks(hooks: unknown): void {
  for (const name of Object.keys(Object(hooks))) if (!HOOKS.includes(name)) refuseName("hooks", name, HOOKS, "hook");
}

function checkOperations(table: unknown): void {
  if (kindOf(table) !== "Object") refuse("operations", "the table of a generated operations.ts", kindOf(table));
  for (const [name, entry] of Object.entries(table as object)) {
    const { id, method, path, parameters, statuses, securitySchemes } = Object(entry);
    const isEntry =
      [id, path].every((text) => typeof text === "string") &&
      /^[A-Z]+$/.test(method) &&
      ["path", "query", "header"].every((place) => Array.isArray(Object(parameters)[place])) &&
      Array.isArray(statuses) &&
      Array.isArray(securitySchemes);
    if (!isEntry) refuse(`operations.${name}`, ENTRY_WORDS, kindOf(entry));
  }
}

const ENTRY_WORDS =
  "an entry of a generated operations.ts, with id, method (in capital letters), path, parameters: { path, query, header }, securitySchemes and statuses";

/** Refuses schemas of operations that do not exist, because no call would ever be checked against them. */
function checkSchemaIds({ schemas, operations = descriptors }: SchemaOptions): void {
  const known = Object.values(operations).map(({ id }) => id);
  for (const id of schemas?.ids ?? []) if (!known.includes(id)) refuseName("standardSchemas", id, known, "operation");
}

interface SchemaOptions {
  readonly schemas?: { readonly ids?: readonly string[] };
  readonly operations?: Readonly<Record<string, { readonly id: string }>>;
}

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
export const CALL = [...LIMITS, "signal", "idempotencyKey"] as const satisfies Names<IdempotentOptions>;
export const CLIENT = [
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
      Object(value) === value && Object.values(value as object).every((hook) => hook === undefined || isFunction(hook)),
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
  traceparent: {
    words: "a string or a function",
    fits: (value) => typeof value === "string" || isFunction(value),
  },
};
