import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as index from "./index.ts";
import * as jsonSchema from "./json-schema.ts";

const generated = join(import.meta.dirname, "generated");

const namesIn = (file: string) =>
  [...readFileSync(join(generated, file), "utf8").matchAll(/^export const (\w+Schemas?)\b/gm)].map(([, name]) => name);

test("the index names every generated schema and nothing else", () => {
  const names = readdirSync(generated).filter((file) => file !== "json-schema.ts");
  expect(Object.keys(index).sort()).toEqual(names.flatMap(namesIn).sort());
});

test("the entry with JSON Schemas has the same schemas", () => {
  const { requestSchemas: _, responseSchemas: __, ...schemas } = index;
  expect(Object.keys(jsonSchema).sort()).toEqual(namesIn("json-schema.ts").sort());
  expect(Object.keys(jsonSchema).sort()).toEqual(Object.keys(schemas).sort());
});

test("every schema is a Standard Schema of version 1", () => {
  const { requestSchemas, responseSchemas: _, ...schemas } = index;
  for (const schema of [...Object.values(schemas), ...Object.values(requestSchemas)]) {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "share-links" });
    expect(schema["~standard"].validate(undefined)).toEqual({ issues: schema.issues(undefined) });
  }
});

test("a value that fits is returned unchanged, not as a copy", () => {
  const body = Object.freeze({ personaId: "00000000-0000-0000-0000-000000000000" });
  const request = Object.freeze({ body });
  const result = index.createShareLinkRequestSchema["~standard"].validate(request);
  expect(result).toEqual({ value: { body: { personaId: "00000000-0000-0000-0000-000000000000" } } });
  expect(Reflect.get(result, "value")).toBe(request);
});
