import { documentOf, type SpecDocument } from "@share-links/generator";

/** A small document, read as the command would read it from a file. */
export function documentWith(members: object): SpecDocument {
  const usual = { openapi: "3.1.1", info: { title: "", version: "1" }, paths: {} };
  return documentOf({ ...usual, ...members }, "test.yaml");
}

/** A document whose operation has a schema in its request and in its answer. */
export function withSchema(schema: unknown, side: "request" | "answer", kind: "operation" | "webhook"): SpecDocument {
  const content = { content: { "application/json": { schema } } };
  const member =
    side === "request"
      ? { requestBody: { required: true, ...content } }
      : { responses: { 200: { description: "", ...content } } };
  return withOperation(member, kind);
}

/** A document with one operation, or one webhook. */
export function withOperation(members: object, kind: "operation" | "webhook"): SpecDocument {
  const operation = { operationId: "postA", responses: { 204: { description: "" } }, ...members };
  const item = { post: operation };
  return documentWith({
    components: COMPONENTS,
    ...(kind === "operation" ? { paths: { "/a": item } } : { webhooks: { a: item } }),
  });
}

const COMPONENTS = {
  schemas: { X: { type: "object" }, Y: { type: "object" } },
  securitySchemes: { key: { type: "http", scheme: "bearer" }, other: { type: "http", scheme: "basic" } },
};
