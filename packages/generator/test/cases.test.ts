import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as runtime from "@share-links/validation/runtime";
import ajv2020 from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { isObject } from "../src/json.ts";
import { at } from "../src/pointer.ts";
import { documentOf as readAs } from "../src/read/read-document.ts";
import { FORMATS } from "../src/vocabulary/formats.ts";
import { isAnnotation, KEYWORDS } from "../src/vocabulary/keywords.ts";
import { ARRAYS } from "./cases/arrays.ts";
import type { Case } from "./cases/case.ts";
import { FORMAT_CASES } from "./cases/formats.ts";
import { ANNOTATED, IN_PLACE, SHARED } from "./cases/in-place.ts";
import { OBJECTS } from "./cases/objects.ts";
import { OPENAPI_3_0 } from "./cases/openapi-3-0.ts";
import { SCALARS } from "./cases/scalars.ts";
import { type Generated, generated } from "./generated.ts";
import { isValid } from "./reference-validator.ts";

const README = readFileSync(join(import.meta.dirname, "../../validation/README.md"), "utf8");
const KEYWORD_CASES = [...SCALARS, ...ARRAYS, ...OBJECTS, ...IN_PLACE, ...ANNOTATED];
const LATEST = [...KEYWORD_CASES, ...FORMAT_CASES];
/** Rows of 3.1 that mean the same in 3.0. Members beside a `$ref` don't. */
const COMMON = LATEST.filter((one) => !hasSiblings(one.schema) && isOf30(one));

describe.each<["3.1" | "3.0", readonly Case[]]>([
  ["3.1", LATEST],
  ["3.0", [...OPENAPI_3_0, ...COMMON]],
])("in OpenAPI %s", (version, cases) => {
  const document = documentOf(version, cases);
  let output: Generated;
  beforeAll(async () => {
    output = await generated(document);
  });

  test.each(numbered(cases))("%s accepts and refuses the values in its table: %j", (name, _, { good, bad }) => {
    const validator = output.schemas[name];
    expect(good.map((value) => validator?.issues(value))).toEqual(good.map(() => []));
    expect(bad.filter((value) => validator?.is(value) || validator?.issues(value).length === 0)).toEqual([]);
  });
});

test("the tables of 3.1 agree with the specification of JSON Schema", () => {
  const document = documentOf("3.1", LATEST);
  for (const [, schema, { good, bad }] of numbered(LATEST)) {
    for (const value of good)
      expect({ schema, value, valid: isValid(schema, value, document) }).toMatchObject({ valid: true });
    for (const value of bad)
      expect({ schema, value, valid: isValid(schema, value, document) }).toMatchObject({ valid: false });
  }
});

test("Ajv at run time agrees, except where a table names a difference", () => {
  const document = documentOf("3.1", LATEST);
  const ajv = new ajv2020.default({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    discriminator: true,
  });
  for (const [name, rule] of FORMATS) {
    if (rule === "annotation") ajv.addFormat(name, true);
    else {
      const assertion = Reflect.get(runtime, rule.assertion);
      const validate = typeof assertion === "function" ? assertion : (text: string) => assertion.test(text);
      ajv.addFormat(name, rule.on === "number" ? { type: "number", validate } : validate);
    }
  }
  ajv.addKeyword({ keyword: ["openapi", "info", "paths", "components"] });
  ajv.addSchema(document, "document");
  const agrees = (name: string, { good, bad }: Case) => {
    try {
      const check = ajv.compile({ $ref: `document#/components/schemas/${encodeURIComponent(name)}` });
      return good.every((value) => check(value)) && !bad.some((value) => check(value));
    } catch {
      return false;
    }
  };
  for (const [name, schema, one] of numbered(LATEST))
    expect({ schema, agrees: agrees(name, one) }).toEqual({ schema, agrees: one.differs === undefined });
});

test("every keyword has a table", () => {
  const tables = new Set(KEYWORD_CASES.map(({ of }) => of));
  expect(Object.keys(KEYWORDS).filter((keyword) => keyword !== "format" && !tables.has(keyword))).toEqual([]);
});

test("every keyword and every format of 3.0 has a table there too", () => {
  const tables = new Set([...OPENAPI_3_0, ...COMMON].map(({ of }) => of));
  const keywords = Object.keys(KEYWORDS).filter(
    (keyword) => KEYWORDS[keyword]?.since !== "3.1" && keyword !== "format",
  );
  expect([...keywords, ...FORMATS.keys(), "nullable", "discriminator"].filter((name) => !tables.has(name))).toEqual([]);
});

test("every format has a table", () => {
  expect(new Set(FORMAT_CASES.map(({ of }) => of))).toEqual(new Set(FORMATS.keys()));
});

test("the README names every format and each keyword that is not checked", () => {
  const named = (name: string) => README.includes(`\`${name}\``);
  const integers = [...FORMATS.keys()].filter((name) => /^u?int\d+$/.test(name));
  expect([...FORMATS.keys()].filter((name) => !named(name) && !integers.includes(name))).toEqual([]);
  const annotations = ["discriminator", "readOnly", "writeOnly", "default", "contentEncoding", "contentMediaType"];
  expect(annotations.filter((keyword) => !isAnnotation(keyword) || !named(keyword))).toEqual([]);
});

test("the README says where nullable goes beyond 3.0.3", () => {
  expect(OPENAPI_3_0.filter(({ differs }) => differs !== undefined).map(({ of }) => of)).toContain("nullable");
  expect(README).toMatch(/OpenAPI 3\.0 `nullable: true` always allows null.* goes beyond 3\.0\.3/s);
});

function numbered(cases: readonly Case[]): [name: string, schema: unknown, Case][] {
  return cases.map((one, index) => [`${one.of} ${index}`, one.schema, one]);
}

function isOf30(one: Case): boolean {
  const { notes } = readAs(documentOf("3.0", [one]), "test.yaml");
  const place = at("/components/schemas", `${one.of} 0`);
  return notes.every(({ kind, pointer }) => kind !== "newer-keyword" || !pointer.startsWith(place));
}

function hasSiblings(schema: unknown): boolean {
  if (!isObject(schema) && !Array.isArray(schema)) return false;
  const isReference = "$ref" in schema && Object.keys(schema).length > 1;
  return isReference || Object.values(schema).some(hasSiblings);
}

function documentOf(version: "3.1" | "3.0", cases: readonly Case[]): Record<string, unknown> {
  const schemas = Object.fromEntries(numbered(cases).map(([name, schema]) => [name, schema]));
  return { openapi: `${version}.0`, info: {}, paths: {}, components: { schemas: { ...SHARED, ...schemas } } };
}
