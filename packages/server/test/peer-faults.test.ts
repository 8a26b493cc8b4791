import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const PAGE = readFileSync(new URL("docs/peer-faults.md", ROOT), "utf8");

/** The rows of the page's tables, without their heads. */
const rows = PAGE.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| fault |"));
const named = rows.map((row) => /^\| .+ \| .+ \| `([^`]+\.test\.ts)`: (.+) \|$/.exec(row)?.slice(1) ?? [row, ""]);

test("every row of the page names a fault, where it was seen, and a test", () => {
  expect(named.length).toBeGreaterThan(35);
  expect(named.filter(([, name]) => name === "")).toEqual([]);
});

test.each(named)("%s contains the test: %s", (path = "", name = "") => {
  const text = readFileSync(fileURLToPath(new URL(path, ROOT)), "utf8");
  // The name must be the first argument of a call, or the first cell of a table that is passed to one.
  const places = ['"', "`"].flatMap((quote) => text.split(`${quote}${name}${quote},`).slice(0, -1));
  const isThere = places.some((before) => /[([]\s*$/.test(before));
  expect(isThere, "there is no test of this name").toBe(true);
});
