import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import * as runtime from "@share-links/validation/runtime";
import ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { FORMATS } from "../src/vocabulary/formats.ts";
import { type Generated, generated } from "./generated.ts";
import { type Dialect, largeDocument } from "./large-document.ts";
import { createRandom } from "./random.ts";
import { isValid } from "./reference-validator.ts";
import { sample } from "./sample.ts";

const COUNT = 280;
const run = (script: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [script, ...args]).catch((error) =>
    expect.fail(`${error.stdout}${error.stderr}`.slice(0, 2_000)),
  );
const command = resolve(import.meta.dirname, "../../../scripts/generate.mjs");
// The newest compiler takes a fifth of the time of the older ones, which packages/documents tries on smaller documents.
const compiler = resolve(import.meta.dirname, "../../../node_modules/typescript/bin/tsc");

describe.each<Dialect>(["3.0", "3.1"])("a document of 280 schemas in OpenAPI %s", (dialect) => {
  const document = largeDocument(COUNT, dialect);
  // The schemas in JSON Schema 2020-12. For 3.0, this is the same document written in 3.1.
  const meaning = dialect === "3.1" ? document : meaningOf(document);
  const schemas = Object(meaning).components.schemas as Record<string, unknown>;
  let output: Generated;

  beforeAll(async () => {
    output = await generated(document);
  });

  test("has a validator for every schema, whatever its name is", () => {
    const ofRequests = Object.keys(output.schemas).filter((name) => !Object.hasOwn(schemas, name));
    expect(Object.keys(output.schemas)).toEqual([...Object.keys(schemas), ...ofRequests]);
    expect(ofRequests.length).toBeLessThan(COUNT);
    for (const name of ofRequests) expect(schemas).toHaveProperty([name.replace(/Request\d*$/, "")]);
    expect(Object.values(output.schemas).every((validator) => validator["~standard"].vendor === "share-links")).toBe(
      true,
    );
  });

  test("gets the verdicts of a reference written from the specification, and of Ajv at run time", () => {
    const ajv = referenceAjv(meaning);
    const verdicts = new Set<boolean>();
    const judge = (name: string, seed: number) => {
      const value: unknown = sample(schemas[name], meaning, createRandom(seed));
      const expected = isValid(schemas[name], value, meaning);
      verdicts.add(expected);
      expect({ name, value, is: output.schemas[name]?.is(value) }).toEqual({ name, value, is: expected });
      expect(output.schemas[name]?.issues(value).length === 0).toBe(expected);
      expect(ajv(name, value)).toBe(expected);
    };
    fc.assert(fc.property(fc.constantFrom(...Object.keys(schemas)), fc.integer(), judge), { numRuns: 4_000 });
    expect(verdicts).toEqual(new Set([true, false]));
  });

  test("closed replies accept no more than the schemas", () => {
    fc.assert(
      fc.property(fc.nat(COUNT / 2 - 1), fc.integer(), (index, seed) => {
        const name = Object.keys(schemas)[index * 2] ?? "";
        const value = sample(schemas[name], meaning, createRandom(seed));
        const closed = output.replies[`get${index * 2}`]?.[200];
        if (closed?.is(value)) expect(output.schemas[name]?.is(value)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("gives the same bytes every time", async () => {
    expect((await generated(structuredClone(document))).files).toEqual(output.files);
  });

  test("gives output that grows no faster than the document", async () => {
    const half = size(await generated(largeDocument(COUNT / 2, dialect)));
    expect(size(output) / half).toBeGreaterThan(1.8);
    expect(size(output) / half).toBeLessThan(2.2);
  });
});

// The generated code of both is alike, so the short form compiles a large one and a smaller one.
const COMPILED = [
  { dialect: "3.0", count: process.env.SOAK ? COUNT : 60 },
  { dialect: "3.1", count: COUNT },
] as const;

describe.each(COMPILED)("the command on a document of $count schemas in OpenAPI $dialect", ({ dialect, count }) => {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes a self-contained folder that passes a strict type check", async () => {
    const document = largeDocument(count, dialect);
    const spec = join(folder, dialect === "3.0" ? "large.yaml" : "large.json");
    writeFileSync(spec, dialect === "3.0" ? stringify(document) : JSON.stringify(document));
    const out = join(folder, "out");
    await run(command, "--spec", spec, "--out", out);
    expect(readFileSync(join(out, "validation/index.ts"), "utf8").split("\n", 1)).toEqual([
      `// Generated from large.${dialect === "3.0" ? "yaml" : "json"} by "share-links-generate". Do not edit.`,
    ]);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "use.ts"), USE);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(STRICT));
    await run(compiler, "--singleThreaded", "-p", folder);
    const declarations = readFileSync(join(folder, "dist/out/validation/generated/model0.d.ts"), "utf8");
    expect(declarations).not.toMatch(/\bany\b/);
  });
});

const USE = `
import { operations } from "./out/operations.ts";
import type { components } from "./out/openapi.ts";
import { model0Schema, requestSchemas } from "./out/validation/index.ts";
import { replies } from "./out/replies.ts";
declare const value: unknown;
export const model = model0Schema.is(value) ? value satisfies components["schemas"]["Model0"] : undefined;
const request = requestSchemas["put-0.v2"];
export const id: string | undefined = request.is(value) ? value.path["thing id"] : undefined;
export const trace: string | undefined = request.is(value) ? value.header?.["x-trace"] : undefined;
type Body = components["schemas"]["Model0Request"] | Record<string, unknown>; // JSON, or a form of any fields
export const body: Body | undefined = request.is(value) ? value.body : undefined;
export const method: "PUT" = operations["put-0.v2"].method;
export const nothing: null = replies["put-0.v2"][204];
// @ts-expect-error: a query parameter that does not exist
export const wrong = request.is(value) ? value.query?.nope : undefined;
`;

// The tests start whole processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const STRICT = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023"],
    types: [],
    module: "nodenext",
    moduleDetection: "force",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    rootDir: ".",
    outDir: "dist",
  },
  include: ["use.ts", "out"],
};

function size({ files }: Generated): number {
  return [...files]
    .filter(([path]) => path.includes("/generated/validation/generated/") || path.includes("/replies/"))
    .reduce((sum, [, text]) => sum + text.length, 0);
}

/** Ajv as its users run it: the whole document is one schema, and the formats are those in our README. */
function referenceAjv(document: unknown): (name: string, value: unknown) => boolean {
  // Without allErrors Ajv skips the keywords after a `prefixItems` that an array does not reach.
  const ajv = new ajv2020.default({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    validateSchema: false,
  });
  for (const [name, rule] of FORMATS) {
    if (rule === "annotation") ajv.addFormat(name, true);
    else if (rule.on === "number")
      ajv.addFormat(name, { type: "number", validate: Reflect.get(runtime, rule.assertion) });
    else ajv.addFormat(name, (text: string) => Reflect.get(runtime, rule.assertion).test(text));
  }
  ajv.addKeyword({ keyword: ["openapi", "info", "paths", "components"] });
  ajv.addSchema(document as object, "document");
  return (name, value) => {
    const pointer = `document#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
    return (ajv.getSchema(pointer) ?? ajv.compile({ $ref: pointer }))(value) === true;
  };
}

/** The schemas of a 3.0 document written in 3.1, translated by the text of OpenAPI 3.0 and not by the tested code. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, meaningOf(item)] as const);
  const { nullable, exclusiveMinimum, minimum, ...rest } = Object.fromEntries(entries);
  const bounds = exclusiveMinimum === true ? { exclusiveMinimum: minimum } : minimum === undefined ? {} : { minimum };
  const schema = { ...rest, ...bounds };
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}
