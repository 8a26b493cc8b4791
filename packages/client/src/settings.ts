import { HOSTED, toBaseUrl } from "./base-url.ts";
import { defined } from "./defined.ts";
import { environment, isBrowser } from "./environment.ts";
import type { Hooks, Logger } from "./events.ts";
import { toHeaderValue } from "./header-value.ts";
import type { ApiKeyProvider, ClientOptions, Fetch, Middleware } from "./options.ts";
import { refuse } from "./refuse.ts";
import type { Schemas } from "./schemas.ts";

/** The options of a client, or of one of its calls, checked and complete. */
export interface Settings {
  readonly apiKey: string | ApiKeyProvider | undefined;
  readonly baseUrl: string;
  readonly fetch?: Fetch;
  readonly middleware: readonly Middleware[];
  readonly hooks: Hooks;
  readonly logger?: Logger;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly validate?: "off" | "warn" | "error";
  readonly schemas?: Schemas;
  readonly signal?: AbortSignal;
}

/** The options with their defaults; refuses what can not be meant. */
export function toSettings(options: ClientOptions): Settings {
  const {
    apiKey = environment("SHARE_LINKS_API_KEY"),
    baseUrl = environment("SHARE_LINKS_BASE_URL") ?? `https://${HOSTED}`,
    allowBrowser,
  } = options;
  if (apiKey !== undefined) {
    if (typeof apiKey !== "function") toHeaderValue("apiKey", apiKey);
    if (!allowBrowser && isBrowser()) {
      refuse("apiKey", "kept out of browsers unless allowBrowser is true");
    }
  }
  return limited(DEFAULTS as object as Settings, { ...options, apiKey, baseUrl: toBaseUrl(baseUrl) });
}

/** The settings with the limits that are given in place of its own; refuses one that can not be meant. */
export function limited(settings: Settings, given: ClientOptions): Settings {
  const limits = { ...settings, ...defined(given) } as Settings;
  for (const [name, least] of Object.entries(LEAST)) checkLeast(name, limits[name as keyof typeof LEAST], least);
  const { signal, schemas, validate = schemas ? "error" : "off" } = limits;
  if (signal && !signal.addEventListener) refuse("signal", "an AbortSignal");
  if (!/^(?:off|warn|error)$/.test(validate) || (validate !== "off" && !schemas?.request)) {
    refuse("validate", `"off", or "warn" or "error" with schemas of @share-links/client/validate`, validate);
  }
  return limits;
}

/** Refuses a limit that is no number, or less than it may be. */
export function checkLeast(name: string, limit: unknown, least: number): void {
  if (typeof limit !== "number" || !(limit >= least)) refuse(name, `a number of at least ${least}`, String(limit));
}

const LEAST = { timeoutMs: 1, deadlineMs: 1, maxRetries: 0, maxRetryAfterMs: 0 };
const DEFAULTS = {
  middleware: [],
  hooks: {},
  timeoutMs: 30_000,
  deadlineMs: Infinity,
  maxRetries: 2,
  maxRetryAfterMs: 60_000,
};
