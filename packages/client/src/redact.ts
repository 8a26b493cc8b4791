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

/** The same cause, or a copy of its texts where one of them holds the key. */
export function redactCause(cause: unknown, redact: Redact): unknown {
  if (typeof cause === "string") return redact(cause);
  if (!(cause instanceof Error)) return cause;
  const inner = redactCause(cause.cause, redact);
  const message = redact(cause.message);
  const stack = redact(cause.stack ?? "");
  if (inner === cause.cause && message === cause.message && stack === (cause.stack ?? "")) return cause;
  const { name } = cause;
  return Object.assign(new Error(message, { cause: inner }), { name, stack });
}
