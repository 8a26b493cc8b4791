import { sValidator } from "@hono/standard-validator";
import { createShareLinkSchema, listShareLinksRequestSchema } from "@share-links/validation";
import { Hono } from "hono";
import { expect, expectTypeOf, test } from "vitest";

const personaId = "00000000-0000-0000-0000-000000000000";
const app = new Hono()
  .post("/share-links", sValidator("json", createShareLinkSchema), (context) => {
    const body = context.req.valid("json");
    expectTypeOf(body.usageLimit).toEqualTypeOf<number | undefined>();
    return context.json({ taken: body }, 201);
  })
  .post(
    "/told",
    sValidator("json", createShareLinkSchema, (result, context) =>
      result.success
        ? undefined
        : context.json(
            result.error.map(({ path, message }) => [path, message]),
            422,
          ),
    ),
    (context) => context.json(context.req.valid("json")),
  );

const post = (path: string, body: unknown) =>
  app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("Hono's validator passes a valid body on to the route, unchanged", async () => {
  const response = await post("/share-links", { personaId, usageLimit: 3 });
  expect([response.status, await response.json()]).toEqual([201, { taken: { personaId, usageLimit: 3 } }]);
});

test("Hono's validator answers 400 with every issue of an invalid body", async () => {
  const response = await post("/share-links", { personaId: "x", usageLimit: 0, nope: 1 });
  const { success, error } = (await response.json()) as {
    success: boolean;
    error: { path: unknown; message: string }[];
  };
  expect([response.status, success]).toEqual([400, false]);
  expect(error.map(({ path }) => path).sort()).toEqual([["nope"], ["personaId"], ["usageLimit"]]);
});

test("a hook of Hono's validator gets the path and the message of each issue", async () => {
  const response = await post("/told", { personaId, expiresInHours: -1 });
  expect([response.status, await response.json()]).toEqual([
    422,
    [[["expiresInHours"], "must be greater than 0, got -1"]],
  ]);
});

test("a whole request of the specification is one schema, too", () => {
  expect(listShareLinksRequestSchema.is({ query: { page: 1 } })).toBe(true);
  expect(listShareLinksRequestSchema.is({ query: { pages: 1 } })).toBe(false);
});
