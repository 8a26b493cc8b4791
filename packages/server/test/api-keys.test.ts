import type { CreateApiKey } from "@share-links/types";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PERMISSIONS } from "../src/secrets/api-keys.ts";
import { revokeApiKey } from "../src/store/api-keys.ts";
import type { Sql, SqlValue } from "../src/store/sql.ts";
import { openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
/** If a test sets it, the app runs this before its next unit of work. */
let meanwhile: (() => Promise<unknown>) | undefined;

/** The values of each single writing statement that the app ran. */
const written: (readonly SqlValue[])[] = [];

const faulty = (sql: Sql): Sql => ({
  ...sql,
  run(statement) {
    written.push(statement.values);
    return sql.run(statement);
  },
  async write(work) {
    await meanwhile?.();
    return sql.write(work);
  },
});

beforeEach(async () => {
  meanwhile = undefined;
  written.splice(0);
  app = await openTestApp({ faulty });
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

const NIGHTLY: CreateApiKey = { name: "nightly report", permissions: ["share-links:read", "audit:read"] };

test("a new key is shown once and works with only its permissions; later, only its prefix and last four characters are shown", async () => {
  const { apiKeys } = app.client.manage;
  const { key, ...made } = await apiKeys.create(NIGHTLY);
  expect(key).toMatch(/^slk_[A-Za-z0-9_-]{40}$/);
  expect(made).toEqual({
    ...NIGHTLY,
    id: expect.any(String),
    prefix: key.slice(0, 8),
    last4: key.slice(-4),
    createdBy: expect.any(String),
    createdAt: new Date(START).toISOString(),
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  });
  const listed = await apiKeys.list();
  expect(listed.data.find(({ id }) => id === made.id)).toEqual(made);
  expect(JSON.stringify(listed)).not.toContain(key);
  const client = app.clientWith(key);
  expect((await client.shareLinks.list()).data).toEqual([]);
  expect(await refusalOf(client.shareLinks.create({ personaId: PERSONA_ID }))).toMatchObject({ status: 403 });
});

test("a key can't grant a permission that its maker lacks: 403 names all of them, and no key is made", async () => {
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

test("a key works until its expiry, which may have any offset, and never again", async () => {
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

test.each([START, START - 1, 0])("an expiry in the past (%i) is refused with 400", async (ms) => {
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

test("a revoked key is refused immediately on every node, stays in the list, and can't be revoked again", async () => {
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

test("another organisation's key is neither listed nor revoked: the answer is the same 404 as for an unknown one", async () => {
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

test("a key may revoke itself, and also a key with more permissions", async () => {
  const manager = await app.makeKey(["api-keys:manage"]);
  const mighty = await app.makeKey(PERMISSIONS);
  const { apiKeys } = app.clientWith(manager.key).manage;
  await apiKeys.delete(mighty.id);
  await apiKeys.delete(manager.id);
  expect(await refusalOf(apiKeys.list())).toMatchObject({ status: 401 });
  expect(await refusalOf(app.clientWith(mighty.key).shareLinks.list())).toMatchObject({ status: 401 });
});

test("a key that is revoked during its call to make another key makes none", async () => {
  const { id, key } = await app.makeKey(PERMISSIONS);
  const { length } = (await app.client.manage.apiKeys.list()).data;
  meanwhile = () => app.sql.run(revokeApiKey(app.organizationId, id));
  expect(await refusalOf(app.clientWith(key).manage.apiKeys.create(NIGHTLY))).toMatchObject({ status: 401 });
  meanwhile = undefined;
  expect((await app.client.manage.apiKeys.list()).data).toHaveLength(length);
});

test("creation and revocation are recorded with the key that called, but without the new key or its hash", async () => {
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

test("a cursor leads through the whole list, newest first", async () => {
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

test("a key never outlives its maker: a later expiry, or null, is refused with 400, and an omitted one becomes its maker's", async () => {
  const lastMoment = START + 2500;
  const { key } = await app.makeKey(["api-keys:manage", "share-links:read", "audit:read"], lastMoment);
  const { apiKeys } = app.clientWith(key).manage;
  for (const expiresAt of [null, new Date(lastMoment + 1).toISOString()]) {
    const { status, details } = await refusalOf(apiKeys.create({ ...NIGHTLY, expiresAt }));
    expect([status, details]).toMatchObject([
      400,
      [{ path: "/body/expiresAt", message: expect.stringContaining(new Date(lastMoment).toISOString()) }],
    ]);
  }
  const made = await apiKeys.create(NIGHTLY);
  expect(made.expiresAt).toBe(new Date(lastMoment).toISOString());
  const sooner = new Date(lastMoment - 1).toISOString();
  expect((await apiKeys.create({ ...NIGHTLY, expiresAt: sooner })).expiresAt).toBe(sooner);
  app.clock.now = lastMoment;
  expect(await refusalOf(app.clientWith(made.key).shareLinks.list())).toMatchObject({ status: 401 });
});

test("a key that expires while its call to make another key waits makes none", async () => {
  const { key } = await app.makeKey(["api-keys:manage"], START + 1000);
  meanwhile = async () => {
    app.clock.now = START + 1000;
    await app.settled();
  };
  expect(
    await refusalOf(app.clientWith(key).manage.apiKeys.create({ name: "late", permissions: ["api-keys:manage"] })),
  ).toMatchObject({ status: 401 });
  meanwhile = undefined;
  expect((await app.client.manage.apiKeys.list()).data.map(({ name }) => name)).not.toContain("late");
});

test("a key shows which key made it, or null if the operator did", async () => {
  const maker = await app.makeKey(PERMISSIONS);
  const made = await app.clientWith(maker.key).manage.apiKeys.create(NIGHTLY);
  const byId = new Map((await app.client.manage.apiKeys.list()).data.map((each) => [each.id, each.createdBy]));
  expect([byId.get(made.id), byId.get(maker.id)]).toEqual([maker.id, null]);
});

test("with descendants, a key is revoked together with all keys that it made, directly or through revoked keys, and no others", async () => {
  const { apiKeys } = app.client.manage;
  const child = async (key: string, name: string) =>
    app.clientWith(key).manage.apiKeys.create({ name, permissions: ["api-keys:manage"] });
  const top = await child(app.apiKey, "top");
  const middle = await child(top.key, "middle");
  const leaf = await child(middle.key, "leaf");
  const sibling = await child(app.apiKey, "sibling");
  await apiKeys.delete(middle.id);
  expect(await app.clientWith(leaf.key).manage.apiKeys.list()).toMatchObject({ data: expect.any(Array) });
  await apiKeys.delete(top.id, { descendants: true });
  const revoked = (await apiKeys.list()).data.filter(({ revokedAt }) => revokedAt !== null).map(({ name }) => name);
  expect(revoked.sort()).toEqual(["leaf", "middle", "top"]);
  expect((await app.client.manage.auditEvents.list({ subjectId: leaf.id })).data[0]?.action).toBe("api_key.revoked");
  await app.clientWith(sibling.key).manage.apiKeys.list();
  await apiKeys.delete(top.id, { descendants: true });
  const { client } = await app.otherOrganization();
  expect(await refusalOf(client.manage.apiKeys.delete(sibling.id, { descendants: true }))).toMatchObject({
    status: 404,
  });
});

test("an organisation has at most 100 keys that work, even if they are made at once; revoked and expired ones don't count", async () => {
  const { apiKeys } = app.client.manage;
  await app.makeKey(["audit:read"], START);
  for (let made = 0; made < 95; made++) await app.makeKey(["audit:read"]);
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => apiKeys.create(NIGHTLY)));
  const created = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  expect(created).toHaveLength(4);
  expect(await refusalOf(apiKeys.create(NIGHTLY))).toMatchObject({ status: 409, code: "api_key_limit_reached" });
  await apiKeys.delete((created[0] as { id: string }).id);
  await apiKeys.create(NIGHTLY);
});

test("a key shows the minute of its last use, and calls with it in the same minute write that only once", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { id, key } = await app.makeKey(["share-links:read"]);
  const { keyUses } = app.context;
  const listed = async () => (await app.client.manage.apiKeys.list()).data.find((each) => each.id === id);
  expect(await listed()).toMatchObject({ lastUsedAt: null });
  const use = async (calls: number) => {
    for (let call = 0; call < calls; call++) await app.clientWith(key).shareLinks.list();
    await keyUses.flush();
  };
  await use(5);
  await use(1);
  expect(written.filter((values) => values.includes(id))).toHaveLength(1);
  expect(await listed()).toMatchObject({ lastUsedAt: new Date(START - (START % 60_000)).toISOString() });
  vi.setSystemTime(Date.now() + 60_000);
  app.clock.now += 60_000;
  await use(1);
  expect(await listed()).toMatchObject({ lastUsedAt: new Date(START - (START % 60_000) + 60_000).toISOString() });
});
