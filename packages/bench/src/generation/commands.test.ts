import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costOf } from "../child.ts";
import { CONTENDERS } from "./contenders.ts";
import { SIZES, writeDocument } from "./documents.ts";

let folder: string;
let document: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bench-generation-"));
  document = writeDocument(folder, SIZES[0].schemas).path;
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a document has as many schemas as its size says, and the next size has ten times as many", () => {
  for (const { schemas } of SIZES) {
    const { path, bytes } = writeDocument(folder, schemas);
    expect(Object.keys(JSON.parse(readFileSync(path, "utf8")).components.schemas)).toHaveLength(schemas);
    expect(bytes).toBe(readFileSync(path).length);
  }
  expect(SIZES[1].schemas / SIZES[0].schemas).toBe(10);
  expect(SIZES[2].schemas / SIZES[1].schemas).toBe(10);
});

describe.each(CONTENDERS)("$name", ({ name, script, args }) => {
  test("writes a type for every schema, and all of that is timed", async () => {
    const out = join(folder, name);
    mkdirSync(out);
    const { wallMs, peakMiB } = await costOf(script, args(document, out), folder);
    const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const text = files.map((file) => readFileSync(join(out, file), "utf8")).join("\n");
    for (const schema of ["Model0", "Model1", "Model15"]) expect(text).toContain(schema);
    if (!name.includes("alone")) expect(/zod|Schema: Validator</.test(text)).toBe(true);
    expect(wallMs).toBeGreaterThan(0);
    expect(peakMiB).toBeGreaterThan(10);
    expect(existsSync(document)).toBe(true);
  });
});
