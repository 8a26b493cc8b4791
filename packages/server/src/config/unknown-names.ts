import { SECRETS } from "./secret-files.ts";

const PREFIX = "SHARE_LINKS_";
/** Names that `readConfig` doesn't ask for itself: the files of secrets, and the client's, set beside the server's in the same shell. */
const OTHERS: readonly string[] = [
  ...SECRETS.map((name) => `${name}_FILE`),
  "SHARE_LINKS_API_KEY",
  "SHARE_LINKS_BASE_URL",
];

/** A warning for each variable that looks like one of `settings` and isn't. It is no error: Kubernetes sets SHARE_LINKS_PORT and the like for a Service named share-links. */
export function unknownNames(
  environment: Readonly<Record<string, string | undefined>>,
  settings: Iterable<string>,
): string[] {
  const ours = [...settings, ...OTHERS].filter((name) => name.startsWith(PREFIX));
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !ours.includes(name))
    .map((name) => {
      const nearest = ours.toSorted((a, b) => distance(name, a) - distance(name, b))[0];
      return `${name} is not a setting of this program and is ignored; the nearest one is ${nearest}`;
    });
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
