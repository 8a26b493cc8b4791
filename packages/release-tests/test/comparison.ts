import { readFileSync } from "node:fs";
import type { CompareSpecs } from "@share-links/release";
import { hasSpecDiff, runSpecDiff } from "@share-links/release";
import { ROOT } from "./repository.ts";

/** The comparison of a real release, or where the repository doesn't have it, one that knows a single kind of change. */
export const compareSpecs: CompareSpecs = (comparison) =>
  hasSpecDiff(ROOT) ? runSpecDiff({ ...comparison, root: ROOT }) : namesThatWentAway(comparison);

/** A property that went away breaks whoever reads it. */
const namesThatWentAway: CompareSpecs = async ({ before, after, allowed }) => {
  if (allowed === "breaking") return [];
  const namesOf = (path: string) =>
    new Set(
      readFileSync(path, "utf8")
        .match(/^ +\w+(?=:)/gm)
        ?.map((name) => name.trim()),
    );
  const left = namesOf(after);
  return [...namesOf(before)].filter((name) => !left.has(name)).map((name) => `${name} is gone`);
};
