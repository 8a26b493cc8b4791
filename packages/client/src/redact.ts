/** Takes secrets out of a text that came from elsewhere. */
export type Redact = (text: string) => string;

/** Replaces the API key, in every spelling that a URL or a JSON text gives it, by `[redacted]`. */
export function createRedact(apiKey: string | undefined): Redact {
  // A shorter key is a stand-in of a test, and to take it out would tear words and codes apart.
  if (apiKey === undefined || apiKey.length < 8) return (text) => text;
  const spellings = new Set([apiKey, JSON.stringify(apiKey).slice(1, -1), encodeURIComponent(apiKey)]);
  return (text) => [...spellings].reduce((rest, spelling) => rest.replaceAll(spelling, "[redacted]"), text);
}

/** The URL as an error may show it: no key, and no share token that was searched for. */
export function redactUrl(url: string, redact: Redact): string {
  return redact(url).replaceAll(/\bsh_[A-Za-z0-9_-]{21}/g, "sh_[redacted]");
}

/** The headers without the key. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, redact(value)]));
}

/**
 * The cause as it is, where it holds texts and numbers alone and none of them the key; else a copy of just those, as a
 * `fetch` may hang the request, and with it the key, on its error. What is no error becomes text.
 */
export function redactCause(cause: unknown, redact: Redact, depth = 8): unknown {
  // A chain of causes may be a ring.
  if (!(cause instanceof Error) || depth === 0) return redact(String(cause));
  const { name, message, stack = "" } = cause;
  const inner = cause.cause === undefined ? undefined : redactCause(cause.cause, redact, depth - 1);
  const members = Object.entries(cause);
  const kept = members.flatMap(([key, value]): [string, unknown][] => {
    if (typeof value === "string") return [[key, redact(value)]];
    return typeof value === "object" || typeof value === "function" ? [] : [[key, value]];
  });
  const copy = Object.assign(new Error(redact(message)), Object.fromEntries(kept), { name, stack: redact(stack) });
  if (inner !== undefined) Object.defineProperty(copy, "cause", { value: inner });
  const isSame = kept.length === members.length && kept.every(([, value], index) => value === members[index]?.[1]);
  return isSame && inner === cause.cause && copy.message === message && copy.stack === stack ? cause : copy;
}
