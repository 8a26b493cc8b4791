/** What is not to be told of a call. */
export interface Secrets {
  /** The API keys that were in use; what is no text is none. */
  readonly keys: readonly unknown[];
  /** What is sent, with secrets under their names. */
  readonly body: unknown;
}

const HIDDEN = "[redacted]";
const NAMES = "(?:[\\w-]*[_-]|api)?(?:token|nonce|secret|password|authorization|cookie|key)";
const FORMS = new RegExp(
  `(sh_)[\\w-]{21}|\\b(bearer )[\\w.~+/-]*\\d[\\w.~+/=-]*|("${NAMES}"\\s*:\\s*")(?:[^"\\\\]|\\\\.)+|([?&]${NAMES}=)[^&#\\s"]+`,
  "gi",
);
const NAME = new RegExp(`^${NAMES}$`, "i");

/**
 * The text with `[redacted]` in place of secrets: the known ones in every spelling that a URL or a JSON text gives them,
 * whatever has the form of a share token or of a bearer key, and what stands under a name such as `token` or `key`.
 */
export function redact({ keys, body }: Secrets, text: string): string {
  const named = Object.entries(Object(body)).map(([name, value]) => NAME.test(name) && value);
  return (
    [...keys, ...named]
      // A shorter one is a stand-in of a test, and to take it out would tear words and codes apart.
      .filter((secret): secret is string => typeof secret === "string" && secret.length >= 8)
      .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
      .reduce((rest, spelling) => rest.replaceAll(spelling, HIDDEN), text)
      .replaceAll(FORMS, `$1$2$3$4${HIDDEN}`)
  );
}

/** The members without secrets, by name and by value; only texts can hold one. */
export function redactMembers<Value>(secrets: Secrets, members: Iterable<[string, Value]>): Record<string, Value> {
  return Object.fromEntries(
    Array.from(members, ([name, value]) => [
      name,
      (typeof value !== "string" ? value : NAME.test(name) ? HIDDEN : redact(secrets, value)) as Value,
    ]),
  );
}

/**
 * The cause as it is, where it holds texts and numbers alone and none of them a secret; else a copy of just those, as a
 * `fetch` may hang the request, and with it the key, on its error. What is no error becomes text.
 */
export function redactCause(secrets: Secrets, cause: unknown, depth = 8): unknown {
  // A chain of causes may be a ring.
  if (!(cause instanceof Error) || !depth) return redact(secrets, String(cause));
  const { name, message, stack } = cause;
  const inner = cause.cause && redactCause(secrets, cause.cause, depth - 1);
  const { errors = [] } = cause as Partial<AggregateError>;
  const others = [errors].flat().map((error) => redactCause(secrets, error, depth - 1));
  const all = Object.assign<Record<string, unknown>, unknown>({ name, message, stack }, cause);
  const plain = Object.entries(all).filter(([, value]) => Object(value) !== value);
  const safe = redactMembers(secrets, plain);
  const isClean =
    Object.keys(all).every((key) => safe[key] === all[key]) && others.every((one, at) => one === errors[at]);
  if (isClean && inner === cause.cause) return cause;
  return Object.assign(new Error(message, { cause: inner }), safe, others.length > 0 && { errors: others });
}
