import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { KINDS } from "../src/report/kinds.ts";
import { FORMATS } from "../src/vocabulary/formats.ts";

const guide = readFileSync(join(import.meta.dirname, "../../../docs/generator.md"), "utf8");

test.each(Object.entries(KINDS))("docs/generator.md says how the generator handles %s", (kind, { summary, remedy }) => {
  expect(guide).toContain(`| \`${kind}\` | ${summary} | ${remedy} |`);
});

test.each([...FORMATS])("docs/generator.md says what the format %s accepts", (format, rule) => {
  const taken = rule === "annotation" ? "not checked: any value is taken" : rule.example;
  expect(guide).toContain(`| \`${format}\` | ${taken} |`);
});
