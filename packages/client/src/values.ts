/** Throws a `TypeError` that says what an input must be and, where that reveals no secret, what it is. */
export function refuse(what: string, allowed: string, got?: string): never {
  throw new TypeError(`${what} must be ${allowed}${got ? `, got ${got}` : ""}.`);
}

/** One word for a message that says what kind of value this is. Strings and objects may hold secrets, so they are not repeated. */
export function kindOf(value: unknown): string {
  if (typeof value === "string") return "text";
  if (value === null || value === undefined || typeof value === "number" || value instanceof Date) return `${value}`;
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** The value as text; also for objects that have no `toString`, or one that throws. */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return kindOf(value);
  }
}

/** The members that are not undefined. */
export function withoutUndefined<Members extends object>(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
}

/** The JSON value of a text; undefined if it is not JSON. */
export function parseJson(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object: neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return Object(value) === value && !Array.isArray(value);
}

/** Whether a media type is JSON or a form of it, in any case. */
export function isJsonType(type: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(type);
}

const ITEM_TYPES =
  /^\s*(?:text\/event-stream|application\/(?:(?:x-)?(?:jsonl|jsonlines|json-lines|ndjson)|json-seq))\s*(?:;|$)/i;

/** Whether a content type is one of a stream of items: server-sent events, JSON Lines (NDJSON) or a JSON text sequence. */
export function isItemStream(contentType: string): boolean {
  return ITEM_TYPES.test(contentType);
}

/** The host of the hosted API. */
export const HOSTED_HOST = "api.anam.ai";

/** Whether a URL is one of the hosted API, or of a proxy of it. */
export function isHosted(url: string): boolean {
  return url.includes(HOSTED_HOST);
}

/** The error if the key of a user's own server would be sent to the hosted API, because `baseUrl` is missing or misspelt. */
export function wrongServerError(url: string, apiKey: string): TypeError | undefined {
  // Only the host counts: a query may name any other.
  if (!apiKey.startsWith("slk_") || !isHosted(`${url.split("/")[2]}`)) return undefined;
  return new TypeError("baseUrl must be given: slk_ keys are for your own server.");
}
