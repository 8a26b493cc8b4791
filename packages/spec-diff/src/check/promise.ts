import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Verdict } from "../rules/rule.ts";
import { BUMPS, type Bump, promisesIn } from "./changesets.ts";

/** The packages whose users notice every change of the specification. */
const DECIDED_BY_SPEC = ["@share-links/types", "@share-links/validation", "@share-links/client", "@share-links/server"];

/** The least bump that a change needs. `^0.1.0` does not take in 0.2.0, so that before 1.0.0 a minor may break. */
function neededBump(verdict: Verdict, version: string): Bump {
  const isFirst = version.startsWith("0.");
  if (verdict === "breaking") return isFirst ? "minor" : "major";
  return verdict === "additive" ? (isFirst ? "patch" : "minor") : "none";
}

/** What the changesets of a folder promise too little, a sentence for each package. The versions are those beside the folder. */
export function promiseFaults(verdict: Verdict, folder: string): string[] {
  const promises = promisesIn(folder);
  const versions = versionsBeside(folder);
  return DECIDED_BY_SPEC.flatMap((name) => {
    const version = versions.get(name) ?? "0.0.0";
    const needed = neededBump(verdict, version);
    const promised = promises.get(name) ?? "none";
    if (BUMPS.indexOf(promised) >= BUMPS.indexOf(needed)) return [];
    const what = verdict === "breaking" ? "a breaking change" : "an additive change";
    const now = promised === "none" ? "no changeset names it" : `the changesets promise a ${promised}`;
    return [`${name} ${version} needs a ${needed} for ${what} of the specification, and ${now}: run pnpm changeset`];
  });
}

function versionsBeside(folder: string): Map<string, string> {
  const root = dirname(resolve(folder));
  const files = globSync("packages/*/package.json", { cwd: root }).map((file) => join(root, file));
  return new Map(
    files.filter(existsSync).map((file) => {
      const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name: string; version?: string };
      return [name, version ?? "0.0.0"];
    }),
  );
}
