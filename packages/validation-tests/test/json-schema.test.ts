import type { ShareLink } from "@share-links/types";
import * as plain from "@share-links/validation";
import * as schemas from "@share-links/validation/json-schema";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import ajvDraft07 from "ajv";
import ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { writtenAjv, writtenFormats } from "./reference.ts";
import { type Json, REQUESTS, SCHEMAS } from "./specification.ts";
import { valuesOf } from "./values.ts";

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const all = [
  ...Object.keys(SCHEMAS).map(
    (name) => [`${lowerFirst(name)}Schema`, { $ref: `#/components/schemas/${name}` }] as const,
  ),
  ...Object.entries(REQUESTS).map(([id, schema]) => [`${id}RequestSchema`, schema] as const),
].map(([name, schema]) => [name as keyof typeof schemas, schema] as const);

const validators = { ...schemas };

// An instance compiles the schema of its draft, so all tests share these.
const AJV = { "draft-2020-12": new ajv2020.default(), "draft-07": new ajvDraft07.default() };
const REFERENCES = {
  "draft-2020-12": writtenAjv(),
  "draft-07": new ajvDraft07.default({
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    formats: writtenFormats(),
  }),
};

test("a schema has the types of a Standard Schema and a Standard JSON Schema", () => {
  expectTypeOf(schemas.shareLinkSchema).toExtend<StandardSchemaV1<ShareLink>>();
  expectTypeOf(schemas.shareLinkSchema).toExtend<StandardJSONSchemaV1<ShareLink>>();
  expectTypeOf(plain.shareLinkSchema).toExtend<StandardSchemaV1<ShareLink>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof schemas.shareLinkSchema>>().toEqualTypeOf<ShareLink>();
  expectTypeOf<StandardJSONSchemaV1.InferInput<typeof schemas.shareLinkSchema>>().toEqualTypeOf<ShareLink>();
});

describe.each(all)("the JSON Schema of %s", (name, schema) => {
  const { jsonSchema } = validators[name]["~standard"];

  test("is self-contained, is the same for input and output, and shares no object with the next one", () => {
    for (const [target, meta] of [
      ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
      ["draft-07", "http://json-schema.org/draft-07/schema#"],
    ] as const) {
      const document = jsonSchema.input({ target });
      expect(document.$schema).toBe(meta);
      const ajv = AJV[target];
      expect([ajv.validateSchema(document), ajv.errors]).toEqual([true, null]);
      expect(jsonSchema.output({ target })).toEqual(document);
      for (const key of Object.keys(document)) delete document[key];
      expect(jsonSchema.input({ target }).$schema).toBe(meta);
    }
  });

  test("gets the same verdicts from another JSON Schema library as from the validator, in both drafts", () => {
    const latest = REFERENCES["draft-2020-12"].compile(jsonSchema.input({ target: "draft-2020-12" }));
    const former = REFERENCES["draft-07"].compile(jsonSchema.input({ target: "draft-07" }));
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        const is = validators[name].is(value);
        expect({ value, latest: latest(value), former: former(value) }).toEqual({ value, latest: is, former: is });
      }),
      { numRuns: 50 },
    );
  });

  test("is refused for an unknown target, with the target's name", () => {
    expect(() => jsonSchema.input({ target: "openapi-3.0" })).toThrow(
      new RangeError('no JSON Schema for the target "openapi-3.0"; there are draft-2020-12 and draft-07'),
    );
  });
});

test("descriptions and examples are kept, and keywords that only OpenAPI has are removed", () => {
  const document = schemas.createShareLinkSchema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  expect(document).toMatchObject({
    type: "object",
    description: Reflect.get(SCHEMAS.CreateShareLink as Json, "description"),
    properties: { expiresInHours: { default: 168, description: expect.any(String) } },
  });
  const documents = all.map(([name]) => validators[name]["~standard"].jsonSchema.input({ target: "draft-2020-12" }));
  const foreign = /"x-extension"|"#\/components|"discriminator":|"example":/.exec(JSON.stringify(documents));
  expect(foreign).toBeNull();
});

test("a schema contains the schemas that it refers to, and no others", () => {
  const document = schemas.personaShareLinkPageSchema["~standard"].jsonSchema.output({ target: "draft-2020-12" });
  expect(Object.keys(document.$defs as Json)).toEqual(["Pagination", "PersonaShareLink", "ShareLink", "ShareLinkType"]);
});

test("its validators are the same as those of the main entry", () => {
  expect(schemas.shareLinkSchema.is).toBe(plain.shareLinkSchema.is);
  expect(schemas.shareLinkSchema["~standard"].validate({})).toEqual(plain.shareLinkSchema["~standard"].validate({}));
});
