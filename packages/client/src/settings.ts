import type { Operation, Settings } from "./call.ts";
import { checkApiKey, checkBaseUrl, checkSettings } from "./misuse.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { HOSTED_HOST, refuse, withoutUndefined } from "./values.ts";

/** The options of a client of share-links. A missing key or URL comes from the environment. */
export function withEnvironment(options: ClientOptions): ClientOptions {
  const {
    apiKey = environmentVariable("SHARE_LINKS_API_KEY"),
    baseUrl = environmentVariable("SHARE_LINKS_BASE_URL") ?? `https://${HOSTED_HOST}`,
  } = options;
  return { ...options, apiKey, baseUrl };
}

/** The options with defaults for the missing ones. Throws a `TypeError` for values that make no sense. */
export function toSettings(options: ClientOptions): Settings {
  const { apiKey, allowBrowser } = options;
  const settings = withLimits(DEFAULTS as object as Settings, { ...options, baseUrl: toBaseUrl(options.baseUrl) });
  checkApiKey(settings);
  if (apiKey !== undefined && !allowBrowser && isBrowser()) {
    refuse("apiKey", "kept out of browsers unless allowBrowser is true");
  }
  return settings;
}

/** The settings with the given limits in place of their own. */
export function withLimits(settings: Settings, given: ClientOptions & RequestOptions): Settings {
  const limits = { ...settings, ...withoutUndefined(given) } as Settings;
  checkSettings(limits);
  return limits;
}

/** An operation needs an API key, and there is none. */
export function refuseMissingKey(operation: Operation): never {
  return refuse("apiKey", `given for ${operation.id} (or set SHARE_LINKS_API_KEY)`);
}

/** The URL without slashes at its end. Throws a `TypeError` unless it is an http(s) URL of only a host and a path. */
export function toBaseUrl(text: string | undefined, name = "baseUrl"): string {
  checkBaseUrl(name, text);
  try {
    // In a page or one of its workers, a relative URL is resolved as a link would be.
    const { href } = new URL(text as string, (globalThis as Host).location?.href);
    if (/^https?:\/\/[^/@]+\/[^?#]*$/.test(href)) return href.replace(/\/+$/, "");
  } catch {
    // A string that isn't a URL is refused like a URL of the wrong kind.
  }
  // The text is not repeated, because it may hold a password.
  return refuse(name, "an absolute http(s) URL without user and query");
}

/** The value of an environment variable; undefined if it is missing or empty, or if the runtime has no environment. */
function environmentVariable(name: string): string | undefined {
  try {
    return (globalThis as Host).process?.env?.[name] || undefined;
  } catch {
    // Deno throws if the program may not read it.
    return undefined;
  }
}

/** Whether this is a browser's window or worker. Servers and edge runtimes have user agents of their own. */
function isBrowser(): boolean {
  const { document, navigator } = globalThis as Host;
  return document !== undefined || /^Mozilla\//.test(navigator?.userAgent ?? "");
}

interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly document?: unknown;
  readonly location?: { readonly href: string };
  readonly navigator?: { readonly userAgent?: string };
}

const DEFAULTS = {
  middleware: [],
  hooks: {},
  timeoutMs: 30_000,
  deadlineMs: Infinity,
  maxRetries: 2,
  maxRetryAfterMs: 60_000,
};
