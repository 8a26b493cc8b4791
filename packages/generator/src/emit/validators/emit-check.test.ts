import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAMES, schemas, value } from "../../../test/arbitrary-schema.ts";
import { bundle, type Generated, generated } from "../../../test/generated.ts";
import { isValid } from "../../../test/reference-validator.ts";

const RUNS = process.env.SOAK === undefined ? 40 : 600;
/** The number of values for each of the five schemas in a run. */
const VALUES = 20;

test("every keyword in every combination gets the verdict of a reference written from the specification", {
  timeout: 600_000,
}, async ({ task }) => {
  Object.assign(task.meta, { values: RUNS * NAMES.length * VALUES });
  await fc.assert(
    fc.asyncProperty(schemas, fc.array(value, { minLength: VALUES, maxLength: VALUES }), async (all, values) => {
      const document = documentOf(all);
      const output = await honoured(document);
      for (const [name, schema] of Object.entries(output === undefined ? {} : all)) {
        for (const one of values) {
          const expected = isValid(schema, one, document);
          const validator = output?.schemas[name];
          expect({ schema, value: one, is: validator?.is(one) }).toEqual({ schema, value: one, is: expected });
          expect(validator?.issues(one).length === 0).toBe(expected);
          expect(validator?.issues(one, { limit: 1 })).toHaveLength(expected ? 0 : 1);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("a closed reply accepts no value that its schema refuses", { timeout: 600_000 }, async ({ task }) => {
  Object.assign(task.meta, { values: RUNS * NAMES.length * VALUES });
  await fc.assert(
    fc.asyncProperty(schemas, fc.array(value, { minLength: VALUES, maxLength: VALUES }), async (all, values) => {
      const output = await honoured(documentOf(all));
      for (const [name, validator] of Object.entries(output?.schemas ?? {})) {
        for (const one of values)
          if (output?.replies[`get${name}`]?.[200]?.is(one)) expect(validator.is(one)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

describe("a document's own texts", () => {
  const nasty = [
    '"; process.exit(); //',
    "require(",
    "new Function",
    "`$" + "{1}`",
    "*/ eval(1) /*",
    '\u2028\\"',
    'schemaPath:",',
    "schema0.enum",
    "schema0",
    "schema1",
    "validate0",
    "validate1",
    "func0",
    "formats0",
    "pattern0",
    "errors",
    "vErrors",
    "data",
    "data0",
    "props0",
    "scope",
    "self",
    "err0",
    "__proto__",
    "0",
  ];

  test("are never read as code, wherever they are", async () => {
    const properties = Object.fromEntries(nasty.map((text) => [text, { enum: [text, "other", { [text]: [text] }] }]));
    const output = await generated({
      openapi: "3.1.0",
      components: {
        schemas: {
          Nasty: { type: "object", properties, additionalProperties: false, required: nasty.slice(0, 3) },
          'a"; b': { const: { __proto__: 1 } },
        },
      },
    });
    const good = Object.fromEntries(nasty.map((text) => [text, { [text]: [text] }]));
    expect(output.schemas.Nasty?.issues(good)).toEqual([]);
    const issues = output.schemas.Nasty?.issues(Object.fromEntries(nasty.map((text) => [text, `${text}!`])));
    expect(issues?.map(({ path }) => path)).toEqual(expect.arrayContaining(nasty.map((text) => [text])));
    expect(issues).toHaveLength(nasty.length);
  });

  test("never lead to require or to code from strings in the output", async () => {
    const { files } = await generated({
      openapi: "3.1.0",
      components: {
        schemas: {
          All: {
            type: ["array", "string"],
            minLength: 2,
            uniqueItems: true,
            enum: [[{}], "aa"],
            format: "date-time",
            pattern: "^a",
            multipleOf: 0.1,
          },
        },
      },
    });
    const text = await bundle(files, 'export { allSchema } from "/generated/validation/index.ts";', "esm");
    expect(text).not.toMatch(/\brequire\b|new Function|\beval\b|\bimport\b/);
  });
});

test("an unused validator leaves no trace in a bundle", async () => {
  const string = { type: "string", format: "uri", pattern: "^canary" };
  const { files } = await generated({
    openapi: "3.1.0",
    components: {
      schemas: { Used: { type: "boolean" }, Canary: { properties: { canary: string }, unevaluatedProperties: false } },
    },
  });
  const used = await bundle(
    files,
    'import { usedSchema } from "/generated/validation/index.ts"; console.log(usedSchema);',
    "esm",
    true,
  );
  expect(used).toContain("boolean");
  expect(used).not.toContain("canary");
  expect(used.length).toBeLessThan(5_000);
});

function documentOf(all: Readonly<Record<string, unknown>>): object {
  const reply = (name: string) => ({
    description: "",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const paths = Object.keys(all).map((name) => [
    `/${name}`,
    { get: { operationId: `get${name}`, responses: { 200: reply(name) } } },
  ]);
  return { openapi: "3.1.0", info: {}, paths: Object.fromEntries(paths), components: { schemas: all } };
}

/** Generates from a document. Returns undefined if a schema is defined by itself, because a reference validator would not end. */
async function honoured(document: object): Promise<Generated | undefined> {
  const output = await generated(document);
  return output.notes.some((note) => note.startsWith("circle ")) ? undefined : output;
}
