import { toText } from "./values.ts";

/** What must not be shown of a call. */
export interface Secrets {
  /** The API keys that were used. */
  readonly apiKeys: readonly unknown[];
  /** The values that were sent: secrets stand under names such as `token`, and older share tokens (21 characters) under any name. */
  readonly values: object;
}

const HIDDEN = "[redacted]";
const NAMES = "(?:[\\w-]*[_-]|api)?(?:token|nonce|secret|passw(?:or)?d|authorization|cookie|key)";
const FORMS = new RegExp(
  `((?:sh|slk|whsec)_)[\\w+/-]{21,}=*|\\b(bearer )[\\w.~+/-]*\\d[\\w.~+/=-]*|("${NAMES}"\\s*:\\s*")(?!")[^"\\\\]*(?:\\\\.[^"\\\\]*)*|([?&]${NAMES}=)[^&#\\s"]+|(:\\/\\/)[^\\s/@]+(?=@)`,
  "gi",
);
const NAME = new RegExp(`^${NAMES}$`, "i");
/** How deep to look into values and causes: they may contain themselves. */
const MAX_DEPTH = 8;

/**
 * The text with `[redacted]` in place of secrets: the known ones as they are and as a URL or JSON spells them, everything that
 * looks like a share token or a key, and the value of each member with a name such as `token` or `key`.
 */
export function redact({ apiKeys, values }: Secrets, text: string): string {
  return (
    [...apiKeys, ...secretsIn("", values)]
      // Shorter ones are placeholders in tests. Hiding those would also cut words and codes into pieces.
      .filter((secret): secret is string => typeof secret === "string" && secret.length >= 8)
      // A body of another API may hold thousands of texts that look like older share tokens.
      .slice(0, 100)
      .flatMap((secret) => [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.replace(/\p{Cs}/gu, "")),
      ])
      // The longest first, because one may begin with another.
      .sort((one, other) => other.length - one.length)
      .reduce((rest, spelling) => rest.replaceAll(spelling, HIDDEN), text)
      .replaceAll(FORMS, `$1$2$3$4$5${HIDDEN}`)
  );
}

/** The value of a member without secrets, by its name and by itself. Only strings can hold one. */
export function redactMember(secrets: Secrets, name: PropertyKey, value: unknown): unknown {
  return typeof value !== "string" ? value : NAME.test(String(name)) ? HIDDEN : redact(secrets, value);
}

/** The members without secrets, by name and by value. Only strings can hold one. */
export function redactMembers<Members extends object>(secrets: Secrets, members: Members): Members {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, redactMember(secrets, name, value)]),
  ) as Members;
}

/**
 * The cause itself, if it consists of strings, numbers and errors of such, and none of them holds a secret. Otherwise a copy of
 * just those, because some `fetch` functions attach the request, and with it the key, to their errors. A cause that is not an
 * error becomes text.
 */
export function redactCause(secrets: Secrets, cause: unknown): unknown {
  let isClean = true;
  const copyOf = (key: PropertyKey, value: unknown, depth: number): unknown => {
    if (typeof value === "string") {
      const text = redactMember(secrets, key, value);
      isClean &&= text === value;
      return text;
    }
    if (Object(value) !== value) return value;
    const copy = Array.isArray(value) ? [] : new Error();
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
  try {
    const shown = cause instanceof Error ? cause : toText(cause);
    const copy = copyOf("", shown, MAX_DEPTH);
    return isClean ? shown : copy;
  } catch {
    // A getter of the cause threw.
    return redact(secrets, toText(cause));
  }
}

function secretsIn(name: string, value: unknown, depth = MAX_DEPTH): unknown[] {
  if (typeof value === "string") return NAME.test(name) || /^[\w-]{21}$/.test(value) ? [value] : [];
  if (!depth) return [];
  // The items of a list stand under the list's name.
  return Object.entries(Object(value)).flatMap(([key, member]) =>
    secretsIn(Array.isArray(value) ? name : key, member, depth - 1),
  );
}
