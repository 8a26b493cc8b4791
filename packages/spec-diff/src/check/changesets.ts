import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { UsageError } from "../read/open-document.ts";

/** How much a version grows, from nothing on. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

/** One of them. */
export type Bump = (typeof BUMPS)[number];

/** The larger of two bumps. */
function larger(a: Bump, b: Bump): Bump {
  return BUMPS.indexOf(a) >= BUMPS.indexOf(b) ? a : b;
}

/** What the pending changesets of a folder promise, by package. Packages that are versioned together share the largest promise. */
export function promisesIn(folder: string): ReadonlyMap<string, Bump> {
  if (!existsSync(folder)) throw new UsageError(`${folder} does not exist, so there are no changesets to read`);
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const promises = new Map<string, Bump>();
  for (const name of files.sort()) {
    for (const [pack, bump] of bumpsOf(join(folder, name)))
      promises.set(pack, larger(promises.get(pack) ?? "none", bump));
  }
  for (const group of groupsIn(join(folder, "config.json"))) {
    const most = group.map((name) => promises.get(name) ?? "none").reduce(larger, "none");
    for (const name of group) promises.set(name, most);
  }
  return promises;
}

function bumpsOf(file: string): [string, Bump][] {
  const front = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(readFileSync(file, "utf8"))?.[1];
  if (front === undefined)
    throw new UsageError(`${file} is no changeset: it does not begin with --- and a list of packages`);
  return Object.entries((parse(front) as Record<string, unknown> | null) ?? {}).map(([name, value]) => {
    const bump = BUMPS.find((each) => each === value);
    if (bump === undefined)
      throw new UsageError(`${file}: ${name} is one of ${BUMPS.join(", ")}, got ${String(value)}`);
    return [name, bump];
  });
}

/** The packages that always have the same version. */
function groupsIn(config: string): readonly (readonly string[])[] {
  if (!existsSync(config)) return [];
  const { fixed } = JSON.parse(readFileSync(config, "utf8")) as { fixed?: readonly (readonly string[])[] };
  return fixed ?? [];
}
