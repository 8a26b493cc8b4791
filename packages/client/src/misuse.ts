import type { Operation, Settings } from "./call.ts";
import { kindOf, refuse, toText, wrongServerError } from "./values.ts";

export {
  checkCall,
  checkExtras,
  checkFetchBody,
  checkFetchInit,
  checkTarget,
  nearestOperation,
} from "./misuse/fetch.ts";
export { checkObject, checkOptions } from "./misuse/options.ts";

// These checks find mistakes in the program. They run only in development builds: in production builds `misuse/production.ts` takes
// the place of this file, so that a page doesn't download them.

/** Refuses an id or a token that is no string, such as a whole link. */
export function checkSegment(what: string, value: unknown): void {
  if (typeof value !== "string") refuse(what, "a string", kindOf(value));
}

/** Refuses something other than a client, before one of its methods is missing. */
export function checkClient(where: string, client: unknown): void {
  if (typeof Object(Object(client).shareLinks).list !== "function")
    refuse(`The client of ${where}`, "made with createClient", kindOf(client));
}

/** Refuses what is not a URL at all, and a URL without a scheme, such as `localhost:8080`, which the message shows with one. */
export function checkBaseUrl(name: string, text: unknown): void {
  if (text === "" || (typeof text !== "string" && !(text instanceof URL)))
    refuse(name, "an absolute http(s) URL without user and query", text === "" ? "nothing" : kindOf(text));
  // Only a host with a port or a number, because any other text may be a key that was passed by mistake.
  if (/^(?:localhost|(?:\d+\.){3}\d+|[a-z][\w.-]*(?=:\d))(?::\d+)?(?:\/[\w./-]*)?$/i.test(`${text}`))
    throw new TypeError(`${name} must begin with http:// or https://: did you mean "http://${text}"?`);
}

/** Refuses a body that JSON has no form of because it contains itself, or one that is nested too deep to be read. The engine's own messages are hard to read. */
export function checkBody(value: unknown): void {
  checkNesting("The body", "what JSON can hold", value);
}

/** Refuses a value that contains itself, or that is nested too deep. `what` is its name, and `allowed` says what it may be. */
export function checkNesting(what: string, allowed: string, value: unknown): void {
  const parents = new Set<unknown>();
  const check = (inner: unknown, name: string): void => {
    if (typeof inner !== "object" || inner === null) return;
    const place = `${what}${name && `'s "${name}"`}`;
    if (parents.has(inner)) refuse(place, `${allowed}, but it contains itself`);
    if (parents.size === MAX_NESTING) refuse(what, `${allowed}, but it is nested more than ${MAX_NESTING} levels deep`);
    parents.add(inner);
    for (const [key, member] of Object.entries(inner)) check(member, key);
    parents.delete(inner);
  };
  check(value, "");
}

const MAX_NESTING = 1000;

/** Refuses a fixed API key that can't be sent, when the client is created. Keys from functions are checked before each attempt. */
export function checkApiKey({ apiKey, baseUrl }: Settings): void {
  if (apiKey === undefined || typeof apiKey === "function") return;
  if (/^bearer\s/i.test(`${apiKey}`)) refuse("apiKey", 'the key alone, without "Bearer"');
  if (typeof apiKey === "string" && /^\s|\s$/.test(apiKey))
    refuse("apiKey", "without spaces and line breaks around it");
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
  if (schemas !== undefined && typeof Object(schemas).request !== "function") {
    refuse("schemas", "made with standardSchemas of @share-links/client/validate", kindOf(schemas));
  }
  if (!["off", "warn", "error"].includes(validate)) refuse("validate", `"off", "warn" or "error"`, toText(validate));
  if (validate !== "off" && !schemas) {
    throw new TypeError(
      `validate: "${validate}" needs schemas, which standardSchemas of @share-links/client/validate makes.`,
    );
  }
}

/** Refuses a limit that is too small or not a number. */
export function checkLeast(name: string, limit: unknown, least: number): void {
  if (typeof limit !== "number" || !(limit >= least))
    refuse(name, `a number of at least ${least}`, typeof limit === "string" ? JSON.stringify(limit) : kindOf(limit));
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

/** Refuses what a middleware passes on if it is not a request. */
export function checkRequest(request: unknown): void {
  const { url, method } = Object(request);
  if (typeof url !== "string" || typeof method !== "string")
    refuse("What a middleware passes to next", "a Request", kindOf(request));
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
