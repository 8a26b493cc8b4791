import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { CONTENDERS } from "./five-calls.ts";
import { COMPILERS, writeProgram, writeProject } from "./project.ts";

const [, { path: COMPILER }] = COMPILERS;

let folder: string;
beforeAll(async () => {
  // The folder is inside the package, because the peers are in its node_modules.
  folder = mkdtempSync(join(import.meta.dirname, "../../dist/types-"));
  await writeProject(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(CONTENDERS.slice(1))("$name", ({ name, text }) => {
  test("makes the five calls without a compiler error, and the compiler reports its instantiations", async () => {
    const { instantiations } = await check(COMPILER, writeProgram(folder, name, text));
    expect(instantiations).toBeGreaterThan(0);
  });

  test("is really typed: two wrong bodies and a wrong field of an answer are three errors", async () => {
    const wrong = WRONG.reduce((all, [right, other]) => all.replace(right, other), text);
    const args = writeProgram(folder, `${name} wrong`, wrong);
    const { message } = await check(COMPILER, args).then(
      () => expect.fail("it compiles"),
      (error: Error) => error,
    );
    expect(message.match(/error TS2\d{3}/g)).toHaveLength(WRONG.length);
  });
});

const WRONG = [
  ["usageLimit: 3", 'usageLimit: "3"'],
  ["expiresInHours: 24", 'expiresInHours: "24"'],
  [".personaName", ".personName"],
] as const;
