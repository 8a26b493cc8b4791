import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { allowedChanges } from "../src/index.ts";
import { notesOf } from "../src/notes.ts";

test("the notes of a release have what each package's changelog says about that version, and nothing of others", () => {
  const root = mkdtempSync(join(tmpdir(), "notes-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const changelogs = {
    a: "# a\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n## 0.1.0\n\n- Old.\n",
    b: "# b\n\n## 0.2.0\n\nNo changes in this release.\n",
    c: "# c\n\n## 0.2.01\n\n- Another version.\n",
  };
  const packages = Object.entries(changelogs).map(([folder, text]) => {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, "CHANGELOG.md"), text);
    return { folder, path: join(root, folder), manifest: { name: `@share-links/${folder}`, version: "0.2.0" } };
  });
  expect(notesOf(packages, "0.2.0")).toBe("## @share-links/a\n\n### Minor Changes\n\n- New.\n");
});

test.each([
  ["0.1.0", "0.1.1", "additive"],
  ["0.1.0", "0.2.0", "breaking"],
  ["0.9.3", "1.0.0", "breaking"],
  ["1.0.0", "1.0.1", "none"],
  ["1.0.0", "1.1.0", "additive"],
  ["1.9.0", "2.0.0", "breaking"],
  ["1.2.3", "1.2.3", "none"],
])("from %s to %s the specification may change by what is %s, as ^ has it", (last, next, change) => {
  expect(allowedChanges(last, next)).toBe(change);
});
