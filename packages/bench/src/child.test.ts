import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, costOf } from "./child.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bench-child-"));
});
afterAll(() => rm(folder, { recursive: true }));

function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("running a script returns the JSON that it prints", async () => {
  const path = script("answer.mjs", "console.log(JSON.stringify(process.argv.slice(2)))");
  expect(await ask(path, "a", "b c")).toEqual(["a", "b c"]);
});

test("a script that fails gives no measurement", async () => {
  const path = script("fail.mjs", 'throw new Error("no verdict")');
  await expect(ask(path)).rejects.toThrow("no verdict");
  await expect(costOf(path, [], folder)).rejects.toThrow("no verdict");
});

test("peak memory covers the whole life of the process, and no other process", async () => {
  const idle = script("idle.mjs", "");
  const hungry = script("hungry.mjs", "Buffer.alloc(200 * 1024 * 1024, 1)");
  const held = Buffer.alloc(300 * 1024 * 1024, 1);
  const [small, large] = [await costOf(idle, [], folder), await costOf(hungry, [], folder)];
  expect(held.length).toBeGreaterThan(0);
  expect(small.peakMiB).toBeGreaterThan(10);
  expect(small.peakMiB).toBeLessThan(200);
  expect(large.peakMiB - small.peakMiB).toBeGreaterThan(190);
});

test("if a script starts another, the larger of the two counts", async () => {
  const hungry = script("hungry.mjs", "Buffer.alloc(200 * 1024 * 1024, 1)");
  const text = `import { spawnSync } from "node:child_process"; spawnSync(process.execPath, [${JSON.stringify(hungry)}])`;
  expect((await costOf(script("outer.mjs", text), [], folder)).peakMiB).toBeGreaterThan(200);
});
