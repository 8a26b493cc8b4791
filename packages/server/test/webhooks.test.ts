import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShareLinkEventType, WebhookWithSecret } from "@share-links/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sql } from "../src/store/sql.ts";
import { openTestApp, refusalOf, START, type TestApp } from "./test-app.ts";

const URL = "https://example.com/hooks";
const EVENTS: ShareLinkEventType[] = ["share_link.used", "share_link.created"];
const UNKNOWN_ID = "11111111-1111-4111-8111-111111111111";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const withoutSecret = ({ secret: _, ...webhook }: WebhookWithSecret) => webhook;

test("a webhook is created with a secret that is shown once, and read back without it", async () => {
  const { webhooks } = app.client.manage;
  const made = await webhooks.create({ url: URL, events: EVENTS });
  const now = new Date(START).toISOString();
  expect(made).toEqual({
    id: expect.any(String),
    url: URL,
    description: null,
    events: EVENTS,
    enabled: true,
    disabledReason: null,
    firstFailedAt: null,
    previousSecretExpiresAt: null,
    createdAt: now,
    updatedAt: now,
    secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
  });
  expect(await webhooks.get(made.id.toUpperCase())).toEqual(withoutSecret(made));
  expect((await webhooks.list()).data).toEqual([withoutSecret(made)]);
});

test("a webhook can be told of every event", async () => {
  const specification = readFileSync(join(import.meta.dirname, "../../types/openapi.json"), "utf8");
  const events: ShareLinkEventType[] = JSON.parse(specification).components.schemas.ShareLinkEventType.enum;
  expect((await app.client.manage.webhooks.create({ url: URL, events })).events).toEqual(events);
});

test("subscribing a webhook to link events, or changing its URL, also needs share-links:read; otherwise 403 names that permission", async () => {
  const body = { url: URL, events: EVENTS };
  const { id } = await app.client.manage.webhooks.create(body);
  const blind = app.clientWith((await app.makeKey(["webhooks:manage"])).key).manage.webhooks;
  for (const call of [blind.create(body), blind.update(id, { ...body, url: `${URL}/mine` })])
    expect(await refusalOf(call)).toMatchObject({ status: 403, message: expect.stringContaining("share-links:read") });
  expect((await blind.list()).data.map(({ url }) => url)).toEqual([URL]);
  const seeing = app.clientWith((await app.makeKey(["webhooks:manage", "share-links:read"])).key).manage.webhooks;
  await seeing.update(id, { ...body, url: `${URL}/ours` });
});

test("a secret is stored encrypted: neither tables nor audit rows contain it", async () => {
  const made = await app.client.manage.webhooks.create({ url: URL, events: EVENTS });
  const rotated = await app.client.manage.webhooks.rotateSecret(made.id, {});
  const rows = await Promise.all([
    app.sql.read(sql`SELECT * FROM webhooks`),
    app.sql.read(sql`SELECT * FROM audit_events WHERE action LIKE 'webhook%'`),
  ]);
  expect(rows.map(({ length }) => length)).toEqual([1, 2]);
  for (const { secret } of [made, rotated]) expect(JSON.stringify(rows)).not.toContain(secret.slice("whsec_".length));
});

test("PUT replaces the whole webhook except its secret: omitted fields get the defaults of a new webhook", async () => {
  const { webhooks } = app.client.manage;
  const made = await webhooks.create({ url: URL, events: EVENTS, description: "counts", enabled: false });
  app.clock.now += 1000;
  const put = await webhooks.update(made.id, { url: `${URL}?x=1`, events: ["share_link.expired"] });
  expect(put).toEqual({
    ...withoutSecret(made),
    url: `${URL}?x=1`,
    events: ["share_link.expired"],
    description: null,
    enabled: true,
    updatedAt: new Date(START + 1000).toISOString(),
  });
  expect(await webhooks.get(made.id)).toEqual(put);
});

test("each change of a webhook is recorded once with its author, and a change without effect isn't", async () => {
  const { webhooks } = app.client.manage;
  const body = { url: URL, events: EVENTS };
  const { id } = await webhooks.create(body);
  await webhooks.update(id, body);
  await webhooks.update(id, { ...body, enabled: false });
  await webhooks.rotateSecret(id, {});
  await webhooks.delete(id);
  const rows = await app.sql.read(
    sql<{ action: string; author: string }>`SELECT action, author FROM audit_events WHERE subject_id = ${id}`,
  );
  expect(rows.map(({ action, author }) => `${author} ${action}`).sort()).toEqual([
    "api_key webhook.created",
    "api_key webhook.deleted",
    "api_key webhook.secret_rotated",
    "api_key webhook.updated",
  ]);
});

test("the former secret stays valid for overlapHours, and not at all if that is 0", async () => {
  const { webhooks } = app.client.manage;
  const { id, secret } = await webhooks.create({ url: URL, events: EVENTS });
  const rotated = await webhooks.rotateSecret(id, { overlapHours: 2 });
  expect(rotated.secret).not.toBe(secret);
  expect(rotated.previousSecretExpiresAt).toBe(new Date(START + 2 * 3_600_000).toISOString());
  app.clock.now += 2 * 3_600_000;
  expect((await webhooks.get(id)).previousSecretExpiresAt).toBeNull();
  expect((await webhooks.rotateSecret(id, { overlapHours: 0 })).previousSecretExpiresAt).toBeNull();
  expect((await webhooks.rotateSecret(id, {})).previousSecretExpiresAt).toBe(
    new Date(START + 26 * 3_600_000).toISOString(),
  );
});

test("webhooks are listed newest first, in pages", async () => {
  const ids: string[] = [];
  for (let made = 0; made < 5; made++) {
    ids.push((await app.client.manage.webhooks.create({ url: URL, events: EVENTS })).id);
    app.clock.now += 1;
  }
  const listed = await app.client.manage.webhooks.list({ limit: 2 }).toArray();
  expect(listed.map(({ id }) => id)).toEqual(ids.toReversed());
});

test("of 25 webhooks created at once exactly 20 succeed, and another organisation's don't count", async () => {
  const other = await app.otherOrganization();
  await other.client.manage.webhooks.create({ url: URL, events: EVENTS });
  const made = await Promise.allSettled(
    Array.from({ length: 25 }, () => app.client.manage.webhooks.create({ url: URL, events: EVENTS })),
  );
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  const refusal = await refusalOf(app.client.manage.webhooks.create({ url: URL, events: EVENTS }));
  expect(refusal).toMatchObject({ status: 409, code: "webhook_limit_reached" });
});

test("on every operation, another organisation's webhook gets the same answer as an unknown one", async () => {
  const { id } = await app.client.manage.webhooks.create({ url: URL, events: EVENTS });
  const { webhooks } = (await app.otherOrganization()).client.manage;
  const body = { url: URL, events: EVENTS };
  for (const each of [id, UNKNOWN_ID])
    for (const call of [
      () => webhooks.get(each),
      () => webhooks.update(each, body),
      () => webhooks.delete(each),
      () => webhooks.rotateSecret(each, {}),
      () => webhooks.listDeliveries(each),
      () => webhooks.replay(each, { sinceAt: new Date(START).toISOString() }),
    ])
      expect(await refusalOf(call())).toMatchObject({
        status: 404,
        code: "webhook_not_found",
        message: expect.stringContaining("There is no such webhook."),
      });
  expect((await webhooks.list()).data).toEqual([]);
  expect((await app.client.manage.webhooks.get(id)).url).toBe(URL);
});

test.each([
  "http://example.com/",
  "ftp://example.com/",
  "https://user:secret@example.com/",
  "https://example.com/#there",
  "https://localhost/",
  "https://a.localhost./",
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://10.0.0.1:8443/",
  "https://169.254.169.254/latest/meta-data",
  "https://[::1]/",
  "https://[::ffff:10.0.0.1]/",
  "https://[fd00::1]/",
  "https://[64:ff9b::a00:1]/",
  "https://①②⑦.0.0.1/",
])("the address %s is refused with 400, and the answer doesn't repeat any part of it", async (url) => {
  const { status, details } = await refusalOf(app.client.manage.webhooks.create({ url, events: EVENTS }));
  expect([status, new Set(details.map(({ path }) => path))]).toEqual([400, new Set(["/body/url"])]);
  expect(JSON.stringify(details)).not.toContain("secret@");
});

test.each([
  ["http://example.com/", "must be an https URL"],
  ["https://10.0.0.1:8443/", "must not be an address of a private or special network"],
  ["https://localhost/", "must not be a name of this machine"],
])("the refusal of the address %s names the setting that would allow it", async (url, problem) => {
  const setting = "unless the operator of this server sets SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true";
  const { webhooks } = app.client.manage;
  const { id } = await webhooks.create({ url: URL, events: EVENTS });
  for (const call of [webhooks.create({ url, events: EVENTS }), webhooks.update(id, { url, events: EVENTS })])
    expect(await refusalOf(call)).toMatchObject({
      status: 400,
      message: expect.stringContaining(`/body/url ${problem}, ${setting}`),
      details: [{ path: "/body/url", message: `${problem}, ${setting}` }],
    });
});

test.each([
  ["ftp://example.com/", "must be an https URL, such as https://example.com/hooks"],
  ["javascript:alert(1)", "must be an https URL, such as https://example.com/hooks"],
  ["example.com/hooks", "must be an absolute URI such as https://example.com/ada"],
])("the refusal of the address %s shows a valid address instead of a pattern", async (url, message) => {
  const { details } = await refusalOf(app.client.manage.webhooks.create({ url, events: EVENTS }));
  expect(details).toMatchObject([{ path: "/body/url", message: expect.stringContaining(message) }]);
});

test.each(["http://127.0.0.1:9999/", "https://[::1]/", "http://localhost/"])(
  "the address %s is accepted if the operator allows private addresses",
  async (url) => {
    const open = await openTestApp({ allowPrivateWebhooks: true });
    try {
      expect((await open.client.manage.webhooks.create({ url, events: EVENTS })).url).toBe(url);
    } finally {
      await open.close();
    }
  },
);

test.each([
  [{ url: URL, events: [] }, "/body/events"],
  [{ url: URL, events: ["share_link.burned"] }, "/body/events/0"],
  [{ url: URL, events: ["share_link.used", "share_link.used"] }, "/body/events"],
  [{ url: URL }, "/body/events"],
  [{ url: URL, events: EVENTS, secret: "mine" }, "/body/secret"],
  [{ url: "no url", events: EVENTS }, "/body/url"],
])("the body %j is refused with 400 at %s", async (body, path) => {
  const { status, details } = await refusalOf(app.client.manage.webhooks.create(body as never));
  expect([status, details.map((detail) => detail.path)]).toEqual([400, expect.arrayContaining([path])]);
});

test.each([{}, { deliveryId: UNKNOWN_ID, sinceAt: "2026-11-03T00:00:00Z" }, { sinceAt: "yesterday" }])(
  "a replay of %j is refused with 400",
  async (body) => {
    const { id } = await app.client.manage.webhooks.create({ url: URL, events: EVENTS });
    expect((await refusalOf(app.client.manage.webhooks.replay(id, body))).status).toBe(400);
  },
);
