import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as index from "./index.ts";

const folder = join(import.meta.dirname, "../../../spec/examples");
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): [keyof typeof index.requestSchemas, { request: object; responses: Record<string, unknown> }] => [
    file.replace(/\.json$/, "") as keyof typeof index.requestSchemas,
    JSON.parse(readFileSync(join(folder, file), "utf8")),
  ]);

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

describe.each(examples)("the examples of %s", (operationId, { request, responses }) => {
  const validator = index.requestSchemas[operationId];

  test("the request fits", () => {
    expect(validator.issues(request)).toEqual([]);
    expect(validator.is(request)).toBe(true);
  });

  test("an unknown query parameter is an issue at its own place", () => {
    const issues = validator.issues({ ...request, query: { ...Reflect.get(request, "query"), "no/pe": "1" } });
    expect(issues).toEqual([
      {
        pointer: "/query/no~1pe",
        path: ["query", "no/pe"],
        message: "is not a known field",
        code: "additionalProperties",
      },
    ]);
  });

  test("every answer with a JSON body fits the schema of its status", () => {
    const schemas: Readonly<Record<string, index.Validator<unknown>>> = index.responseSchemas[operationId];
    for (const [status, body] of Object.entries(responses)) {
      // Pages and metrics are text.
      if (body === null || typeof body === "string") expect(schemas).not.toHaveProperty(status);
      else expect({ status, issues: schemas[status]?.issues(body) }).toEqual({ status, issues: [] });
    }
  });

  test("every error is a problem, or a page where the success is one", () => {
    const isPage = (body: unknown) => typeof body === "string" && body.startsWith("<!doctype html>");
    for (const [status, body] of Object.entries(responses)) {
      if (Number(status) >= 400 && !(isPage(responses["200"]) && isPage(body)))
        expect({ status, issues: index.problemSchema.issues(body) }).toEqual({ status, issues: [] });
    }
  });

  test("no value that replaces a part of the request makes the validator throw, and the validator never changes the value", () => {
    const parts = pointers(request);
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        (path, value) => {
          const changed = replaced(request, path, value);
          const before = structuredClone(changed);
          const issues = validator.issues(changed);
          expect(issues.length === 0).toBe(validator.is(changed));
          expect(changed).toEqual(before);
          // The longest one names all types of events; what it shows of the value is cut.
          for (const { message } of issues) expect(message.length).toBeLessThan(250);
        },
      ),
    );
  });
});

function pointers(value: unknown, path: string[] = []): string[][] {
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, item]) => pointers(item, [...path, key]))];
}

function replaced(root: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  return { ...Object(root), [key]: replaced(Reflect.get(Object(root), key), rest, value) };
}
