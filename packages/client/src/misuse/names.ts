// Which name a caller meant. Like `misuse.ts`, this file is left out of production builds.

/** Refuses a name that is not known, with the one that the caller probably meant. */
export function refuseName(where: string, name: string, known: readonly string[], kind = "option"): never {
  const nearest = nearestOf(name, known);
  const hint = nearest ? `did you mean "${nearest}"?` : `the ${kind}s are ${known.join(", ")}.`;
  throw new TypeError(`${where} has no ${kind} "${name}": ${hint}`);
}

/** The known name that the caller probably meant, if one is similar. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase().replaceAll(/[-_]/g, "");
  const synonym = SYNONYMS[lower];
  if (synonym && known.includes(synonym)) return synonym;
  const [best] = known
    .map((each) => ({ each, distance: distanceOf(lower, each.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(2, best.each.length / 3) ? best.each : undefined;
}

/** How many characters to add, remove or replace to get from one text to the other (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replace = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The names that other clients give to the same options. */
const SYNONYMS: Readonly<Record<string, string>> = {
  timeout: "timeoutMs",
  retries: "maxRetries",
  retry: "maxRetries",
  token: "apiKey",
  key: "apiKey",
  auth: "apiKey",
  authorization: "apiKey",
  url: "baseUrl",
  host: "baseUrl",
  endpoint: "baseUrl",
  prefixurl: "baseUrl",
  middlewares: "middleware",
  interceptors: "middleware",
  headers: "middleware",
  dangerouslyallowbrowser: "allowBrowser",
  abortsignal: "signal",
};
