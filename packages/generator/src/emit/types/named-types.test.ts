import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { createModel } from "../../model/model.ts";
import { documentOf, readDocument, type SpecDocument } from "../../read/read-document.ts";
import { FOLDER_TYPES } from "../../write/layout.ts";
import { emitNamedTypes, emitTypes } from "./emit-types.ts";

const ROOT = resolve(import.meta.dirname, "../../../../..");
const SPEC = readDocument(join(ROOT, "spec/openapi.yaml"));

test("every schema is an interface or a type of its name, and nothing refers to it in another way", () => {
  const text = named(SPEC);
  for (const name of Object.keys((SPEC.root.components as { schemas: object }).schemas)) {
    expect(text).toMatch(new RegExp(`^export (interface|type) ${name} `, "m"));
    expect(text).toContain(`\n        ${name}: ${name};\n`);
  }
  expect(text).not.toContain('components["schemas"]');
});

test("the named types are exactly those that openapi-typescript writes without names", () => {
  const same = `
    import type * as Named from "./named.ts";
    import type * as Plain from "./plain.ts";
    type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    type Schemas = Named.components["schemas"];
    type Differing = { [K in keyof Schemas]: Same<Flat<Schemas[K]>, Flat<Plain.components["schemas"][K]>> extends true ? never : K }[keyof Schemas];
    type Operations = { [K in keyof Named.operations]: Same<Flat<Named.operations[K]>, Flat<Plain.operations[K]>> extends true ? never : K }[keyof Named.operations];
    const schemas: never = null as unknown as Differing;
    const operations: never = null as unknown as Operations;
    const paths: Same<Flat<Named.paths>, Flat<Plain.paths>> = true;
    const webhooks: Same<Flat<Named.webhooks>, Flat<Plain.webhooks>> = true;
    const names: Same<keyof Schemas, keyof Plain.components["schemas"]> = true;
    // The comparison finds a difference.
    const other: Same<Flat<Schemas["ShareLink"]>, Flat<Schemas["PersonaShareLink"]>> = false;
    export default [schemas, operations, paths, webhooks, names, other];`;
  expect(errorsOf({ "same.ts": same, "named.ts": named(SPEC), "plain.ts": emitTypes(SPEC) })).toEqual([]);
});

test("all of several schemas is an interface that extends them, and what is no object stays a type", () => {
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

test("a comment tells what is described, then the format and the bounds, then the default", () => {
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

test("a query has a name, and its parameters tell the bounds and the default of their schemas", () => {
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

test.each(["not-a-name", "paths", "class"])("a schema that can not have the name %s is refused", (name) => {
  expect(() => emitted({ [name]: { type: "string" } })).toThrow(`the name ${name}`);
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
  return emitNamedTypes(document, createModel(document, FOLDER_TYPES).operations);
}

function emitted(schemas: object, paths: object = {}): string {
  const root = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components: { schemas } };
  return named(documentOf(root, "a.yaml"));
}

function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** What the compiler says of these files. */
function errorsOf(files: Readonly<Record<string, string>>): string[] {
  const options = {
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.fileExists = (name) => Object.hasOwn(files, nameIn(name)) || ts.sys.fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = files[nameIn(name)];
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram(Object.keys(files), options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
