/** What is not to be told of a call. */
export interface Secrets {
  /** The API keys that were in use; what is no text is none. */
  readonly keys: readonly unknown[];
  /** What is sent, with secrets under their names, and tokens of 21 characters under any. */
  readonly input: { readonly id: unknown; readonly query: object | undefined; readonly body: unknown };
}

const HIDDEN = "[redacted]";
const NAMES = "(?:[\\w-]*[_-]|api)?(?:token|nonce|secret|password|authorization|cookie|key)";
const FORMS = new RegExp(
  `((?:sh|slk|whsec)_)[\\w+/-]{21,}=*|\\b(bearer )[\\w.~+/-]*\\d[\\w.~+/=-]*|("${NAMES}"\\s*:\\s*")(?:[^"\\\\]|\\\\.)+|([?&]${NAMES}=)[^&#\\s"]+`,
  "gi",
);
const NAME = new RegExp(`^${NAMES}$`, "i");

/**
 * The text with `[redacted]` in place of secrets: the known ones in every spelling that a URL or a JSON text gives them,
 * whatever has the form of a share token or of a key, and what stands under a name such as `token` or `key`.
 */
export function redact({ keys, input: { id, query, body } }: Secrets, text: string): string {
  const named = Object.entries({ ...query, ...(body as object), id }).map(
    ([name, value]) => (NAME.test(name) || /^[\w-]{21}$/.test(String(value))) && value,
  );
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
    [...members].map(([name, value]) => [
      name,
      (typeof value !== "string" ? value : NAME.test(name) ? HIDDEN : redact(secrets, value)) as Value,
    ]),
  );
}

/**
 * The cause as it is, where it holds texts, numbers and such errors alone and none of them a secret; else a copy of just those,
 * as a `fetch` may hang the request, and with it the key, on its error. What is no error becomes text.
 */
export function redactCause(secrets: Secrets, cause: unknown): unknown {
  let isClean = true;
  const copyOf = (key: PropertyKey, value: unknown, depth: number): unknown => {
    if (typeof value === "string") {
      const text = NAME.test(String(key)) ? HIDDEN : redact(secrets, value);
      isClean &&= text === value;
      return text;
    }
    if (Object(value) !== value) return value;
    const copy = Array.isArray(value) ? [] : new Error();
    // A chain of causes may be a ring.
    if (!depth || !(value instanceof copy.constructor)) {
      isClean = false;
      return undefined;
    }
    for (const name of ["name", "message", ...Reflect.ownKeys(value)]) {
      const member = copyOf(name, Reflect.get(value, name), depth - 1);
      Object.defineProperty(copy, name, { value: member, enumerable: !(name in copy) });
    }
    return copy;
  };
  const told = cause instanceof Error ? cause : String(cause);
  const copy = copyOf("", told, 8);
  return isClean ? told : copy;
}
