import { beforeAll, describe, expect, test } from "vitest";
import { type Generated, generated } from "./generated.ts";

const LEVELS = 200_000;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const SCHEMAS = {
  Chain: { type: "object", required: ["id"], properties: { id: { type: "integer" }, next: ref("Chain") } },
  Tree: { type: "array", items: ref("Tree") },
  Egg: { type: "object", additionalProperties: ref("Hen") },
  Hen: { anyOf: [{ type: "null" }, { allOf: [ref("Egg")] }] },
  Around: { type: "object", properties: { tree: ref("Tree") } },
  Unique: { type: "array", uniqueItems: true },
  Open: { type: "object", properties: { id: { type: "integer" } } },
};

let all: Generated["schemas"];
beforeAll(async () => {
  all = (await generated({ openapi: "3.1.0", components: { schemas: SCHEMAS } })).schemas;
});

describe("a value that is nested too deeply for the stack does not fit, and its issue says so", () => {
  test.each<[keyof typeof SCHEMAS, unknown]>([
    ["Chain", nested((next) => ({ id: 1, next }), { id: 1 })],
    ["Tree", nested((tree) => [tree], [])],
    ["Egg", nested((egg) => ({ egg }), null)],
    ["Around", { tree: nested((tree) => [tree], []) }],
    ["Unique", [nested((tree) => [tree], []), nested((tree) => [tree], [])]],
    ["Chain", circular()],
  ])("%s", (name, value) => {
    const validator = all[name];
    const issue = { pointer: "", path: [], message: "is nested too deeply", code: "$ref" };
    expect(validator?.is(value)).toBe(false);
    expect(validator?.issues(value)).toEqual([issue]);
    expect(validator?.["~standard"].validate(value)).toEqual({ issues: [issue] });
  });

  test("the next value is checked as usual", () => {
    expect(all.Chain?.is(nested((next) => ({ id: 1, next }), {}))).toBe(false);
    expect(all.Chain?.issues({ id: 1, next: { id: 2 } })).toEqual([]);
    expect(all.Chain?.issues({ id: 1, next: {} }).map(({ pointer }) => pointer)).toEqual(["/next/id"]);
  });
});

test("a part that the schema does not check can be nested at any depth", () => {
  expect(all.Open?.issues({ id: 1, more: nested((tree) => [tree], []) })).toEqual([]);
});

test("hundreds of levels are checked, down to the last", () => {
  const valid = nested((next) => ({ id: 1, next }), { id: 1 }, 500);
  const invalid = nested((next) => ({ id: 1, next }), { id: "1" }, 500);
  expect(all.Chain?.issues(valid)).toEqual([]);
  expect(all.Chain?.issues(invalid).map(({ path }) => path.length)).toEqual([501]);
});

test("an error that the value itself throws is passed on", () => {
  const value = {
    get id(): number {
      throw new TypeError("not mine to catch");
    },
  };
  expect(() => all.Chain?.is(value)).toThrow("not mine to catch");
});

function nested(around: (inner: unknown) => unknown, innermost: unknown, levels = LEVELS): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = around(value);
  return value;
}

function circular(): unknown {
  const value: Record<string, unknown> = { id: 1 };
  value.next = value;
  return value;
}
