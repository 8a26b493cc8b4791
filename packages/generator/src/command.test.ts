import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";

// Whole processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SPEC = `
openapi: 3.1.0
info: { title: Small, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } }
components: { schemas: { A: { type: object, properties: { id: { type: string, format: unix-time } } } } }
`;

const COMMAND = resolve(import.meta.dirname, "main.ts");

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

test("a check names each stale, missing and stray file, exits 1 and repairs nothing; generating repairs all", () => {
  write("spec.yaml", SPEC);
  const out = join(folder, "out");
  const options = ["--spec", join(folder, "spec.yaml"), "--out", out, "--ignore-format", "unix-time"];
  expect(run(...options).status).toBe(0);
  expect(run(...options, "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  write("out/validation/generated/a.ts", "edited");
  write("out/validation/generated/old.ts", readFileSync(join(out, "operations.ts"), "utf8"));
  rmSync(join(out, "replies/a.ts"));
  const { status, stderr } = run(...options, "--check");
  expect(status).toBe(1);
  expect(stderr.split("\n").slice(0, 4)).toEqual([
    expect.stringMatching(/^stale: .*out\/validation\/generated\/a\.ts$/),
    expect.stringMatching(/^missing: .*out\/replies\/a\.ts$/),
    expect.stringMatching(/^stray: .*out\/validation\/generated\/old\.ts$/),
    `3 generated files are not as the specification says. Run: share-links-generate --spec ${join(folder, "spec.yaml")} --out ${out}`,
  ]);
  expect(readFileSync(join(out, "validation/generated/a.ts"), "utf8")).toBe("edited");
  expect(run(...options).stdout).toMatch(/^\d+ files: 1 new, 1 changed, 1 deleted\n$/);
  expect(run(...options, "--check").status).toBe(0);
});

test("what can not be honoured is told with its JSON Pointer, exits 1 and writes nothing", () => {
  write("spec.yaml", SPEC.replace("type: object", "typo: object"));
  const { status, stdout, stderr } = run("--spec", join(folder, "spec.yaml"), "--out", join(folder, "out"));
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(
    'spec.yaml can not be honoured:\n  /components/schemas/A/typo: unknown keyword "typo"; extensions begin with "x-"\n' +
      '  /components/schemas/A/properties/id/format: unknown format "unix-time"; --ignore-format unix-time takes it as an annotation\n',
  );
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("a type that contains itself outside of any object is refused by name, one that does so inside an object is not", () => {
  const schema = (items: string) =>
    SPEC.replace("schemas: {", `schemas: { List: { oneOf: [{ type: string }, ${items}] },`);
  const reference = '{ $ref: "#/components/schemas/List" }';
  write("spec.yaml", schema(`{ type: array, items: ${reference} }`));
  const out = ["--spec", join(folder, "spec.yaml"), "--out", join(folder, "out"), "--ignore-format", "unix-time"];
  expect(run(...out)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("/components/schemas/List: its type contains itself"),
  });
  write("spec.yaml", schema(`{ type: object, properties: { list: { type: array, items: ${reference} } } }`));
  expect(run(...out)).toMatchObject({ status: 0, stderr: "" });
});

test("a file that lay in the folder before is refused by name and kept as it is", () => {
  write("spec.yaml", SPEC);
  mkdirSync(join(folder, "out"));
  write("out/operations.ts", "mine");
  const out = ["--spec", join(folder, "spec.yaml"), "--out", join(folder, "out"), "--ignore-format", "unix-time"];
  expect(run(...out)).toMatchObject({ status: 2, stderr: expect.stringContaining(join(folder, "out/operations.ts")) });
  expect(readFileSync(join(folder, "out/operations.ts"), "utf8")).toBe("mine");
  expect(existsSync(join(folder, "out/openapi.ts"))).toBe(false);
});

test.each([[["--nope"]], [["--spec", "a.yaml"]], [["--out", "a"]], [["a.yaml"]]])(
  "the wrong options %j exit 2 with the help",
  (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("share-links-generate --spec FILE --out DIR");
  },
);

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(...args: string[]): Outcome {
  return node(COMMAND, ...args);
}

function node(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}
