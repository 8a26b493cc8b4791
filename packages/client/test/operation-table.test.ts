import { describe, expect, test } from "vitest";
import {
  type OperationEntry,
  operationFinder,
  type ParameterEntry,
  toInput,
} from "../src/create-fetch/operation-table.ts";

/** A table of these paths, each with the id of its own text. */
function tableOf(paths: readonly string[], query: readonly ParameterEntry[] = []): Record<string, OperationEntry> {
  const entries = paths.map((path) => ({
    id: path,
    method: "GET",
    path,
    securitySchemes: [],
    parameters: { path: [], query, header: [] },
    body: null,
    statuses: [200],
  }));
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}

describe("of several templates that fit a path", () => {
  test.each([
    ["/files/a.json", "/files/{name}.json", "/files/{name}"],
    ["/files/a", "/files/{name}", "/files/{name}.json"],
    ["/files/a.min.json", "/files/{name}.min.json", "/files/{name}.json"],
    ["/ops/7:cancel", "/ops/{id}:cancel", "/ops/{id}"],
    ["/ops/7:cancel/log", "/ops/{id}:cancel/log", "/ops/{id}/log"],
    ["/range/1-2", "/range/{from}-{to}", "/range/{id}"],
    ["/users/me", "/users/me", "/users/{id}"],
    ["/users/me/pets", "/users/me/{name}", "/users/{id}/pets"],
    ["/users/u7", "/users/u{id}", "/users/{id}"],
  ])("%s takes %s, not %s, in either order of the table", (path, expected, other) => {
    for (const paths of [
      [expected, other],
      [other, expected],
    ]) {
      expect(operationFinder(tableOf(paths), () => true)("GET", path)?.operation.id).toBe(expected);
    }
  });
});

test.each([
  "/a b",
  "/café/{id}",
  "/{id} ü",
  "/{id}.{type}",
  '/"<^>`|\\',
  "/100%/a%20b",
  "/日本/{id}",
  "/{a} {b}",
  "/$1+(x)*",
])("the template %s fits its path as the URL parser writes it", (template) => {
  const { pathname } = new URL(template.replaceAll(/\{\w+\}/g, "7"), "http://host.test");
  const found = operationFinder(tableOf([template]), () => true)("GET", pathname);
  expect(found?.operation.id).toBe(template);
  expect(new Set(Object.values(found?.path ?? {}))).toEqual(new Set(template.includes("{") ? ["7"] : []));
});

describe("a text for a schema of numbers", () => {
  const find = operationFinder(tableOf(["/"], [{ name: "n", type: "integer" }]), () => true);
  const typed = (text: string) => {
    const found = find("GET", "/");
    return found && toInput(found, new URLSearchParams({ n: text }), {}, undefined).query;
  };

  test.each(["0", "-0.5", "16", "1e3", "1.5E-2"])("is a number if JSON writes it so: %s", (text) => {
    expect(typed(text)).toEqual({ n: Number(text) });
  });

  test.each(["0x10", "0b1", "0o7", "007", "1.", ".5", "+1", "1e", " 1", "1 ", "", "Infinity", "NaN"])(
    "stays text if JSON doesn't write it so: %j",
    (text) => {
      expect(typed(text)).toEqual({ n: text });
    },
  );
});
