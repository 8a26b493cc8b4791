import type { OperationId, Permission } from "@share-links/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { PERMISSIONS } from "../src/secrets/api-keys.ts";
import { revokeApiKey } from "../src/store/api-keys.ts";
import { sql } from "../src/store/sql.ts";
import { bodyOf, openTestApp, PERSONA_ID, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const keyed = (Object.keys(operations) as OperationId[]).flatMap((id) =>
  needsKey(id) ? [{ id, needs: operations[id].permissions as readonly Permission[] }] : [],
);

function needsKey(id: OperationId): boolean {
  return operations[id].securitySchemes.some((scheme) => scheme === "apiKey");
}

const call = (id: OperationId, authorization: string) =>
  app.send(operations[id].method, operations[id].path.replace("{id}", PERSONA_ID), { headers: { authorization } });

test("operations under /v1 and /manage/v1 need a key, and no other operation does", () => {
  for (const { id, path } of Object.values(operations))
    expect(needsKey(id), path).toBe(/^\/(manage\/)?v1\//.test(path));
});

describe.each(keyed)("$id", ({ id, needs }) => {
  test("refuses every call without a valid key with 401 and WWW-Authenticate, whatever else is wrong with the call", async () => {
    for (const authorization of [
      "",
      "Bearer",
      "Bearer ",
      "Basic eA==",
      "Bearer slk_unknown",
      app.apiKey,
      `Bearer ${app.apiKey}x`,
      `Bearer ${app.apiKey} x`,
    ]) {
      const response = await call(id, authorization);
      expect([response.status, (await bodyOf(response)).code], authorization).toEqual([401, "unauthorized"]);
      expect(response.headers.get("www-authenticate")).toMatch(/^Bearer realm="share-links"/);
    }
  });

  test(`refuses a key that lacks one of ${needs.join(", ")} with 403 that names it, and accepts a key that has only these`, async () => {
    for (const need of needs) {
      const lacking = await app.makeKey(PERMISSIONS.filter((permission) => permission !== need));
      const refused = await call(id, `Bearer ${lacking.key}`);
      const { code, message } = await bodyOf(refused);
      expect([refused.status, code]).toEqual([403, "permission_denied"]);
      expect(message).toContain(need);
    }
    const enough = await app.makeKey(needs);
    expect((await call(id, `Bearer ${enough.key}`)).status).not.toBe(403);
  });
});

test("the scheme Bearer is accepted in any case", async () => {
  for (const scheme of ["bearer", "BEARER"])
    expect((await call("listShareLinks", `${scheme} ${app.apiKey}`)).status).toBe(200);
});

test("a key is refused from the moment when it expires or is revoked", async () => {
  const expiring = await app.makeKey(PERMISSIONS, START + 1000);
  expect((await call("listShareLinks", `Bearer ${expiring.key}`)).status).toBe(200);
  app.clock.now += 1000;
  expect((await call("listShareLinks", `Bearer ${expiring.key}`)).status).toBe(401);
  const revoked = await app.makeKey(PERMISSIONS);
  await app.sql.write(function* () {
    yield revokeApiKey(app.organizationId, revoked.id);
  });
  expect((await call("listShareLinks", `Bearer ${revoked.key}`)).status).toBe(401);
});

test("neither the log nor the tables of the database contain a key or a token", async () => {
  const link = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID });
  const kept = await app.client.shareLinks.create({ personaId: PERSONA_ID }, { idempotencyKey: "my-kept-reply" });
  const rotated = await app.client.manage.shareLinks.rotate(kept.id);
  const { key } = await app.client.manage.apiKeys.create({ name: "nightly", permissions: ["audit:read"] });
  await app.client.public.redemptions.create({ token: link.token }, { idempotencyKey: "my-idempotency-key" });
  await app.client.shareLinks.list({ search: link.token });
  await app.send("GET", `/v1/share-links/${link.token}`);
  await app.send("GET", `/nowhere/${link.token}?token=${link.token}`);
  await app.send("POST", "/v1/share-links", { json: { personaId: link.token, token: link.token } });
  await call("listShareLinks", `Bearer ${link.token}`);
  const tables = await app.sql.read(
    app.sql.dialect === "sqlite"
      ? sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table'`
      : sql<{
          name: string;
        }>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`,
  );
  const rows = await Promise.all(tables.map(({ name }) => app.sql.read({ text: `SELECT * FROM ${name}`, values: [] })));
  const everything = JSON.stringify([app.logged, rows]);
  const tokens = [link, kept, rotated].flatMap(({ token }) => [token, token.slice(3)]);
  for (const secret of [app.apiKey, key, ...tokens, "my-idempotency-key", "my-kept-reply"])
    expect(everything).not.toContain(secret);
  expect(everything).toContain(link.id);
});

test("each request is logged once, with the template of its route and its caller", async () => {
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  app.logged.length = 0;
  const response = await app.send("GET", `/v1/share-links/${link.id}?x=1`);
  expect(app.logged).toEqual([
    {
      message: "request",
      requestId: response.headers.get("x-request-id"),
      operationId: "getShareLink",
      method: "GET",
      route: "/v1/share-links/{id}",
      status: 400,
      code: "invalid_request",
      durationMs: expect.any(Number),
      client: undefined,
      organizationId: app.organizationId,
      keyId: expect.any(String),
    },
  ]);
});
