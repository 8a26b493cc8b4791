import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, specDiff } from "./folder.ts";

const ROOT = join(import.meta.dirname, "../../..");

const yaml = (...properties: readonly string[]) => `openapi: 3.1.1
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: "pets.yaml#/Pet" } }
    post:
      operationId: createPet
      requestBody:
        content:
          application/json: { schema: { $ref: "pets.yaml#/Pet" } }
      responses: { "204": { description: Done. } }
# ${properties.join(", ")}
`;
const pets = (...properties: readonly string[]) => `Pet:
  type: object
  properties:
${properties.map((each) => `    ${each}`).join("\n")}
`;

const documents = (old: readonly string[], now: readonly string[]) => {
  const folder = folderWith({
    "old/openapi.yaml": yaml(),
    "old/pets.yaml": pets(...old),
    "new/openapi.yaml": yaml(),
    "new/pets.yaml": pets(...now),
  });
  return [join(folder, "old"), join(folder, "new/openapi.yaml")] as const;
};

const NAME = "name: { type: string }";
const AGE = "age: { type: integer }";

describe("the text", () => {
  test("has one entry for a schema of several operations, with the lines in both documents, whom it breaks and a remedy", async () => {
    const { code, out } = await specDiff(...documents([NAME, AGE], [NAME]));
    const places = out.match(/old: .*pets\.yaml:5, new: .*pets\.yaml:3$/gm) ?? [];
    expect(code).toBe(1);
    expect(out.replaceAll(/ {12}old: .*\n/g, "")).toBe(`2 breaking changes, 0 additive changes.

GET /pets (listPets)
  BREAKING  body of answer 200, []: age was removed
            breaks callers, by what they read
            instead: Keep it, and mark it as deprecated. Remove it in the next breaking version.

POST /pets (createPet)
  BREAKING  body of the request: age was removed
            breaks callers, by what they send
            instead: Keep it, and mark it as deprecated. Remove it in the next breaking version.
`);
    expect(places).toHaveLength(2);
  });

  test("says that nothing changed", async () => {
    expect(await specDiff(...documents([NAME], [NAME]))).toEqual({
      code: 0,
      out: "Nothing changed that a program could notice.\n",
      err: "",
    });
  });

  test("of our own files has their names and lines", async () => {
    const folder = folderWith({});
    cpSync(join(ROOT, "spec"), folder, { recursive: true });
    const file = join(folder, "schemas/webhooks.yaml");
    const text = readFileSync(file, "utf8");
    const line = text.split("\n").findIndex((each) => each.includes("maxLength")) + 1;
    expect(line).toBeGreaterThan(0);
    writeFileSync(file, text.replace(/maxLength: \d+/, "maxLength: 7"));
    const { code, out } = await specDiff(join(ROOT, "spec"), folder);
    expect(out).toMatch(
      new RegExp(`maximum length was lowered[^]*schemas/webhooks\\.yaml:${line}, new: .*webhooks\\.yaml:${line}\n`),
    );
    expect(code).toBe(1);
  });
});

test("our own files and the one file that we publish say the same", async () => {
  const { code, out } = await specDiff(join(ROOT, "spec"), join(ROOT, "packages/types/openapi.yaml"));
  expect(out).toBe("Nothing changed that a program could notice.\n");
  expect(code).toBe(0);
});

describe("--json", () => {
  test("has every member that the README describes", async () => {
    const { code, out } = await specDiff(...documents([NAME, AGE], [NAME, "age: { type: number }"]), "--json");
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({ format: 1, verdict: "breaking", counts: { breaking: 1, additive: 1, none: 0 } });
    expect(report.changes[0]).toEqual({
      rule: "type-widened",
      verdict: "breaking",
      certain: true,
      subject: { kind: "operation", title: "GET /pets", id: "listPets" },
      part: "body of answer 200",
      path: "[].age",
      text: "the type was widened from integer to number",
      from: "integer",
      to: "number",
      breaks: "callers, by what they read",
      remedy: expect.stringContaining("Keep sending"),
      old: { file: expect.stringContaining("pets.yaml"), pointer: "/Pet/properties/age/type", line: 5 },
      new: { file: expect.stringContaining("pets.yaml"), pointer: "/Pet/properties/age/type", line: 5 },
    });
    const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
    for (const name of [...Object.keys(report), ...Object.keys(report.changes[0])])
      expect(readme).toContain(`\`${name}\``);
  });
});

describe("--allow", () => {
  test("takes additive changes where they are allowed", async () => {
    const files = documents([NAME], [NAME, AGE]);
    expect(await specDiff(...files, "--allow", "additive")).toEqual({ code: 0, out: "", err: "" });
    expect(await specDiff(...files, "--allow", "none")).toEqual({
      code: 1,
      out: "additive: GET /pets: body of answer 200, []: age was added\nadditive: POST /pets: body of the request: age was added\n",
      err: "",
    });
  });

  test("writes only what is larger than allowed", async () => {
    const { code, out } = await specDiff(...documents([NAME, AGE], [NAME]), "--allow", "additive");
    expect(out.split("\n").filter((line) => !line.startsWith("breaking: "))).toEqual([""]);
    expect(code).toBe(1);
  });
});

describe("--check", () => {
  const FOUR = ["types", "validation", "client", "server"].map((name) => `"@share-links/${name}"`);
  const repository = (version: string, promises: Readonly<Record<string, string>>, config = "{}") =>
    join(
      folderWith({
        ".changeset/config.json": config,
        ".changeset/README.md": "Not a changeset.",
        ...Object.fromEntries(Object.entries(promises).map(([name, text]) => [`.changeset/${name}.md`, text])),
        ...Object.fromEntries(
          FOUR.map((name, index) => [
            `packages/p${index}/package.json`,
            `{ "name": ${name}, "version": "${version}" }`,
          ]),
        ),
      }),
      ".changeset",
    );
  const changeset = (bump: string, names = FOUR) =>
    `---\n${names.map((name) => `${name}: ${bump}`).join("\n")}\n---\n\nText.\n`;
  const [breaking, additive] = [() => documents([NAME, AGE], [NAME]), () => documents([NAME], [NAME, AGE])];

  test.each([
    ["0.3.0", "breaking", "minor", 0],
    ["0.3.0", "breaking", "patch", 1],
    ["0.3.0", "additive", "patch", 0],
    ["1.2.0", "breaking", "major", 0],
    ["1.2.0", "breaking", "minor", 1],
    ["1.2.0", "additive", "minor", 0],
    ["1.2.0", "additive", "patch", 1],
  ])("of %s, a change that is %s and the promise of a %s end with %i", async (version, change, bump, expected) => {
    const folder = repository(version, { a: changeset(bump) });
    const files = change === "breaking" ? breaking() : additive();
    const { code, err } = await specDiff(...files, "--check", folder);
    expect(code, err).toBe(expected);
    expect(err.split("\n").filter((line) => line.includes(`the changesets promise a ${bump}`))).toHaveLength(
      expected * 4,
    );
  });

  test("names the packages that no changeset names", async () => {
    const folder = repository("0.3.0", { a: changeset("minor", FOUR.slice(1)) });
    const { code, err } = await specDiff(...breaking(), "--check", folder);
    expect(err).toBe(
      "@share-links/types 0.3.0 needs a minor for a breaking change of the specification, and no changeset names it: run pnpm changeset\n",
    );
    expect(code).toBe(1);
  });

  test("takes the largest promise of packages that are versioned together", async () => {
    const folder = repository(
      "0.3.0",
      { a: changeset("patch"), b: changeset("minor", ['"@share-links/client"']) },
      `{ "fixed": [[${FOUR.join()}]] }`,
    );
    expect(await specDiff(...breaking(), "--check", folder)).toMatchObject({ code: 0, err: "" });
  });

  test("needs no changeset if nothing changed", async () => {
    const files = documents([NAME], [NAME]);
    expect(await specDiff(...files, "--check", repository("0.3.0", {}))).toMatchObject({ code: 0, err: "" });
  });
});

test("the old document can come from a package's tarball", async () => {
  const [old, now] = documents([NAME, AGE], [NAME]);
  const folder = folderWith({});
  cpSync(old, join(folder, "package"), { recursive: true });
  execFileSync("tar", ["-czf", "pets.tgz", "package"], { cwd: folder });
  const { code, out, err } = await specDiff(join(folder, "pets.tgz"), now);
  expect(out).toContain("age was removed");
  expect([code, err]).toEqual([1, ""]);
});

describe("ends with 2 and a sentence", () => {
  test.each([
    [["a.yaml"], "pnpm spec-diff needs the old document and the new one, got 1 names"],
    [["/nowhere/a.yaml", "/nowhere/b.yaml"], "/nowhere/a.yaml does not exist"],
    [["a", "b", "--allow", "much"], '--allow is one of breaking, additive, none, got "much"'],
    [["a", "b", "--jsn"], "Unknown option '--jsn'"],
    [[join(ROOT, "package.json"), join(ROOT, "package.json")], "isn't an OpenAPI document"],
  ])("for %j", async (args, message) => {
    const { code, err, out } = await specDiff(...args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });
});
