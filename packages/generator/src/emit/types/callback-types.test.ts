import { expect, test } from "vitest";
import { errorsOf } from "../../../test/compiler.ts";
import { createModel } from "../../model/model.ts";
import { documentOf } from "../../read/read-document.ts";
import { FOLDER_TYPES } from "../../write/layout.ts";
import { emitTypes } from "./emit-types.ts";

const needs = (name: string, type: string) => ({ type: "object", required: [name], properties: { [name]: { type } } });

test("the validator of a callback's body has its type, even if two callbacks have the same name", () => {
  const body = (schema: object) => ({ requestBody: { content: { "application/json": { schema } } } });
  const callbacks = {
    done: { "{$url}": { post: body(needs("a", "integer")) }, "{$other}": { post: body(needs("b", "string")) } },
  };
  const paths = { "/": { post: { operationId: "op", callbacks }, get: { operationId: "opDone" } } };
  const document = documentOf({ openapi: "3.1.0", info: {}, paths, components: {} }, "a.yaml");
  const model = createModel(document, FOLDER_TYPES);
  const types = emitTypes(document, model);
  const uses = model.validation.contents.callbacks.get("op") ?? new Map();
  const [a, b] = [...uses.values()].map(({ type }) => type);
  const right = [`export const a: ${a} = { a: 1 };`, `export const b: ${b} = { b: "x" };`];
  const wrong = [`export const c: ${a} = { a: "x" };`, `export const d: ${b} = { b: 1 };`];
  expect(errorsOf({ "types.ts": [types, ...right, ...wrong].join("\n") })).toEqual([
    expect.stringContaining("const c:"),
    expect.stringContaining("const d:"),
  ]);
}, 60_000);

test("callbacks are among the operations, and not among the webhooks", () => {
  const paths = {
    "/": { post: { operationId: "op", callbacks: { done: { "{$url}": { post: { responses: {} } } } } } },
  };
  const document = documentOf({ openapi: "3.1.0", info: {}, paths }, "a.yaml");
  const types = emitTypes(document, createModel(document, FOLDER_TYPES));
  expect(types).toContain("export type webhooks = Record<string, never>;");
  expect(types).toMatch(/export interface operations \{.*\bopDone: \{/s);
});
