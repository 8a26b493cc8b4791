import { readFileSync } from "node:fs";
import type { CompareSpecs } from "@share-links/release";

/** A comparison of two specifications that knows one kind of change: a name that went away. It breaks whoever reads it. */
export const namesThatWentAway: CompareSpecs = async ({ before, after, allowed }) => {
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
