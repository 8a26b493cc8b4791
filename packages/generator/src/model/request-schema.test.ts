import { expect, test } from "vitest";
import { generated } from "../../test/generated.ts";

const uuid = "00000000-0000-0000-0000-000000000000";
const { requests } = await generated({
  openapi: "3.1.0",
  paths: {
    "/a/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      put: {
        operationId: "putA",
        parameters: [
          { name: "page", in: "query", required: true, schema: { type: "integer", minimum: 1 } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "X-Trace", in: "header", schema: { type: "string", minLength: 1 } },
          { name: "session", in: "cookie", required: true, schema: { type: "string" } },
        ],
        requestBody: {
          content: {
            "application/json": { schema: { type: "object" } },
            "application/vnd.a+json": { schema: { type: "null" } },
          },
        },
      },
      post: {
        operationId: "postA",
        requestBody: { required: true, content: { "application/octet-stream": { schema: { type: "string" } } } },
      },
    },
  },
});

test("a whole request fits, decoded, with header names in lower case", () => {
  const request = {
    path: { id: uuid },
    query: { page: 1, tags: ["a"] },
    header: { "x-trace": "t", "x-other": "" },
    cookie: { session: "s", other: 1 },
    body: {},
  };
  expect(requests.putA?.issues(request)).toEqual([]);
  expect(requests.putA?.is({ ...request, body: null })).toBe(true);
});

test("each member and each parameter is required if the document says so", () => {
  expect(
    requests.putA
      ?.issues({})
      .map(({ pointer }) => pointer)
      .sort(),
  ).toEqual(["/cookie", "/path", "/query"]);
  const request = { path: {}, query: {}, header: { "x-trace": "" }, cookie: {}, body: 1 };
  expect(
    requests.putA
      ?.issues(request)
      .map(({ pointer, code }) => `${pointer} ${code}`)
      .sort(),
  ).toEqual([
    "/body anyOf",
    "/cookie/session required",
    "/header/x-trace minLength",
    "/path/id required",
    "/query/page required",
  ]);
});

test("a text does not count as a number, because values are already decoded", () => {
  const request = { path: { id: uuid }, query: { page: "1" }, cookie: { session: "s" } };
  expect(requests.putA?.issues(request).map(({ message }) => message)).toEqual(['must be an integer, got "1"']);
});

test("an unknown query parameter is an issue, even if an operation has no query parameters", () => {
  expect(requests.postA?.issues({ path: { id: uuid }, query: { a: "1" } }).map(({ pointer }) => pointer)).toEqual([
    "/query/a",
  ]);
});

test("a body that isn't JSON is not checked", () => {
  expect(requests.postA?.is({ path: { id: uuid }, query: {} })).toBe(true);
});
