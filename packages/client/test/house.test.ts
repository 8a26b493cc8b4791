import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));
const CONTRIBUTING = fileURLToPath(new URL("../../../CONTRIBUTING.md", import.meta.url));

test("the map in CONTRIBUTING.md names every file and folder of the client once, and no other", () => {
  const map = /### Inside the client\n(.*?)\n### /s.exec(readFileSync(CONTRIBUTING, "utf8"))?.[1] ?? "";
  const places = [...map.matchAll(/^\| (?!place in)(.*?) \|/gm)].flatMap(([, place = ""]) =>
    [...place.matchAll(/`([a-z-]+(?:\.ts|\/))`/g)].map(([, name]) => name),
  );
  const files = globSync("*.ts", { cwd: SOURCES }).filter((name) => !/\.test(-d)?\.ts$/.test(name));
  const folders = globSync("*/", { cwd: SOURCES }).map((name) => `${name.replace(/[\\/]$/, "")}/`);
  expect(places.toSorted()).toEqual([...files, ...folders].toSorted());
});
