import type { Operation, Settings } from "./call.ts";
import { kindOf, refuse, wrongServerError } from "./values.ts";

export { checkFetchInit, checkObject, checkOptions } from "./misuse/options.ts";

// These checks find mistakes in the program. They run only in development builds: in production builds `misuse/production.ts` takes
// the place of this file, so that a page doesn't download them.

/** Refuses something other than a client, before one of its methods is missing. */
export function checkClient(where: string, client: unknown): void {
  if (typeof Object(Object(client).shareLinks).list !== "function")
    refuse(`The client of ${where}`, "made with createClient", kindOf(client));
}

/** Refuses a URL without a scheme, such as `localhost:8080`, and shows it with one. */
export function checkBaseUrl(name: string, text: unknown): void {
  // Only a host with a port or a number, because any other text may be a key that was passed by mistake.
  if (/^(?:localhost|(?:\d+\.){3}\d+|[a-z][\w.-]*(?=:\d))(?::\d+)?(?:\/[\w./-]*)?$/i.test(`${text}`))
    throw new TypeError(`${name} must begin with http:// or https://: did you mean "http://${text}"?`);
}

/** Refuses what `fetch` would read as a path beside the current page, or not at all. */
export function checkTarget(input: unknown): void {
  const allowed = 'a path that begins with "/", or a URL or Request below baseUrl';
  if (input === undefined || input === null) refuse("What to fetch", allowed, `${input}`);
  if (typeof input === "string" && !/^(?:[/\\]|[a-z][a-z\d+.-]*:)/i.test(input)) refuse("What to fetch", allowed);
}

/** Refuses a body that contains itself. JSON has no form of it, and the engine's own message is hard to read. */
export function checkBody(value: unknown, name = "", parents: readonly unknown[] = []): void {
  if (typeof value !== "object" || value === null) return;
  if (parents.includes(value))
    refuse(`The body${name && `'s "${name}"`}`, "what JSON can hold, but it contains itself");
  for (const [key, member] of Object.entries(value)) checkBody(member, key, [...parents, value]);
}

/** Refuses a fixed API key that can't be sent, when the client is created. Keys from functions are checked before each attempt. */
export function checkApiKey({ apiKey, baseUrl }: Settings): void {
  if (apiKey === undefined || typeof apiKey === "function") return;
  if (typeof apiKey !== "string" || !/^[!-~]+$/.test(apiKey)) {
    refuse("apiKey", "visible ASCII without spaces", apiKey === "" ? "nothing" : kindOf(apiKey));
  }
  const error = wrongServerError(baseUrl, apiKey);
  if (error) throw error;
}

/** Refuses limits that are too small or not numbers, and settings that make no sense together. */
export function checkSettings(settings: Settings): void {
  for (const [name, least] of Object.entries(LEAST)) checkLeast(name, settings[name as keyof typeof LEAST], least);
  const { schemas, validate = schemas ? "error" : "off" } = settings;
  if (schemas !== undefined && typeof schemas.request !== "function") {
    refuse("schemas", "made with standardSchemas of @share-links/client/validate", kindOf(schemas));
  }
  if (!["off", "warn", "error"].includes(validate)) refuse("validate", `"off", "warn" or "error"`, String(validate));
  if (validate !== "off" && !schemas) {
    refuse("validate", `"off" without schemas, which standardSchemas of @share-links/client/validate makes`, validate);
  }
}

/** Refuses a limit that is too small or not a number. */
export function checkLeast(name: string, limit: unknown, least: number): void {
  if (typeof limit !== "number" || !(limit >= least))
    refuse(name, `a number of at least ${least}`, typeof limit === "string" ? JSON.stringify(limit) : String(limit));
}

const LEAST = { timeoutMs: 1, deadlineMs: 1, maxRetries: 0, maxRetryAfterMs: 0 };

/** Tells the logger that a call failed because of a mistake in the program, or because of a schema. Without it, a call that nobody reads would fail silently. */
export function reportMistake({ logger }: Settings, { id }: Operation, error: unknown): void {
  const { name } = Object(error) as Error;
  if (!["TypeError", "RequestMismatchError", "ResponseMismatchError"].includes(name)) return;
  try {
    logger?.debug(`share-links ${id} failed`, { error });
  } catch {
    // A logger that throws must not change the call.
  }
}

/** Refuses to send a call if there is no `fetch`. */
export function checkFetch(settings: Settings): void {
  if (typeof (settings.fetch ?? globalThis.fetch) !== "function")
    refuse("fetch", "given as an option: this environment has none (jsdom, for example)");
}

/** Refuses what a fetch or a middleware returned if it is not a response. */
export function checkResponse(response: unknown): void {
  if (typeof Object(response).text !== "function")
    refuse("What fetch and middleware return", "a Response", kindOf(response));
  if (!(response as Response).status && (response as Response).type === "error")
    throw new TypeError("fetch or a middleware returned Response.error()");
}

/** Refuses an idempotency key for an operation that declares none, because the server would ignore it. */
export function checkIdempotencyKey({ id, takesIdempotencyKey }: Operation, given: unknown): void {
  if (given && !takesIdempotencyKey) refuse("idempotencyKey", `left out of ${id}, which takes none`);
}

/** Refuses to make an idempotency key if the environment has no random numbers. */
export function checkCrypto(): void {
  if (typeof globalThis.crypto?.getRandomValues === "function") return;
  refuse(
    "idempotencyKey",
    "given, or false: this environment has no crypto.getRandomValues (React Native needs a polyfill)",
  );
}
