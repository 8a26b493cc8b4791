import { describe, expect, test } from "vitest";
import { generated } from "../../test/generated.ts";

const base = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, inner: { $ref: "#/components/schemas/Inner" } },
};
const schemas = {
  Inner: { type: "object", properties: { deep: { type: "array", items: { type: "object", properties: { x: {} } } } } },
  Base: base,
  Extended: {
    allOf: [
      { $ref: "#/components/schemas/Base" },
      { type: "object", required: ["more"], properties: { more: { $ref: "#/components/schemas/Extended" } } },
    ],
  },
  Cat: { type: "object", properties: { kind: { enum: ["cat"] }, lives: {} }, required: ["kind"] },
  Dog: { type: "object", properties: { kind: { enum: ["dog"] }, tricks: {} }, required: ["kind"] },
  Twice: { allOf: [{ $ref: "#/components/schemas/Extended" }], properties: { twice: {} } },
};
const ASKING = { type: "object", properties: { a: {} }, if: { properties: { b: { type: "string" } } } };

describe("a closed reply", () => {
  test.each<[string, object, unknown, string[]]>([
    ["takes what is declared", { $ref: "#/components/schemas/Base" }, { id: "a", inner: { deep: [{ x: 1 }] } }, []],
    ["refuses an undeclared key", { $ref: "#/components/schemas/Base" }, { id: "a", b: 1 }, ["/b"]],
    [
      "refuses one at every depth, through $refs and arrays",
      { type: "array", items: { $ref: "#/components/schemas/Base" } },
      [{ id: "a", inner: { deep: [{ y: 1 }], z: 1 } }],
      ["/0/inner/deep/0/y", "/0/inner/z"],
    ],
    [
      "lets the members of an allOf add up",
      { $ref: "#/components/schemas/Twice" },
      { id: "a", more: { id: "b", more: {} }, twice: 1 },
      ["/more/more/id", "/more/more/more"],
    ],
    [
      "refuses what no member of an allOf declares",
      { $ref: "#/components/schemas/Twice" },
      { id: "a", more: { id: "b", more: { id: "c", more: 1, x: 1 } }, y: 1 },
      ["/more/more/more", "/more/more/x", "/y"],
    ],
    ["leaves open what says so", { type: "object", additionalProperties: true }, { a: { b: 1 } }, []],
    [
      "closes the values of a map",
      { type: "object", additionalProperties: { $ref: "#/components/schemas/Inner" } },
      { a: { b: 1 } },
      ["/a/b"],
    ],
    [
      "lets an open member open the whole",
      { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", additionalProperties: true }] },
      { id: "a", b: 1 },
      [],
    ],
    ["leaves an empty schema open", { type: "object", properties: { any: {} } }, { any: { b: 1 } }, []],
    ["closes an object without properties", { type: "object" }, { a: 1 }, ["/a"]],
    [
      "takes the alternative that fits",
      { anyOf: [{ $ref: "#/components/schemas/Base" }, { $ref: "#/components/schemas/Inner" }] },
      { deep: [] },
      [],
    ],
    [
      "refuses what an alternative declares that does not fit",
      { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] },
      { kind: "dog", tricks: 1, lives: 9 },
      ["/lives"],
    ],
    ["takes what an if declares that holds", ASKING, { a: 1, b: "x" }, []],
    ["refuses what an if declares that does not hold", ASKING, { a: 1, b: 1 }, ["/b"]],
    [
      "does not turn a question round",
      { type: "object", properties: { a: { not: { type: "object", properties: { b: { const: 1 } } } } } },
      { a: { b: 1, c: 1 } },
      ["/a"],
    ],
  ])("%s", async (_, schema, value, pointers) => {
    const validator = await closed(schema);
    const found = validator?.issues(value).map(({ pointer }) => pointer) ?? ["no validator"];
    expect([...new Set(found)].sort()).toEqual(pointers.sort());
  });

  test("lists the names that an allOf accepts if they are certain, so that nothing has to be tracked at run time", async () => {
    const base = { $ref: "#/components/schemas/Base" };
    const codeOf = async (schema: object) => [...(await filesOf(schema)).values()].join("\n");
    const more = (member: object) => ({ allOf: [base, member], properties: { b: {} } });
    expect(await codeOf({ $ref: "#/components/schemas/Twice" })).not.toMatch(/check\w+\.evaluated/);
    for (const uncertain of [
      { anyOf: [{ properties: { c: {} } }, {}] },
      { patternProperties: { "^c": {} } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: { required: ["id"] }, then: { properties: { c: {} } } },
    ]) {
      const schema = { $ref: "#/components/schemas/Uncertain" };
      const document = { ...schemas, Uncertain: more({ type: "object", ...uncertain }) };
      expect(await closed(schema, document).then((one) => one?.is({ id: "a", b: 1, c: 1 }))).toBe(true);
      expect(await closed(schema, document).then((one) => one?.is({ id: "a", b: 1, d: 1 }))).toBe(false);
    }
  });

  test("counts a oneOf by its open alternatives, so a value that fits two of them is refused", async () => {
    const one = { type: "object", properties: { o: { type: "object", properties: { a: {} } } } };
    const other = { type: "object", properties: { o: { type: "object", properties: { b: {} } } } };
    expect((await closed({ oneOf: [one, other] }))?.is({ o: { a: 1 } })).toBe(false);
  });

  test("is null where a response has no body, a media type where that isn't JSON, and one for several JSON media types", async () => {
    const { replies } = await generated({
      openapi: "3.1.0",
      paths: {
        "/": {
          get: {
            operationId: "x",
            responses: {
              204: { description: "" },
              200: { content: { "text/html": {} } },
              201: {
                content: {
                  "application/json": { schema: { type: "string" } },
                  "application/problem+json": { schema: { type: "null" } },
                },
              },
            },
          },
        },
      },
    });
    expect(replies.x?.[204]).toBeNull();
    expect(replies.x?.[200]).toBe("text/html");
    expect(["a", null, 1].map((value) => replies.x?.[201]?.is(value))).toEqual([true, true, false]);
  });
});

async function closed(schema: object, components: object = schemas) {
  return (await generated(documentOf(schema, components))).replies.x?.[200];
}

async function filesOf(schema: object) {
  return (await generated(documentOf(schema, schemas))).files;
}

function documentOf(schema: object, components: object): object {
  const content = { "application/json": { schema } };
  return {
    openapi: "3.1.0",
    paths: { "/": { get: { operationId: "x", responses: { 200: { content } } } } },
    components: { schemas: components },
  };
}
