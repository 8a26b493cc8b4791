import { SECRETS } from "./secret-files.ts";

const PREFIX = "SHARE_LINKS_";
/** How names begin that are meant for us, also in another spelling. */
const LIKE_PREFIX = /^SHARE_?LINKS?_/i;
/** A name that needs more changes than this was not misspelt. */
const MOST_CHANGES = 3;
/** Names that `readConfig` doesn't ask for itself: the files of secrets, and the client's, set beside the server's in the same shell. */
const OTHERS: readonly string[] = [
  ...SECRETS.map((name) => `${name}_FILE`),
  "SHARE_LINKS_API_KEY",
  "SHARE_LINKS_BASE_URL",
];

/**
 * A warning for each variable that looks like one of `settings` and isn't. It isn't an error, because Kubernetes sets
 * SHARE_LINKS_PORT and the like for a Service named share-links.
 */
export function unknownNames(
  environment: Readonly<Record<string, string | undefined>>,
  settings: Iterable<string>,
): string[] {
  const known = [...settings, ...OTHERS];
  return Object.keys(environment)
    .filter((name) => LIKE_PREFIX.test(name) && !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return `${name} is not a setting of this program and is ignored.${meant ? ` Did you mean ${meant}?` : ""}`;
    });
}

/** The setting that a name was probably meant to be: some have the prefix, and others, such as PORT, don't. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const rest = name.replace(LIKE_PREFIX, "").toUpperCase();
  const [best] = known
    .map((setting) => ({ setting, changes: distance(rest, setting.replace(PREFIX, "")) }))
    .sort((one, other) => one.changes - other.changes);
  return best && best.changes <= Math.min(MOST_CHANGES, rest.length / 2) ? best.setting : undefined;
}

/** How many characters must be added, removed or replaced to make one text the other (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (previous[column] as number) + (character === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] as number) + 1, (current[column] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
