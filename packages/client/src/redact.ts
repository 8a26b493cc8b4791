/** Takes secrets out of a text that came from elsewhere. */
export type Redact = (text: string) => string;

const NAMES = "token|nonce|secret|password|authorization|cookie|set-cookie|key|(?:x-)?api[_-]?key";
const MEMBER = new RegExp(String.raw`("(?:${NAMES})"\s*:\s*")(?:[^"\\]|\\.)+`, "gi");
const PARAMETER = new RegExp(`([?&](?:${NAMES})=)[^&#\\s"]+`, "gi");
const NAME = new RegExp(`^(?:${NAMES})$`, "i");

/**
 * Replaces secrets by `[redacted]`: the known ones in every spelling that a URL or a JSON text gives them, whatever has
 * the form of a share token or of a bearer key, and what stands under a name such as `token` or `key`.
 */
export function createRedact(secrets: () => Iterable<string>): Redact {
  return (text) =>
    [...secrets()]
      // A shorter one is a stand-in of a test, and to take it out would tear words and codes apart.
      .filter((secret) => secret.length >= 8)
      .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
      .reduce((rest, spelling) => rest.replaceAll(spelling, "[redacted]"), text)
      .replaceAll(/\bsh_[\w-]{21}/g, "sh_[redacted]")
      .replaceAll(/\b(bearer )(?=\S*[\d_])[\w.~+/=-]{8,}/gi, "$1[redacted]")
      .replaceAll(MEMBER, "$1[redacted]")
      .replaceAll(PARAMETER, "$1[redacted]");
}

/** The texts of a body that stand under the name of a secret. */
export function secretsOf(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => (NAME.test(name) && typeof value === "string" ? value : []));
}

/** The headers without secrets. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  return new Headers(
    [...headers].map(([name, value]): [string, string] => [name, NAME.test(name) ? "[redacted]" : redact(value)]),
  );
}

/**
 * The cause as it is, where it holds texts and numbers alone and none of them a secret; else a copy of just those, as a
 * `fetch` may hang the request, and with it the key, on its error. What is no error becomes text.
 */
export function redactCause(cause: unknown, redact: Redact, depth = 8): unknown {
  // A chain of causes may be a ring.
  if (!(cause instanceof Error) || depth === 0) return redact(String(cause));
  const { name, message, stack = "" } = cause;
  const inner = cause.cause === undefined ? undefined : redactCause(cause.cause, redact, depth - 1);
  const members = Object.entries(cause);
  const kept = members.flatMap(([key, value]): [string, unknown][] => {
    if (typeof value === "string") return [[key, NAME.test(key) ? "[redacted]" : redact(value)]];
    return typeof value === "object" || typeof value === "function" ? [] : [[key, value]];
  });
  const copy = Object.assign(new Error(redact(message)), Object.fromEntries(kept), { name, stack: redact(stack) });
  if (inner !== undefined) Object.defineProperty(copy, "cause", { value: inner });
  const isSame = kept.length === members.length && kept.every(([, value], index) => value === members[index]?.[1]);
  return isSame && inner === cause.cause && copy.message === message && copy.stack === stack ? cause : copy;
}
