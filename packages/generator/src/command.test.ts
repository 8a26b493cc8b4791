import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { run as runCommand } from "./command.ts";

// The tests start whole processes, on machines that may be busy.
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

test("a check names each stale, missing and stray file, exits 1 and repairs nothing, and generating repairs everything", () => {
  write("spec.yaml", SPEC.replace(", format: unix-time", ""));
  const out = join(folder, "out");
  const options = ["--spec", join(folder, "spec.yaml"), "--out", out];
  expect(run(...options)).toMatchObject({ status: 0, stderr: "" });
  expect(run(...options, "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  write("out/validation/generated/a.ts", "edited");
  rmSync(join(out, "replies/a.ts"));
  write("spec.yaml", SPEC.replace(", format: unix-time", "").replaceAll("getA", "getB"));
  const { status, stderr } = run(...options, "--check");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^stale: .*out\/validation\/generated\/a\.ts$/m);
  expect(stderr).toMatch(/^missing: .*out\/replies\/a\.ts$/m);
  expect(stderr).toMatch(/^stray: .*out\/validation\/generated\/get-arequest\.ts$|^stray: .*get-a-request\.ts$/m);
  expect(stderr).toMatch(
    /^\d+ generated files are not as the specification says\. Run: share-links-generate --spec \S+ --out \S+$/m,
  );
  expect(readFileSync(join(out, "validation/generated/a.ts"), "utf8")).toBe("edited");
  expect(run(...options).status).toBe(0);
  expect(run(...options, "--check").status).toBe(0);
});

test("the notes are summed up by kind, with the first place and the remedy of each kind, and the report lists all of them", () => {
  write("spec.yaml", SPEC.replace("type: object", "type: object, typo: 1, tpyo: 2"));
  const out = join(folder, "out");
  const { status, stderr } = run("--spec", join(folder, "spec.yaml"), "--out", out);
  expect(status).toBe(0);
  expect(stderr).toBe(
    `3 things of the document were not taken as written:
  unknown-keyword, twice. Keywords that JSON Schema does not have are ignored.
    first: /components/schemas/A/typo: "typo" isn't a keyword, and is ignored
    to do: Correct the name, or begin it with "x-".
  unknown-format, once. Formats that are not known are not checked.
    first: /components/schemas/A/properties/id/format: the format "unix-time" is not known, and not checked
    to do: Correct the name where one of JSON Schema or OpenAPI is meant.
All of them: ${relative("", join(out, "report.json"))}
`,
  );
  const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
  expect(report.map(({ kind, pointer }: { kind: string; pointer: string }) => [kind, pointer])).toEqual([
    ["unknown-keyword", "/components/schemas/A/typo"],
    ["unknown-keyword", "/components/schemas/A/tpyo"],
    ["unknown-format", "/components/schemas/A/properties/id/format"],
  ]);
});

test("with --strict, every note is an error with its place, and the command exits 1 and writes nothing", () => {
  write("spec.yaml", SPEC.replace("type: object", "type: object, typo: 1"));
  const args = ["--spec", join(folder, "spec.yaml"), "--out", join(folder, "out"), "--strict"];
  expect(run(...args)).toEqual({
    status: 1,
    stdout: "",
    stderr: `spec.yaml can not be honoured:
  /components/schemas/A/typo: "typo" isn't a keyword, and is ignored (unknown-keyword)
  /components/schemas/A/properties/id/format: the format "unix-time" is not known, and not checked (unknown-format)
`,
  });
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("each fault is reported once, and all together fill at most a screen", () => {
  const properties = Array.from({ length: 60 }, (_, index) => `p${index}: ${index % 2 === 0 ? "null" : `n${index}`}`);
  write("spec.yaml", SPEC.replace("properties: {", `properties: { ${properties.join(", ")}, `));
  const { status, stderr } = run("--spec", join(folder, "spec.yaml"), "--out", join(folder, "out"), "--strict");
  expect(status).toBe(1);
  expect(stderr).toContain(
    "p0: null isn't a schema, and is taken as any value (not-an-object) (and at 29 other places)",
  );
  expect(stderr).toContain("  and 12 more faults\n");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1 + 20 + 1);
});

test("a document that is nested too deeply is refused with a sentence", () => {
  const inner = '{"properties":{"a":'.repeat(2_000);
  write("deep.json", `{"openapi":"3.1.0","components":{"schemas":{"A":${inner}{}${"}}".repeat(2_000)}}}}`);
  expect(run("--spec", join(folder, "deep.json"), "--out", join(folder, "out"))).toEqual({
    status: 1,
    stdout: "",
    stderr: `deep.json can not be honoured:
  is nested too deeply: schemas within schemas, hundreds of levels. Make components of the inner ones
`,
  });
});

test.each([
  ["all", false],
  ["none", true],
  ["date", true],
  ["uuid", false],
])("--assert-formats %s decides which formats are checked", async (list, takes) => {
  write("spec.json", JSON.stringify({ openapi: "3.1.0", components: { schemas: { A: { format: "uuid" } } } }));
  expect(
    run("--spec", join(folder, "spec.json"), "--out", join(folder, "out"), "--assert-formats", list),
  ).toMatchObject({ status: 0, stderr: "" });
  const { aSchema } = await import(join(folder, "out/validation/index.ts"));
  expect(aSchema.is("no uuid")).toBe(takes);
});

test("a foreign file in the folder stops the generation, is named and stays as it is", () => {
  write("spec.yaml", SPEC);
  mkdirSync(join(folder, "out"));
  write("out/operations.ts", "mine");
  const out = ["--spec", join(folder, "spec.yaml"), "--out", join(folder, "out")];
  expect(run(...out)).toMatchObject({ status: 2, stderr: expect.stringContaining(join(folder, "out/operations.ts")) });
  expect(readFileSync(join(folder, "out/operations.ts"), "utf8")).toBe("mine");
  expect(existsSync(join(folder, "out/openapi.ts"))).toBe(false);
});

test("the folder of another document with the same file name is refused, and the message has that document's title", () => {
  write("spec.yaml", SPEC);
  mkdirSync(join(folder, "other"));
  write("other/spec.yaml", SPEC.replace("title: Small", "title: Other"));
  const out = ["--out", join(folder, "out")];
  run("--spec", join(folder, "spec.yaml"), ...out);
  expect(run("--spec", join(folder, "other/spec.yaml"), ...out)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('holds what was generated from another spec.yaml, "Small"'),
  });
});

test("the program prints what the command says, and exits with its code", () => {
  const args = ["--spec", join(folder, "spec.yaml"), "--out", join(folder, "out")];
  write("spec.yaml", SPEC);
  const { stderr, ...written } = node(COMMAND, ...args);
  expect(written).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+ files: \d+ new, 0 changed, 0 deleted\n$/) });
  expect(stderr).toContain("unknown-format, once.");
  expect(node(COMMAND, "--nope")).toEqual({ ...run("--nope"), status: 2 });
  rmSync(join(folder, "out/operations.ts"));
  expect(node(COMMAND, ...args, "--check")).toEqual({ ...run(...args, "--check"), status: 1 });
});

test("an older Node gets a sentence instead of a crash", () => {
  write("older.mjs", 'Object.defineProperty(process.versions, "node", { value: "20.20.2" });');
  expect(node("--import", join(folder, "older.mjs"), COMMAND, "--help")).toEqual({
    status: 1,
    stdout: "",
    stderr: "share-links-generate needs Node 22 or newer; this is 20.20.2.\n",
  });
  // If a module imported names that an older Node doesn't have, Node would fail before it could print the sentence.
  expect(readFileSync(COMMAND, "utf8")).not.toMatch(/^import \{/m);
});

test("the summary says how often each unknown format occurs", () => {
  const formats = ["url", "phone", "url"].map((format, index) => `p${index}: { format: ${format} }`);
  write("spec.yaml", SPEC.replace("properties: {", `properties: { ${formats.join(", ")}, `));
  const { stderr } = run("--spec", join(folder, "spec.yaml"), "--out", join(folder, "out"));
  expect(stderr).toContain('    names: "url" 2, "phone" 1, "unix-time" 1\n');
});

test("the folder of another document is refused, the message names that document, and the folder stays as it is", () => {
  write("spec.yaml", SPEC);
  write("other.yaml", SPEC.replaceAll("getA", "getB"));
  const out = ["--out", join(folder, "out")];
  run("--spec", join(folder, "spec.yaml"), ...out);
  expect(run("--spec", join(folder, "other.yaml"), ...out)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("holds what was generated from spec.yaml"),
  });
  expect(run("--spec", join(folder, "spec.yaml"), ...out, "--check").status).toBe(0);
});

test.each([
  [["--nope"]],
  [["--spec", "a.yaml"]],
  [["--out", "a"]],
  [["a.yaml"]],
  [["--spec", "a", "--out", "b", "--assert-formats", "dat"]],
])("the wrong options %j exit 2 with the help", (args) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain("share-links-generate --spec FILE --out DIR");
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Runs the command inside this process, because a process takes a second to start; only `main.ts` is left out. */
function run(...args: string[]): Outcome {
  const out: string[] = [];
  const err: string[] = [];
  const status = runCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { status, stdout: out.join(""), stderr: err.join("") };
}

function node(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}
