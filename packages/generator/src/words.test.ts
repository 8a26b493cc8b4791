import fc from "fast-check";
import { expect, test } from "vitest";
import { createNamer, isIdentifier, upperFirst } from "./words.ts";

test("names are kebab-case files and camel-case identifiers", () => {
  const { name } = createNamer();
  expect(name("ShareLink")).toEqual({ file: "share-link", identifier: "shareLink" });
  expect(name("HTTPServer2")).toEqual({ file: "http-server2", identifier: "httpServer2" });
  expect(name("createShareLink", "request")).toEqual({
    file: "create-share-link-request",
    identifier: "createShareLinkRequest",
  });
});

test("names that collide get a number, in the order of the requests", () => {
  const { name } = createNamer(["index"]);
  const asked = [
    "foo_bar",
    "fooBar",
    "FooBar",
    "foo.bar",
    "a/b",
    "index",
    "con",
    "3d",
    "*",
    "**",
    "CreateXRequest",
  ].map((word) => name(word));
  expect(asked.map(({ file }) => file)).toEqual([
    "foo-bar",
    "foo-bar-2",
    "foo-bar-3",
    "foo-bar-4",
    "a-b",
    "index-2",
    "con-2",
    "3d",
    "schema",
    "schema-2",
    "create-x-request",
  ]);
  expect(asked.map(({ identifier }) => identifier)).toEqual([
    "fooBar",
    "fooBar2",
    "fooBar3",
    "fooBar4",
    "aB",
    "index",
    "con",
    "_3d",
    "schema",
    "schema2",
    "createXRequest",
  ]);
  expect(name("createX", "request")).toEqual({ file: "create-x-request-2", identifier: "createXRequest2" });
});

test("whatever the words are, exports are identifiers and no name is used twice", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("a", "A", "a_", "a2", "ß", "İ", "²", "ﬁ", "__proto__", "class"),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const { name } = createNamer();
      const names = words.map((one) => name(one));
      expect(new Set(names.map(({ file }) => file.toLowerCase())).size).toBe(words.length);
      expect(new Set(names.map(({ identifier }) => `check${upperFirst(identifier)}`)).size).toBe(words.length);
      for (const { file, identifier } of names) {
        expect(isIdentifier(`${identifier}Schema`)).toBe(true);
        expect(isIdentifier(`check${upperFirst(identifier)}`)).toBe(true);
        expect(file).not.toMatch(/[/\\.:*?"<>|\s]/);
      }
    }),
  );
});
