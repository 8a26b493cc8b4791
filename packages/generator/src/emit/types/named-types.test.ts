import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { createModel } from "../../model/model.ts";
import { documentOf, readDocument, type SpecDocument } from "../../read/read-document.ts";
import { FOLDER_TYPES } from "../../write/layout.ts";
import { emitNamedTypes } from "./emit-types.ts";

const ROOT = resolve(import.meta.dirname, "../../../../..");
const SPEC = readDocument(join(ROOT, "packages/types/openapi.yaml"));

test("every schema is an interface or a type with its name, and all references use this name", () => {
  const text = named(SPEC);
  for (const name of Object.keys((SPEC.root.components as { schemas: object }).schemas)) {
    expect(text).toMatch(new RegExp(`^export (interface|type) ${name} `, "m"));
    expect(text).toContain(`\n        ${name}: ${name};\n`);
  }
  expect(text).not.toContain('components["schemas"]');
});

test("an allOf of objects is an interface that extends them, and any other schema stays a type", () => {
  const object = (properties: object) => ({ type: "object", properties });
  const text = emitted({
    A: object({ a: { type: "string" } }),
    B: { allOf: [reference("A"), object({ b: reference("C") })], description: "Both." },
    C: { allOf: [reference("D"), { type: "string" }] },
    D: { type: "string", enum: ["d"] },
    E: { anyOf: [reference("A"), reference("B")] },
  });
  expect(text).toContain("/** Both. */\nexport interface B extends A {\n    b?: C;\n}");
  expect(text).toContain("export type C = D & string;");
  expect(text).toContain("export type E = A | B;");
});

test("a chain of 300 schemas that extend each other takes no time, and neither does one that extends the next twice", () => {
  const chain = Array.from({ length: 300 }, (_, index): [string, object] => [
    `C${index}`,
    index === 0
      ? { properties: { p0: {} } }
      : { allOf: [reference(`C${index - 1}`), { properties: { [`p${index}`]: {} } }] },
  ]);
  const doubled = Array.from({ length: 40 }, (_, index): [string, object] => [
    `D${index}`,
    { allOf: [reference(`D${index + 1}`), reference(`D${index + 1}`)] },
  ]);
  const text = emitted(Object.fromEntries([...chain, ...doubled, ["D40", { type: "object" }]]));
  expect(text).toContain("export interface C299 extends C298 {\n    p299?: unknown;\n}");
  expect(text).toContain("export type D0 = D1 & D1;");
});

test("a schema without a name, or with one that isn't ASCII, has a type that one can read", () => {
  const properties = { größe: { $ref: "#/components/schemas/" }, "maß-einheit": reference("Maß%20Einheit") };
  const text = emitted({
    "": { type: "string" },
    "Maß Einheit": { type: "string" },
    A: { type: "object", properties },
  });
  expect(text).toContain("export type Schema = string;\nexport type MaßEinheit = string;");
  expect(text).toContain('export interface A {\n    "größe"?: Schema;\n    "maß-einheit"?: MaßEinheit;\n}');
  expect(text).toContain('"": Schema;\n        "Maß Einheit": MaßEinheit;');
});

test("a comment has the description, then the format and the bounds, then the default", () => {
  const text = emitted({
    A: {
      type: "object",
      properties: {
        a: { type: "integer", minimum: 1, maximum: 3, default: 2, description: "How many." },
        b: { type: "string", format: "date", minLength: 1, pattern: "^2.*/$" },
        c: reference("C"),
        d: { ...reference("C"), description: "Its own words." },
        e: { allOf: [reference("C")], default: ["x"] },
        properties: { type: "array", maxItems: 2 },
      },
    },
    C: { type: "array", items: { type: "string", minLength: 9 }, minItems: 1, description: "Some." },
  });
  expect(text).toContain("/**\n     * How many. At least 1, at most 3.\n     * @default 2\n     */\n    a?: number;");
  expect(text).toContain("/** A date such as 2026-01-31. 1 or more characters, like `^2.*\\/$`. */\n    b?: string;");
  expect(text).toContain("/** Some. 1 or more items. */\n    c?: C;");
  expect(text).toContain("/** Its own words. 1 or more items. */\n    d?: C;");
  expect(text).toMatch(/\* Some\. 1 or more items\.\n {5}\* @default \[\n[^/]*\*\/\n {4}e\?: C;/);
  expect(text).toContain("/** At most 2 items. */\n    properties?: unknown[];");
  expect(text).toContain("/** Some. 1 or more items. */\nexport type C = string[];");
});

test("a query has a name, and the comments of its parameters have the bounds and the default of their schemas", () => {
  const parameters = [
    { name: "limit", in: "query", description: "How many.", schema: { type: "integer", maximum: 9, default: 5 } },
    { name: "id", in: "query", schema: reference("Id") },
  ];
  const paths = { "/a": { get: { operationId: "listA", parameters, responses: { 204: { description: "" } } } } };
  const text = emitted({ Id: { type: "string", maxLength: 4 } }, paths);
  expect(text).toContain(`/** The query of \`GET /a\`. */
export interface ListAQuery {
    /**
     * How many. At most 9.
     * @default 5
     */
    limit?: number;
    /** At most 4 characters. */
    id?: Id;
}`);
  expect(text).toContain("query?: ListAQuery;");
});

test.each([
  ["not-a-name", "NotAName"],
  ["paths", "paths2"],
  ["class", "Class"],
  ["Record", "Record2"],
  ["1st", "Schema1st"],
])("a schema with the name %s, which TypeScript can't declare, is declared as %s", (name, declared) => {
  const text = emitted({ [name]: { type: "string" }, User: reference(name) });
  expect(text).toContain(`export type ${declared} = string;`);
  expect(text).toContain(`export type User = ${declared};`);
});

test("an interface extends others by their declared names", () => {
  const object = (name: string) => ({ type: "object", properties: { [name]: { type: "string" } } });
  const text = emitted({ "a.b": object("a"), B: { allOf: [reference("a.b"), object("b")] } });
  expect(text).toContain("export interface B extends AB {");
});

test("data that looks like a schema stays as it is", () => {
  const example = { properties: { a: { maximum: 1 } }, name: "a", in: "query", schema: {} };
  const text = emitted({ A: { type: "object", properties: { a: { type: "object", example } } } });
  expect(text).not.toContain("At most");
});

test("the types package exports every name that is generated", () => {
  const index = readFileSync(join(ROOT, "packages/types/src/index.ts"), "utf8");
  const exported = /export type \{([^}]*)\} from/.exec(index)?.[1]?.match(/\w+/g);
  const names = [...named(SPEC).matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  expect(exported?.toSorted()).toEqual(names.toSorted());
});

function named(document: SpecDocument): string {
  return emitNamedTypes(document, createModel(document, FOLDER_TYPES));
}

function emitted(schemas: object, paths: object = {}): string {
  const root = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components: { schemas } };
  return named(documentOf(root, "a.yaml"));
}

function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
