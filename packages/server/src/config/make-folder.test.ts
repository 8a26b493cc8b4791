import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

test("a folder is made for its owner alone, once, and never below one that is not there", () => {
  const above = mkdtempSync(join(tmpdir(), "share-links-"));
  onTestFinished(() => rmSync(above, { recursive: true }));
  const folder = join(above, "data");
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(() => makeFolder(join(above, "mistyped", "data"))).toThrow(/ENOENT/);
  expect(existsSync(join(above, "mistyped"))).toBe(false);
});
