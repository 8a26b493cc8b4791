import { createModel, documentOf, type SpecDocument } from "@share-links/generator";
import { expect, test } from "vitest";
import { emitClientOperations } from "./emit-client-operations.ts";
import { emitDescriptors } from "./emit-descriptors.ts";
import { emitQueries } from "./emit-queries.ts";
import { emitStatusErrors, emitStatusNames } from "./emit-status-errors.ts";
import { WORKSPACE_TYPES } from "./workspace-plan.ts";

const reply = (description = "Fine.") => ({ description });
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const key = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };
const query = (name: string) => ({ name, in: "query", schema: { type: "string" } });
const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

test("a descriptor holds what is needed to send a call, and leaves out false values", () => {
  const requestBody = { content: { ...json("A").content, "text/plain": {} } };
  const post = { operationId: "makeA", parameters: [key], requestBody, responses: { 201: reply(), 400: reply() } };
  const get = { operationId: "getA", security: [], responses: { 200: reply(), default: reply() } };
  const text = emitDescriptors(operationsOf({ "/a": { post, get } }));
  expect(text).toBe(`/** \`POST /a\` */
export const makeA = { id: "makeA", method: "POST", path: "/a", success: 201, contentType: "application/json", takesIdempotencyKey: true } as const;

/** \`GET /a\` */
export const getA = { id: "getA", method: "GET", path: "/a", success: 200, isPublic: true } as const;
`);
});

test("the client's table of operations has nothing that the client doesn't read, and all that it does, also of a form", () => {
  const page = { name: "page", in: "query", required: true, schema: { type: "integer", default: 1 } };
  const requestBody = { content: { "multipart/form-data": { encoding: { file: { contentType: "image/png" } } } } };
  const post = {
    operationId: "makeA",
    parameters: [page, key],
    requestBody,
    responses: { 201: reply(), 400: reply() },
  };
  expect(emitClientOperations(operationsOf({ "/a": { post } }))).toContain(
    `  makeA: { id: "makeA", method: "POST", path: "/a", securitySchemes: ["key"], parameters: { path: [], query: [{ name: "page", type: "integer" }], header: [{ name: "Idempotency-Key", type: "string" }] }, body: ["multipart/form-data"], requestContent: { "multipart/form-data": { kind: "multipart", encoding: { file: { contentType: "image/png" } } } }, statuses: [201] },`,
  );
});

test.each([[{ 400: reply() }], [{ 200: reply(), 204: reply() }]])(
  "an operation that doesn't have exactly one success is refused: %j",
  (responses) => {
    const operations = operationsOf({ "/a": { get: { operationId: "getA", responses } } });
    expect(() => emitDescriptors(operations)).toThrow("getA must have exactly one 2xx status");
  },
);

test("each error status has one class, and its comment has every description of the status once", () => {
  const document = documentWith({
    "/a": { get: { operationId: "getA", responses: { 200: reply(), 404: reply("No such a."), 500: reply("Oh.") } } },
    "/b": { get: { operationId: "getB", responses: { 200: reply(), 404: reply("No such */ b."), "4XX": reply() } } },
    "/c": { get: { operationId: "getC", responses: { 200: reply(), 404: reply("No such a.") } } },
  });
  const { operations } = createModel(document, WORKSPACE_TYPES);
  expect(
    emitStatusErrors(document, operations),
  ).toBe(`import { type ErrorOfStatus, statusError } from "../error-classes.ts";

/**
 * 404, one of:
 * - No such a.
 * - No such *\\/ b.
 */
export const NotFoundError = /* @__PURE__ */ statusError(404, "NotFoundError");
export type NotFoundError = ErrorOfStatus<404, "NotFoundError">;

/** 500: Oh. */
export const InternalServerError = /* @__PURE__ */ statusError(500, "InternalServerError");
export type InternalServerError = ErrorOfStatus<500, "InternalServerError">;

/** 502: A proxy got no proper answer from the server. */
export const BadGatewayError = /* @__PURE__ */ statusError(502, "BadGatewayError");
export type BadGatewayError = ErrorOfStatus<502, "BadGatewayError">;

/** 504: A proxy waited too long for the server. */
export const GatewayTimeoutError = /* @__PURE__ */ statusError(504, "GatewayTimeoutError");
export type GatewayTimeoutError = ErrorOfStatus<504, "GatewayTimeoutError">;

/** The class of each status that has one: the statuses of the specification, and those that only proxies send. */
export interface StatusErrors {
  404: NotFoundError;
  500: InternalServerError;
  502: BadGatewayError;
  504: GatewayTimeoutError;
}
`);
  const names = [...emitStatusNames(operations).matchAll(/^ {2}(\d+): "(\w+)",$/gm)].map(([, ...entry]) => entry);
  expect(names).toEqual([
    ["404", "NotFound"],
    ["500", "InternalServer"],
    ["502", "BadGateway"],
    ["504", "GatewayTimeout"],
  ]);
});

test("a status keeps its class when HTTP or another version of Node renames it", () => {
  const responses = { 200: reply(), 413: reply(), 422: reply() };
  const names = emitStatusNames(operationsOf({ "/a": { get: { operationId: "getA", responses } } }));
  expect(names).toContain('413: "PayloadTooLarge"');
  expect(names).toContain('422: "UnprocessableContent"');
});

test("every operation gets a query with its parameters, and every list also gets a query for its pages", () => {
  const responses = { 200: reply() };
  const lines = emitQueries(
    operationsOf({
      "/v1/as": {
        get: { operationId: "listAs", parameters: [query("page"), query("search")], responses },
        post: { operationId: "createA", parameters: [key], requestBody: json("A"), responses },
      },
      "/v1/as/{id}": {
        parameters: [id],
        get: { operationId: "getA", responses },
        put: { operationId: "updateA", requestBody: json("A"), responses },
        delete: { operationId: "deleteA", parameters: [query("deep")], responses },
      },
      "/manage/v1/as/{id}/uses": {
        parameters: [id],
        get: { operationId: "listAUses", parameters: [query("cursor")], responses },
      },
      "/manage/v1/state": { get: { operationId: "getState", responses } },
      "/livez": { get: { operationId: "getLiveness", responses } },
    }),
  )
    .replaceAll(/\n {6,}/g, " ")
    .split("\n");
  expect(lines[0]).toBe('import type { A, DeleteAQuery, ListAUsesQuery, ListAsQuery } from "@share-links/types";');
  expect(lines.filter((line) => line.startsWith("    "))).toEqual([
    '    listAs: (filter: ListAsQuery = {}) => query("listAs", filter, (signal) => client.as.list(filter, { signal })),',
    '    listAsPages: (filter: Omit<ListAsQuery, "page"> = {}) => pages("listAs", filter, (page: number | undefined, signal) => client.as.list({ ...filter, ...(page !== undefined && { page }) }, { signal })),',
    '    createA: (options?: OptionsOf<"createA">) => mutation("createA", (body: A) => client.as.create(body, options)),',
    '    getA: (id: string) => query("getA", id, (signal) => client.as.get(id, { signal })),',
    '    updateA: () => mutation("updateA", ({ id, body }: UpdateVariables<A>) => client.as.update(id, body)),',
    '    deleteA: (query?: DeleteAQuery) => mutation("deleteA", (id: string) => client.as.delete(id, query)),',
    '    listAUses: (id: string, filter: ListAUsesQuery = {}) => query("listAUses", { id, ...filter }, (signal) => client.manage.as.listUses(id, filter, { signal })),',
    '    listAUsesPages: (id: string, filter: Omit<ListAUsesQuery, "cursor"> = {}) => pages("listAUses", { id, ...filter }, (cursor: string | undefined, signal) => client.manage.as.listUses(id, { ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),',
    '    getState: () => query("getState", {}, (signal) => client.manage.state.get({ signal })),',
  ]);
});

function documentWith(paths: object): SpecDocument {
  const securitySchemes = { key: { type: "http", scheme: "bearer" } };
  const components = { securitySchemes, schemas: { A: { type: "object" } } };
  const info = { title: "T", version: "1" };
  return documentOf({ openapi: "3.1.0", info, security: [{ key: [] }], paths, components }, "a.yaml");
}

function operationsOf(paths: object) {
  return createModel(documentWith(paths), WORKSPACE_TYPES).operations;
}
