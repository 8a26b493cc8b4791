import type { CreateApiKey } from "@share-links/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PERMISSIONS } from "../src/rules/api-keys.ts";
import { revokeApiKey } from "../src/store/api-keys.ts";
import type { Sql } from "../src/store/sql.ts";
import { openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
/** What happens before the next unit of work of the app, once a test says so. */
let meanwhile: (() => Promise<unknown>) | undefined;

const faulty = (sql: Sql): Sql => ({
  ...sql,
  async write(work) {
    await meanwhile?.();
    return sql.write(work);
  },
});

beforeEach(async () => {
  meanwhile = undefined;
  app = await openTestApp({ faulty });
});
afterEach(() => app.close());

const NIGHTLY: CreateApiKey = { name: "nightly report", permissions: ["share-links:read", "audit:read"] };

test("a new key is shown once and works with its permissions alone; afterwards its prefix and last four characters are", async () => {
  const { apiKeys } = app.client.manage;
  const { key, ...made } = await apiKeys.create(NIGHTLY);
  expect(key).toMatch(/^slk_[A-Za-z0-9_-]{40}$/);
  expect(made).toEqual({
    ...NIGHTLY,
    id: expect.any(String),
    prefix: key.slice(0, 8),
    last4: key.slice(-4),
    createdAt: new Date(START).toISOString(),
    expiresAt: null,
    revokedAt: null,
  });
  const listed = await apiKeys.list();
  expect(listed.data.find(({ id }) => id === made.id)).toEqual(made);
  expect(JSON.stringify(listed)).not.toContain(key);
  const client = app.clientWith(key);
  expect((await client.shareLinks.list()).data).toEqual([]);
  expect(await refusalOf(client.shareLinks.create({ personaId: PERSONA_ID }))).toMatchObject({ status: 403 });
});

test("a key grants nothing that its maker lacks: 403 names all of it, and no key is made", async () => {
  const { key } = await app.makeKey(["api-keys:manage", "share-links:read"]);
  const { apiKeys } = app.clientWith(key).manage;
  const permissions: CreateApiKey["permissions"] = ["personas:write", "share-links:read", "audit:read"];
  expect(await refusalOf(apiKeys.create({ name: "more", permissions }))).toMatchObject({
    status: 403,
    code: "permission_denied",
    message: expect.stringMatching(/lacks the permission personas:write and audit:read, so/),
  });
  expect((await apiKeys.list()).data).toHaveLength(2);
  expect((await apiKeys.create({ name: "less", permissions: ["share-links:read"] })).permissions).toEqual([
    "share-links:read",
  ]);
});

test("a key works until its expiry, given with any offset, and never again", async () => {
  const expiresAt = new Date(START + 1000).toISOString();
  const offset = new Date(START + 1000 + 7_200_000).toISOString().replace("Z", "+02:00");
  const made = await app.client.manage.apiKeys.create({ ...NIGHTLY, expiresAt: offset });
  expect(made.expiresAt).toBe(expiresAt);
  const client = app.clientWith(made.key);
  app.clock.now += 999;
  await client.shareLinks.list();
  app.clock.now += 1;
  expect(await refusalOf(client.shareLinks.list())).toMatchObject({ status: 401 });
});

test.each([START, START - 1, 0])("an expiry at %i, which is over, is refused with 400", async (ms) => {
  const expiresAt = new Date(ms).toISOString();
  const { status, details } = await refusalOf(app.client.manage.apiKeys.create({ ...NIGHTLY, expiresAt }));
  expect([status, details]).toMatchObject([
    400,
    [{ path: "/body/expiresAt", message: expect.stringContaining(expiresAt) }],
  ]);
  expect((await app.client.manage.apiKeys.create({ ...NIGHTLY, expiresAt: null })).expiresAt).toBeNull();
});

test.each([
  [{ name: "x" }, "/body/permissions"],
  [{ permissions: ["audit:read"] }, "/body/name"],
  [{ name: " ", permissions: ["audit:read"] }, "/body/name"],
  [{ name: "x", permissions: [] }, "/body/permissions"],
  [{ name: "x", permissions: ["audit:read", "audit:read"] }, "/body/permissions"],
  [{ name: "x", permissions: ["everything"] }, "/body/permissions/0"],
  [{ name: "x", permissions: ["audit:read"], key: "mine" }, "/body/key"],
])("%j is refused with 400 that points to %s", async (body, path) => {
  const { status, details } = await refusalOf(app.client.manage.apiKeys.create(body as CreateApiKey));
  expect([status, details.map((detail) => detail.path)]).toEqual([400, [path]]);
});

test("a revoked key is refused at once on every node, stays in the list, and is not there to revoke again", async () => {
  const node = app.anotherNode();
  const { apiKeys } = app.client.manage;
  const { id, key } = await apiKeys.create(NIGHTLY);
  const clients = [app.client, node].map((client) => client.withOptions({ apiKey: key }));
  for (const client of clients) await client.shareLinks.list();
  app.clock.now += 5;
  expect(await apiKeys.delete(id.toUpperCase())).toBeUndefined();
  for (const client of clients) expect(await refusalOf(client.shareLinks.list())).toMatchObject({ status: 401 });
  const listed = (await node.manage.apiKeys.list()).data.find((each) => each.id === id);
  expect(listed?.revokedAt).toBe(new Date(START + 5).toISOString());
  expect(await refusalOf(apiKeys.delete(id))).toMatchObject({ status: 404, code: "api_key_not_found" });
});

test("another organisation's key is neither listed nor revoked: the same 404 as for an unknown one", async () => {
  const { id, key } = await app.client.manage.apiKeys.create(NIGHTLY);
  const { client } = await app.otherOrganization();
  expect((await client.manage.apiKeys.list()).data.map(({ name }) => name)).not.toContain(NIGHTLY.name);
  const [others, unknown] = await Promise.all(
    [id, "11111111-1111-4111-8111-111111111111"].map((each) => refusalOf(client.manage.apiKeys.delete(each))),
  );
  expect([others?.status, others?.code, others?.message.replace(/^\S+/, "")]).toEqual([
    404,
    unknown?.code,
    unknown?.message.replace(/^\S+/, ""),
  ]);
  await app.clientWith(key).shareLinks.list();
});

test("a key may revoke itself, and one of more permissions than its own", async () => {
  const manager = await app.makeKey(["api-keys:manage"]);
  const mighty = await app.makeKey(PERMISSIONS);
  const { apiKeys } = app.clientWith(manager.key).manage;
  await apiKeys.delete(mighty.id);
  await apiKeys.delete(manager.id);
  expect(await refusalOf(apiKeys.list())).toMatchObject({ status: 401 });
  expect(await refusalOf(app.clientWith(mighty.key).shareLinks.list())).toMatchObject({ status: 401 });
});

test("a key that is revoked while its call to make another one is under way makes none", async () => {
  const { id, key } = await app.makeKey(PERMISSIONS);
  const { length } = (await app.client.manage.apiKeys.list()).data;
  meanwhile = () => app.sql.run(revokeApiKey(app.organizationId, id));
  expect(await refusalOf(app.clientWith(key).manage.apiKeys.create(NIGHTLY))).toMatchObject({ status: 401 });
  meanwhile = undefined;
  expect((await app.client.manage.apiKeys.list()).data).toHaveLength(length);
});

test("creation and revocation are recorded with who did it, without the key or its hash", async () => {
  const { apiKeys, auditEvents } = app.client.manage;
  const { key, ...made } = await apiKeys.create(NIGHTLY);
  app.clock.now += 1;
  await apiKeys.delete(made.id);
  const { data } = await auditEvents.list({ subjectId: made.id });
  const author = { type: "api_key", apiKeyId: expect.any(String), apiKeyName: "first key" };
  const after = { ...made, revokedAt: new Date(START + 1).toISOString() };
  expect(data).toMatchObject([
    { action: "api_key.revoked", author, before: made, after },
    { action: "api_key.created", author, before: null, after: made },
  ]);
  expect(JSON.stringify(data)).not.toContain(key.slice(8, -4));
});

test("the list goes on by cursor to its end, the newest first", async () => {
  for (const name of ["a", "b", "c"]) {
    app.clock.now += 1;
    await app.client.manage.apiKeys.create({ ...NIGHTLY, name });
  }
  const pages = [];
  for await (const { data } of app.client.manage.apiKeys.list({ limit: 2 }).pages())
    pages.push(data.map(({ name }) => name));
  expect(pages).toEqual([
    ["c", "b"],
    ["a", "first key"],
  ]);
});
