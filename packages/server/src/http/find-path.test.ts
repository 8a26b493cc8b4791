import { expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { pathFinder } from "./find-path.ts";

const findPath = pathFinder(Object.values(operations));

test("every operation is found at its path, with the values of its parameters", () => {
  for (const operation of Object.values(operations)) {
    const found = findPath(operation.path.replaceAll(/\{\w+\}/g, "a%20b"));
    expect(found?.operations.get(operation.method)?.id).toBe(operation.id);
    const names = operation.path.match(/(?<=\{)\w+/g) ?? [];
    expect({ ...found?.values }).toEqual(Object.fromEntries(names.map((name) => [name, "a b"])));
  }
});

test("a path lists the methods that it takes, with HEAD wherever it takes GET", () => {
  expect(findPath("/v1/share-links")?.allow).toBe("GET, HEAD, POST, OPTIONS");
  expect(findPath("/public/v1/redemptions")?.allow).toBe("POST, OPTIONS");
});

test.each([
  "",
  "/",
  "/v1",
  "/v1/share-links/",
  "/v1/share-links//",
  "/v1/share-links/a/b",
  "/V1/share-links",
  "/openapi_json",
])("there is nothing at %j", (path) => {
  expect(findPath(path)).toBeUndefined();
});

test("where two paths match, the one with fewer parameters wins", () => {
  expect(findPath("/console/assets/main.js")?.operations.get("GET")?.id).toBe("getConsoleFile");
  expect(findPath("/console/share-links/main.js")?.operations.get("GET")?.id).toBe("getConsoleItem");
});

test("a value with a broken escape stays as it was sent", () => {
  expect({ ...findPath("/v1/share-links/%E0%A4%A")?.values }).toEqual({ id: "%E0%A4%A" });
});
