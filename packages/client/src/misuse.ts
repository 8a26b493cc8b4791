import type { ClientOptions, IdempotentOptions } from "./options.ts";
import { kindOf, refuse } from "./values.ts";

/**
 * Refuses options that are not an object, that have a name which no option has, or whose value is of the wrong kind. Only
 * development builds check that; in production the functions of `misuse.production.ts` take the place of these.
 */
export function refuseBadOptions(where: string, given: unknown, more: readonly string[] = []): void {
  const isClient = /^(?:createClient|withOptions|createFetch)$/.test(where);
  if (given === undefined) return;
  if (kindOf(given) !== "Object") {
    refuse(
      `The options of ${where}`,
      `an object such as { ${isClient ? "apiKey: … " : "timeoutMs: 5000 "}}`,
      kindOf(given),
    );
  }
  const known = [...LIMITS, ...(isClient ? CLIENT : CALL), ...more];
  for (const [name, value] of Object.entries(given as object)) {
    if (!known.includes(name)) refuseName(where, name, known);
    const kind = KINDS[name];
    if (kind && value !== undefined && !kind.fits(value)) refuse(name, kind.words, kindOf(value));
  }
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
const CALL = ["signal", "idempotencyKey"] as const satisfies Names<IdempotentOptions>;
const CLIENT = [
  "apiKey",
  "baseUrl",
  "fetch",
  "middleware",
  "hooks",
  "logger",
  "allowBrowser",
] as const satisfies Names<ClientOptions>;

/** The names of other clients' options for the same thing. */
const SYNONYMS: Readonly<Record<string, string>> = {
  timeout: "timeoutMs",
  retries: "maxRetries",
  retry: "maxRetries",
  token: "apiKey",
  key: "apiKey",
  auth: "apiKey",
  authorization: "apiKey",
  url: "baseUrl",
  host: "baseUrl",
  endpoint: "baseUrl",
  prefixurl: "baseUrl",
  middlewares: "middleware",
  interceptors: "middleware",
  dangerouslyallowbrowser: "allowBrowser",
  abortsignal: "signal",
};

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
  traceparent: {
    words: "a string or a function",
    fits: (value) => typeof value === "string" || isFunction(value),
  },
};

function refuseName(where: string, name: string, known: readonly string[]): never {
  const nearest = nearestOf(name, known);
  const hint = nearest ? `did you mean "${nearest}"?` : `the options are ${known.join(", ")}.`;
  throw new TypeError(`${where} has no option "${name}": ${hint}`);
}

/** The known name that was probably meant, if one is near. */
function nearestOf(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase().replaceAll(/[-_]/g, "");
  const synonym = SYNONYMS[lower];
  if (synonym && known.includes(synonym)) return synonym;
  const [best] = known
    .map((each) => ({ each, distance: distanceOf(lower, each.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(2, best.each.length / 3) ? best.each : undefined;
}

/** How many characters to add, remove or replace to get from one text to the other (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replace = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
