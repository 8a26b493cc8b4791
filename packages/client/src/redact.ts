/** Takes secrets out of a text that came from elsewhere. */
export type Redact = (text: string) => string;

const HIDDEN = "[redacted]";
const NAMES = "(?:[\\w-]*[_-]|api)?(?:token|nonce|secret|password|authorization|cookie|key)";
const FORMS = new RegExp(
  `(sh_)[\\w-]{21}|\\b(bearer )[\\w.~+/-]*\\d[\\w.~+/=-]*|("${NAMES}"\\s*:\\s*")(?:[^"\\\\]|\\\\.)+|([?&]${NAMES}=)[^&#\\s"]+`,
  "gi",
);
const NAME = new RegExp(`^${NAMES}$`, "i");

/**
 * Replaces secrets by `[redacted]`: the known ones in every spelling that a URL or a JSON text gives them, whatever has
 * the form of a share token or of a bearer key, and what stands under a name such as `token` or `key`.
 */
export function createRedact(secrets: () => readonly unknown[]): Redact {
  return (text) =>
    secrets()
      // A shorter one is a stand-in of a test, and to take it out would tear words and codes apart.
      .filter((secret): secret is string => typeof secret === "string" && secret.length >= 8)
      .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
      .reduce((rest, spelling) => rest.replaceAll(spelling, HIDDEN), text)
      .replaceAll(FORMS, `$1$2$3$4${HIDDEN}`);
}

/** What stands in a body under the name of a secret. */
export function secretsOf(body: unknown): unknown[] {
  return Object.entries(Object(body)).flatMap(([name, value]) => (NAME.test(name) ? [value] : []));
}

/** The headers without secrets. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  return new Headers(
    [...headers].map(([name, value]): [string, string] => [name, NAME.test(name) ? HIDDEN : redact(value)]),
  );
}

/**
 * The cause as it is, where it holds texts and numbers alone and none of them a secret; else a copy of just those, as a
 * `fetch` may hang the request, and with it the key, on its error. What is no error becomes text.
 */
export function redactCause(cause: unknown, redact: Redact, depth = 8): unknown {
  // A chain of causes may be a ring.
  if (!(cause instanceof Error) || !depth) return redact(String(cause));
  const { name, message, stack } = cause;
  const inner = cause.cause && redactCause(cause.cause, redact, depth - 1);
  const all = Object.entries(Object.assign({ name, message, stack }, cause));
  const kept = all
    .filter(([, value]) => !/object|function/.test(typeof value))
    .map(([key, value]) => [key, typeof value !== "string" ? value : NAME.test(key) ? HIDDEN : redact(value)] as const);
  if (inner === cause.cause && kept.length === all.length && kept.every(([, value], at) => value === all[at]?.[1]))
    return cause;
  return Object.assign(new Error(message, { cause: inner }), Object.fromEntries(kept));
}
