import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEVIATIONS } from "./deviations.ts";
import { groups, type RemoteFolder, writeRemotes, wrongVerdicts } from "./suite.ts";

const DOCUMENT = join(import.meta.dirname, "../../../../docs/generator.md");
const files = [...Map.groupBy(groups, ({ file }) => file)];

let remotes: RemoteFolder;
beforeAll(() => {
  remotes = writeRemotes();
});
afterAll(() => remotes.remove());

describe("validators agree with the JSON-Schema-Test-Suite, except in the listed deviations", () => {
  test.each(files)("%s", async (file, all) => {
    const wrong = [];
    for (const group of all)
      for (const name of await wrongVerdicts(group, remotes)) wrong.push(`${group.description}: ${name}`);
    expect(wrong).toEqual(DEVIATIONS.filter((each) => each.file === file).flatMap(namesOf));
  });
});

test("docs/generator.md has the number of tests of each file, and names the deviations", () => {
  const text = readFileSync(DOCUMENT, "utf8");
  for (const [file, all] of files) {
    const count = all.reduce((sum, { tests }) => sum + tests.length, 0);
    const wrong = DEVIATIONS.filter((each) => each.file === file).flatMap(namesOf).length;
    expect(text).toContain(`| \`${file}\` | ${count - wrong} of ${count} |`);
  }
  for (const { why } of DEVIATIONS) expect(text).toContain(why);
});

function namesOf({ group, tests }: (typeof DEVIATIONS)[number]): string[] {
  return tests.map((name) => `${group}: ${name}`);
}
