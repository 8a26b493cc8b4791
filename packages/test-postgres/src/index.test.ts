import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.each([0, 1])("a process that loads this library exits with the status that it set, %i", (exitCode) => {
  const program = `await import(${JSON.stringify(new URL("./index.ts", import.meta.url).href)}); process.exitCode = ${exitCode};`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: exitCode, stderr: "" });
});
