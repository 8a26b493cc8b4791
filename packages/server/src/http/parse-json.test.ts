import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

const parse = (text: string) => parseJson(Buffer.from(text));
const codeOf = (bytes: Uint8Array) => {
  try {
    return ["a value", parseJson(bytes)];
  } catch (error) {
    return [(error as { code?: string }).code, (error as Error).message];
  }
};

test("every JSON text is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parse(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ['{"usageLimit":1,"usageLimit":2}', "usageLimit"],
  ['{"a":1,"b":{"c":[{"d":1, "d"\n:2}]}}', "d"],
  ['{"a":{"b":1},"a":1}', "a"],
  ['{"a":1,"\\u0061":2}', "a"],
  ['{"__proto__":1,"__proto__":2}', "__proto__"],
  ['{"":1,"":2}', ""],
  ['{"\\"":1,"\\"":2}', '"'],
])("%s is refused, and the message names the field that it has twice", (text, name) => {
  expect(codeOf(Buffer.from(text))).toEqual([
    "malformed_json",
    `An object in the body has more than one field named ${JSON.stringify(name)}.`,
  ]);
});

test.each([
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":2}]',
  '{"a":"a","b":"a","c":["a","a"]}',
  '{"a":"\\"a\\":1","b":"{","c":"}"}',
  '{"a{":1,"a":2,"a}":3}',
  `{"a":"${'\\"'.repeat(30_000)}"}`,
])("%.60s names no field twice in one object", (text) => {
  expect(parse(text)).toEqual(JSON.parse(text));
});

test.each(["", "{", '{"a":1,}', "{'a':1}", '{"a":1}{}', "NaN"])("%j isn't JSON", (text) => {
  expect(codeOf(Buffer.from(text))[0]).toBe("malformed_json");
});

test("bytes that aren't UTF-8 are refused", () => {
  expect(codeOf(Buffer.from([0x22, 0xff, 0x22]))[0]).toBe("malformed_json");
});
