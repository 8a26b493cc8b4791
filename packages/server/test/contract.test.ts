import { readFileSync } from "node:fs";
import type { OperationId, PersonaShareLink, PersonaShareLinkPage, ShareLink } from "@share-links/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { replies } from "../src/generated/replies.ts";
import { bodyOf, HOUR_MS, openTestApp, PERSONA_ID, START, type TestApp } from "./test-app.ts";

const SHARE_LINK_KEYS = [
  "id",
  "token",
  "type",
  "expiresAt",
  "usageLimit",
  "usageCount",
  "allowedOrigins",
  "allowAllOrigins",
  "removeWatermark",
  "enabled",
  "isPrimary",
  "createdAt",
];

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

test("the documented create answers 201 with exactly the documented fields and defaults", async () => {
  const response = await app.send("POST", "/v1/share-links", {
    json: { personaId: PERSONA_ID, expiresInHours: 168, usageLimit: 10 },
  });
  const link = await bodyOf<ShareLink>(response);
  expect(response.status).toBe(201);
  expect(Object.keys(link)).toEqual(SHARE_LINK_KEYS);
  expect(link).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    token: expect.stringMatching(/^sh_[A-Za-z0-9_-]{21}$/),
    type: "LINK",
    expiresAt: new Date(START + 168 * HOUR_MS).toISOString(),
    usageLimit: 10,
    usageCount: 0,
    allowedOrigins: [],
    allowAllOrigins: false,
    removeWatermark: false,
    enabled: true,
    isPrimary: false,
    createdAt: new Date(START).toISOString(),
  });
});

test("the documented get answers the link with its persona and organisation, and no other field", async () => {
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const found = await bodyOf<PersonaShareLink>(await app.send("GET", `/v1/share-links/${link.id}`));
  expect(found).toEqual({ ...link, personaId: PERSONA_ID, personaName: "Ada", organizationId: app.organizationId });
  expect(Object.keys(found)).toEqual([...SHARE_LINK_KEYS, "personaId", "personaName", "organizationId"]);
});

test("the documented update answers the plain link, and only the limit has changed", async () => {
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const response = await app.send("PUT", `/v1/share-links/${link.id}`, { json: { usageLimit: 50 } });
  const updated = await bodyOf<ShareLink>(response);
  expect([response.status, Object.keys(updated)]).toEqual([200, SHARE_LINK_KEYS]);
  expect(updated).toEqual({ ...link, usageLimit: 50 });
});

test("the documented list answers data and meta, with each item as get answers it", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const list = await bodyOf<PersonaShareLinkPage>(await app.send("GET", "/v1/share-links"));
  expect(list).toEqual({
    data: [await app.client.shareLinks.get(id)],
    meta: { total: 1, lastPage: 1, currentPage: 1, perPage: 20, prev: null, next: null },
  });
});

test("the documented delete answers its message", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const response = await app.send("DELETE", `/v1/share-links/${id}`);
  expect([response.status, await response.text()]).toEqual([200, '{"message":"Share link deleted successfully"}']);
});

test("no token is issued twice, and tokens use all of the 64 characters", async () => {
  const links = await Promise.all(
    Array.from({ length: 200 }, () => app.client.shareLinks.create({ personaId: PERSONA_ID })),
  );
  expect(new Set(links.map(({ token }) => token)).size).toBe(200);
  expect(new Set(links.flatMap(({ token }) => [...token.slice(3)])).size).toBe(64);
});

test("every example of the specification fits the closed reply schema that the server must obey", () => {
  for (const id of Object.keys(operations) as OperationId[]) {
    const file = new URL(`../../../spec/examples/${id}.json`, import.meta.url);
    const { responses } = JSON.parse(readFileSync(file, "utf8")) as { responses: Record<string, unknown> };
    const schemas: Record<string, { issues(value: unknown): unknown[] } | string | null> = replies[id];
    for (const [status, body] of Object.entries(responses)) {
      const schema = schemas[status];
      if (schema === null) expect(body ?? null, `${id} ${status}`).toBeNull();
      else if (typeof schema === "string") expect(body, `${id} ${status}`).toBeTypeOf("string");
      else expect(schema?.issues(body), `${id} ${status}`).toEqual([]);
    }
  }
});

test("a reply with a field that isn't in the specification becomes a 500, and the log names the field", async () => {
  const { getLiveness } = replies;
  expect(getLiveness[200].issues({ status: "alive", uptime: 1 })).toMatchObject([{ pointer: "/uptime" }]);
});
