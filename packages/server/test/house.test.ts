import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));
const CONTRIBUTING = fileURLToPath(new URL("../../../CONTRIBUTING.md", import.meta.url));

const files = globSync("**/*.ts", { cwd: SOURCES, exclude: (name) => /^generated$|\.test\.ts$/.test(name) }).sort();

/** The files whose text matches. */
function filesWith(pattern: RegExp, folder = ""): string[] {
  return files.filter((file) => file.startsWith(folder) && pattern.test(readFileSync(join(SOURCES, file), "utf8")));
}

test("the map in CONTRIBUTING.md names every folder of the server, and no other", () => {
  const map = /### Inside the server\n(.*?)\n## /s.exec(readFileSync(CONTRIBUTING, "utf8"))?.[1] ?? "";
  const places = [...map.matchAll(/^\| (?!place in)(.*?) \|/gm)].flatMap(([, place = ""]) => [
    ...place.matchAll(/`([a-z/-]+)\/`/g),
  ]);
  const folders = new Set(files.map(dirname).filter((folder) => folder !== "."));
  expect(places.map(([, folder]) => folder).toSorted()).toEqual(
    [...folders, "generated", "store/migrations"].toSorted(),
  );
});

test("the map in CONTRIBUTING.md names every package, and no other", () => {
  const map = /## The repository\n(.*?)\n### /s.exec(readFileSync(CONTRIBUTING, "utf8"))?.[1] ?? "";
  const places = [...map.matchAll(/^\| (?!place)(`packages\/.*?) \|/gm)].flatMap(([, place = ""]) => [
    ...place.matchAll(/`(?:packages\/)?([a-z-]+)(?:\/[a-z/]*)?`/g),
  ]);
  const packages = globSync("*/package.json", { cwd: PACKAGES }).map((file) => dirname(file));
  expect([...new Set(places.map(([, name]) => name))].toSorted()).toEqual(packages.toSorted());
});

test("only one file knows how a link's status is kept, when a link is exhausted, and how its uses are counted", () => {
  const spellings = /kept_status|expiry_announced|imported_uses|usage_count\b[^,;]*(>=|[+-] )|usage_limit\b[^,;]*<=? /;
  expect(filesWith(spellings)).toEqual(["store/share-link-state.ts"]);
});

test("only the pipeline runs the statements of operations and opens their transactions", () => {
  const running = /\bsql\.(read|run|write|session)\(/;
  expect(filesWith(running, "pipeline/")).toEqual(["pipeline/carry-out.ts"]);
  for (const folder of ["operations", "links/", "values/"]) expect(filesWith(running, folder)).toEqual([]);
});
