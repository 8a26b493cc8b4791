import { SECRETS } from "./secret-files.ts";

const OURS: readonly string[] = [
  ...SECRETS,
  ...SECRETS.map((name) => `${name}_FILE`),
  "SHARE_LINKS_DATA_DIR",
  "SHARE_LINKS_BOOTSTRAP_PERSONA",
  "SHARE_LINKS_LOG_LEVEL",
  "SHARE_LINKS_STOP_DELAY_MS",
  "SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE",
  "SHARE_LINKS_RETENTION_DAYS",
  "SHARE_LINKS_CORS_ORIGINS",
  "SHARE_LINKS_KEY_RATE_LIMIT",
  "SHARE_LINKS_ORGANIZATION_RATE_LIMIT",
  "SHARE_LINKS_ADDRESS_RATE_LIMIT",
  // The client's, set beside the server's in the same shell.
  "SHARE_LINKS_API_KEY",
  "SHARE_LINKS_BASE_URL",
];

/** A warning for each variable that looks like ours and isn't. It is no error: Kubernetes sets SHARE_LINKS_PORT and the like for a Service named share-links. */
export function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("SHARE_LINKS_") && !OURS.includes(name))
    .map((name) => {
      const nearest = OURS.filter((ours) => ours.startsWith("SHARE_LINKS_")).toSorted(
        (a, b) => distance(name, a) - distance(name, b),
      )[0];
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
