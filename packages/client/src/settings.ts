import { HOSTED, toBaseUrl } from "./base-url.ts";
import { environment, isBrowser } from "./environment.ts";
import type { Hooks, Logger } from "./events.ts";
import { toHeaderValue } from "./header-value.ts";
import type { ApiKeyProvider, ClientOptions, Fetch, Limits, Middleware } from "./options.ts";
import type { Validation } from "./validation.ts";

/** The options of a client, or of one of its calls, checked and complete. */
export interface Settings {
  readonly apiKey: string | ApiKeyProvider | undefined;
  readonly baseUrl: string;
  /** The server is not the hosted one, so that it keeps to our whole specification. */
  readonly isOurs: boolean;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly validate: Validation | undefined;
  /** Every key that was in use, to take it out of texts. */
  readonly knownKeys: Set<string>;
}

/** The options with their defaults; refuses what can not be meant. */
export function toSettings(options: ClientOptions): Settings {
  const { fetch = globalFetch, middleware = [], hooks = {}, logger, allowBrowser } = options;
  const apiKey = options.apiKey ?? environment("SHARE_LINKS_API_KEY");
  if (apiKey !== undefined && typeof apiKey !== "function") toHeaderValue("apiKey", apiKey);
  if (apiKey !== undefined && !allowBrowser && isBrowser()) {
    throw new TypeError(
      "An API key in a browser can be read by every visitor: call the API from a server of yours, or pass allowBrowser: true.",
    );
  }
  const baseUrl = toBaseUrl(options.baseUrl ?? environment("SHARE_LINKS_BASE_URL") ?? HOSTED);
  const knownKeys = new Set(typeof apiKey === "string" ? [apiKey] : []);
  const base = { apiKey, baseUrl, isOurs: baseUrl !== HOSTED, fetch, middleware, hooks, logger, knownKeys };
  return limited({ ...base, ...DEFAULTS }, options);
}

/** The settings with the limits that are given in place of its own. */
export function limited(settings: Settings, limits: Limits): Settings {
  const { timeoutMs, deadlineMs, maxRetries, maxRetryAfterMs, validate } = limits;
  return {
    ...settings,
    timeoutMs: bounded("timeoutMs", timeoutMs ?? settings.timeoutMs, 1),
    deadlineMs: bounded("deadlineMs", deadlineMs ?? settings.deadlineMs, 1),
    maxRetries: bounded("maxRetries", maxRetries ?? settings.maxRetries, 0),
    maxRetryAfterMs: bounded("maxRetryAfterMs", maxRetryAfterMs ?? settings.maxRetryAfterMs, 0),
    validate: validate === "off" ? undefined : (validate ?? settings.validate),
  };
}

const DEFAULTS = {
  timeoutMs: 30_000,
  deadlineMs: undefined,
  maxRetries: 2,
  maxRetryAfterMs: 60_000,
  validate: undefined,
};

/** Looked up at each call, so that a polyfill or a spy that comes later is seen. */
const globalFetch: Fetch = (request) => globalThis.fetch(request);

function bounded<Value extends number | undefined>(name: string, value: Value, least: number): Value {
  if (value === undefined || (typeof value === "number" && value >= least)) return value;
  throw new TypeError(`${name} must be a number of at least ${least}, got ${String(value)}.`);
}
