import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { SHARED } from "../../test/cases/in-place.ts";
import { OPENAPI_3_0 } from "../../test/cases/openapi-3-0.ts";
import { type Generated, generated } from "../../test/generated.ts";
import { isValid } from "../../test/reference-validator.ts";
import { emitTypes } from "../emit/types/emit-types.ts";
import { isObject } from "../json.ts";
import { documentOf } from "../read/read-document.ts";
import { FOLDER_TYPES } from "../write/layout.ts";
import { createModel } from "./model.ts";

const ROWS = OPENAPI_3_0.filter(({ of }) => of === "nullable");

describe.each<["3.0.3" | "3.1.0", Record<string, unknown>]>([
  ["3.0.3", Object.fromEntries(ROWS.map(({ schema }, index) => [`Nullable${index}`, schema]))],
  [
    "3.1.0",
    {
      Both: { type: ["string", "null"], enum: ["a", null] },
      TypeAlone: { type: ["string", "null"], enum: ["a"] },
      EnumAlone: { type: "string", enum: ["a", null] },
      EnumAloneOfTypes: { type: ["string", "integer"], enum: ["a", 1, null] },
      Untyped: { enum: ["a", null] },
      Neither: { type: "string", enum: ["a"] },
    },
  ],
])("in OpenAPI %s", (openapi, all) => {
  const document = { openapi, info: {}, paths: {}, components: { schemas: { Base: SHARED.Base, ...all } } };
  let schemas: Generated["schemas"];
  let taking: ReadonlySet<string>;
  beforeAll(async () => {
    schemas = (await generated(document)).schemas;
    taking = typesThatTakeNull(typesOf(document), Object.keys(all));
  });

  test.each(Object.entries(all))("the type of %s accepts null exactly if its validator does: %j", (name) => {
    expect(taking.has(name)).toBe(schemas[name]?.is(null));
  });
});

test.each(ROWS)(
  "$schema is read as 3.0.3 has it, but where the table says why not",
  ({ schema, good, bad, differs }) => {
    const root = { components: { schemas: { Base: SHARED.Base } } };
    const refused = good.filter((value) => !isValid(byTheLetter(schema), value, root));
    expect(refused).toEqual(differs === undefined ? [] : [null]);
    expect(bad.filter((value) => isValid(byTheLetter(schema), value, root))).toEqual([]);
  },
);

function typesOf(root: object): string {
  const document = documentOf(root, "test.yaml");
  return emitTypes(document, createModel(document, FOLDER_TYPES));
}

/** The meaning of `nullable` in 3.0.3, as JSON Schema 2020-12: null is added to a type beside it, and all other keywords still apply. */
function byTheLetter(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(byTheLetter);
  if (!isObject(schema)) return schema;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, item]) => [key, byTheLetter(item)]),
  );
  return nullable === true && "type" in rest ? { ...rest, type: [rest.type, "null"] } : rest;
}

/** The names of the schemas whose TypeScript types allow null. */
function typesThatTakeNull(text: string, names: readonly string[]): ReadonlySet<string> {
  const uses = names.map((name) => `export const use${name}: components["schemas"]["${name}"] = null;`);
  const options = { strict: true, noEmit: true, types: [], lib: ["lib.es2023.d.ts"] };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile("types.ts", `${text}\n${uses.join("\n")}`, ts.ScriptTarget.ESNext, true);
  const readFile = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => (name === "types.ts" ? source : readFile(name, ...rest));
  const found = ts.createProgram(["types.ts"], options, host).getSemanticDiagnostics(source);
  const refused = found.map(({ start = 0 }) => /^use(\w+)/.exec(source.text.slice(start))?.[1]);
  expect(refused).not.toContain(undefined);
  return new Set(names.filter((name) => !refused.includes(name)));
}
