import type { Operation } from "./call.ts";
import { checkBody, checkCrypto, checkIdempotencyKey, checkSegment } from "./misuse.ts";
import { isHosted, kindOf, refuse } from "./values.ts";

/**
 * The value as one segment of a path, percent-encoded. Refuses what a URL parser, a proxy or a server could read as something
 * else. Messages do not repeat the value: a key that was passed by mistake must not end in a log.
 */
export function toSegment(what: string, value: unknown): string {
  checkSegment(what, value);
  // "%" because an encoded dot or slash may be decoded twice on its way; ";" because some servers cut a segment there.
  if (typeof value === "string" && /^(?!\.\.?$)[^/\\;?#%\p{Cc}\p{Cs}]+$/u.test(value)) return encodeURIComponent(value);
  return refuse(what, "one path segment without / \\ ; ? # %", value === "" ? "nothing" : kindOf(value));
}

/** The query as `?name=value` pairs: a Date in ISO 8601, a list as repeated pairs, without undefined members. Refuses values of any other kind. */
export function toQueryString(query: unknown): string {
  if (query === undefined) return "";
  // A `Map` or a `URLSearchParams` does not keep its values in members.
  if (kindOf(query) !== "Object") refuse("The query", "an object", kindOf(query));
  const pairs = Object.entries(query as object).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => {
      if (value === undefined) return [];
      const text = value instanceof Date ? value.toJSON() : value;
      const kind = kindOf(text === null ? value : text);
      if (!/^(?:-?\d|(?:text|Boolean|BigInt)$)/.test(kind) || /\p{Cs}/u.test(`${text}`)) {
        refuse(`The query's "${name}"`, "a well-formed string, number, boolean or Date", kind);
      }
      return `${encodeURIComponent(name)}=${encodeURIComponent(`${text}`)}`;
    }),
  );
  return ["", ...pairs].join("&").replace("&", "?");
}

/**
 * The body as JSON, without undefined members. Refuses what `JSON.stringify` would silently drop or turn into null, because null
 * means "clear it" or "unlimited" to the API.
 */
export function toJson(body: unknown): string {
  checkBody(body);
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // An invalid Date has already become null here, so look at the original.
    const value = converted === null ? (this as Record<string, unknown>)[name] : converted;
    const kind = kindOf(value);
    const isLeftOut = value === undefined && name && !Array.isArray(this);
    if (!isLeftOut && !/^(?:-?\d|(?:text|Boolean|null|Object|Array)$)/.test(kind)) {
      refuse(`The body${name && `'s "${name}"`}`, "what JSON can hold", kind);
    }
    return converted;
  });
}

/** Returns the value if it is visible ASCII without spaces. Otherwise throws a TypeError that names it by `what` and never repeats it. */
export function toHeaderValue(what: string, value: unknown): string {
  return typeof value === "string" && /^[!-~]+$/.test(value)
    ? value
    : refuse(what, "visible ASCII without spaces", value === "" ? "nothing" : kindOf(value));
}

/** The idempotency key for all attempts of a call: the caller's, or a new one if the caller asks for one or the server is the user's own, which honours it. */
export function toIdempotencyKey(
  operation: Operation,
  given: string | boolean | undefined,
  baseUrl: string,
): string | undefined {
  checkIdempotencyKey(operation, given);
  if (!operation.takesIdempotencyKey) return undefined;
  const wanted = given ?? !isHosted(baseUrl);
  if (typeof wanted !== "boolean") return toHeaderValue("idempotencyKey", wanted);
  return wanted ? randomKey() : undefined;
}

/** 128 random bits. Not `crypto.randomUUID`, which pages without https lack. */
function randomKey(): string {
  checkCrypto();
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
