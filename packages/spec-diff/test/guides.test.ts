import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRulesTable } from "../src/rules/table.ts";
import { specDiff } from "./folder.ts";

const ROOT = join(import.meta.dirname, "../../..");
const README = readFileSync(join(ROOT, "packages/spec-diff/README.md"), "utf8");
const GUIDE = readFileSync(join(ROOT, "docs/spec-changes.md"), "utf8");

test("the example of the README says what it promises", async () => {
  const [[, command = ""] = [], [, promised] = []] = [...README.matchAll(/^```(?:sh|text)\n([\s\S]*?)^```$/gm)];
  const files = command.trim().split(" ").slice(2);
  const { out } = await specDiff(...files.map((file) => join(ROOT, file)));
  // Places are shown as they are from the folder in which the command runs.
  expect(out.replaceAll(/(?<=old: |new: )\S*?(?=examples\/)/g, "packages/spec-diff/")).toBe(promised);
});

test("the commands of the guide have options that exist", async () => {
  const { out: help } = await specDiff("--help");
  const commands = [...`${README}${GUIDE}`.matchAll(/pnpm spec-diff .*|`… (--.*?)`/g)].map(([text]) => text);
  const options = new Set(commands.flatMap((text) => text.match(/--[a-z]+/g) ?? []));
  expect([...options].sort()).toEqual(["--allow", "--check", "--json", "--tests", "--types"]);
  for (const option of options) expect(help).toContain(option);
});

test("the guide has every rule, with its words and verdicts", () => {
  // `node packages/spec-diff/src/rules/write-table.ts` writes it.
  expect(GUIDE).toBe(withRulesTable(GUIDE));
});
