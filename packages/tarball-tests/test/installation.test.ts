import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { RUNTIMES } from "./installation.ts";

test.each(RUNTIMES)("%s is what its name says", (name, [program = ""]) => {
  expect(execFileSync(program, ["--version"], { encoding: "utf8" })).toContain(`v${name.replace("Node ", "")}.`);
});
