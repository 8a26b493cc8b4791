import { verifyWebhook } from "@share-links/client/webhooks";
import type { ShareLinkEventType, WebhookWithSecret } from "@share-links/types";
import { shareLinkEventSchema } from "@share-links/validation";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { delayMsAfter, MOST_ATTEMPTS } from "../src/deliveries/schedule.ts";
import { createWorker, type Worker, type WorkerOptions } from "../src/deliveries/worker.ts";
import { sql } from "../src/store/sql.ts";
import { claimDeliveries } from "../src/store/webhook-deliveries.ts";
import { sweepsOf } from "../src/upkeep/retention.ts";
import { sweepIfDue } from "../src/upkeep/sweeps.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { HOUR_MS, openTestApp, PERSONA_ID, START, type TestApp } from "./test-app.ts";

const ALL: ShareLinkEventType[] = [
  "share_link.created",
  "share_link.updated",
  "share_link.deleted",
  "share_link.used",
  "share_link.refused",
  "share_link.exhausted",
  "share_link.expired",
];
const DAY_MS = 24 * HOUR_MS;

let app: TestApp;
let receiver: Receiver;
let worker: Worker;
beforeEach(async () => {
  app = await openTestApp({ allowPrivateWebhooks: true });
  receiver = await startReceiver();
  worker = makeWorker();
});
afterEach(async () => {
  await receiver.close();
  await app.close();
});

function makeWorker(options: Partial<WorkerOptions> = {}): Worker {
  const log = { error: (fields: object) => expect.fail(`the worker told of ${JSON.stringify(fields)}`) };
  return createWorker({ sql: app.sql, vault: app.vault, log, allowPrivate: true, random: () => 0, ...options });
}

function hook(events = ALL, path = ""): Promise<WebhookWithSecret> {
  return app.client.manage.webhooks.create({ url: `${receiver.url}${path}`, events });
}

async function passTime(ms: number): Promise<void> {
  app.clock.now += ms;
  await app.settled();
}

const types = () => receiver.received.map(({ event }) => event.type);
const use = (token: string) => app.client.public.redemptions.create({ token }, { idempotencyKey: false });

test("the events of a link's life are sent in order, each once, as specified, and without the token", async () => {
  await hook();
  const { shareLinks } = app.client;
  const link = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 2, isPrimary: true });
  const first = await use(link.token);
  await app.client.manage.shareLinks.update(link.id, { removeWatermark: true });
  await use(link.token);
  await shareLinks.update(link.id, { usageLimit: 5 });
  await passTime(169 * HOUR_MS);
  await worker.runDue();
  await shareLinks.delete(link.id);
  await worker.runDue();

  expect(types()).toEqual([
    "share_link.created",
    "share_link.used",
    "share_link.updated",
    "share_link.used",
    "share_link.exhausted",
    "share_link.updated",
    "share_link.expired",
    "share_link.deleted",
  ]);
  const events = receiver.received.map(({ event }) => event);
  for (const event of events) expect(shareLinkEventSchema.issues(event)).toEqual([]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.map(({ data }) => data.usageCount)).toEqual([0, 1, 1, 2, 2, 2, 2, 2]);
  expect(events[1]).toMatchObject({ timestamp: first.redeemedAt, use: { id: first.id, surface: "api" } });
  const { token: _token, url: _url, ...record } = link;
  expect(events[0]?.data).toEqual(record);
  expect(events[4]?.data.status).toBe("exhausted");
  expect(events[6]).toMatchObject({ timestamp: link.expiresAt, data: { status: "expired" } });
  const deliveries = await app.sql.read(sql`SELECT * FROM webhook_deliveries`);
  for (const text of [JSON.stringify(receiver.received), JSON.stringify(deliveries)])
    expect(text).not.toContain(link.token.slice(3));
});

test("an event has the headers of Standard Webhooks, and every secret that is valid at the moment verifies it", async () => {
  const { id, secret } = await hook();
  await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await worker.runDue();
  const rotated = await app.client.manage.webhooks.rotateSecret(id, { overlapHours: 1 });
  await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await worker.runDue();
  await passTime(HOUR_MS);
  await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await worker.runDue();

  const verifies = async (index: number, key: string) => {
    const { body, headers } = receiver.received[index] as Receiver["received"][number];
    const receivedAt = new Date(Number(headers["webhook-timestamp"]) * 1000);
    return verifyWebhook(body, headers, key, { receivedAt }).then(
      (event) => event.id === headers["webhook-id"],
      () => false,
    );
  };
  const both = [secret, rotated.secret];
  expect(await Promise.all([0, 1, 2].map((each) => Promise.all(both.map((key) => verifies(each, key)))))).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
  expect(receiver.received[0]?.headers).toMatchObject({
    "content-type": "application/json",
    "webhook-timestamp": String(Math.floor(START / 1000)),
  });
});

test("only enabled webhooks of the same organisation get an event, and only if they subscribe to its type", async () => {
  const other = await app.otherOrganization();
  await hook(["share_link.deleted"], "/mine");
  const paused = await hook(ALL, "/paused");
  await app.client.manage.webhooks.update(paused.id, { url: `${receiver.url}/paused`, events: ALL, enabled: false });
  await other.client.manage.webhooks.create({ url: `${receiver.url}/theirs`, events: ALL });
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await app.client.shareLinks.delete(id);
  await worker.runDue();
  expect(receiver.received.map(({ path, event }) => `${path} ${event.type}`)).toEqual(["/mine share_link.deleted"]);
});

test("refusals with the same minute, reason and surface send one event, and those of the next minute another", async () => {
  await hook(["share_link.refused"]);
  const link = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1, enabled: false });
  const refuse = async (times: number) => {
    for (let attempt = 0; attempt < times; attempt++) await use(link.token).catch(() => {});
    await app.uncountedUses.flush();
    await worker.runDue();
  };
  await refuse(3);
  await refuse(2);
  await passTime(60_000);
  await refuse(1);
  await app.client.manage.shareLinks.update(link.id, { enabled: true });
  await use(link.token);
  await refuse(1);
  const minuteAt = (minutes: number) => new Date(START - (START % 60_000) + minutes * 60_000).toISOString();
  const refusals = receiver.received.map(({ event }) => (event.type === "share_link.refused" ? event.refusal : event));
  expect(refusals).toEqual([
    { code: "share_link_disabled", minuteAt: minuteAt(0), surface: "api" },
    { code: "share_link_disabled", minuteAt: minuteAt(1), surface: "api" },
    { code: "share_link_exhausted", minuteAt: minuteAt(1), surface: "api" },
  ]);
  for (const { event } of receiver.received) expect(shareLinkEventSchema.issues(event)).toEqual([]);
});

test("a rotation sends share_link.updated without either token", async () => {
  await hook(["share_link.updated"]);
  const before = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID });
  const after = await app.client.manage.shareLinks.rotate(before.id);
  await worker.runDue();
  expect(receiver.received.map(({ event }) => [event.type, event.data.id])).toEqual([
    ["share_link.updated", before.id],
  ]);
  for (const { token } of [before, after]) expect(receiver.received[0]?.body).not.toContain(token.slice(3));
});

test("an event to which no webhook subscribes isn't recorded", async () => {
  await hook(["share_link.deleted"]);
  const { token } = await app.client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 });
  await use(token);
  expect(await app.sql.read(sql`SELECT * FROM webhook_deliveries`)).toEqual([]);
  expect(await app.sql.read(sql`SELECT * FROM webhook_queues`)).toEqual([]);
});

test("a refused or undone change sends nothing", async () => {
  await hook(["share_link.updated", "share_link.used"]);
  const { id, token } = await app.client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 });
  await app.client.shareLinks.update(id, { usageLimit: 1 });
  await app.client.manage.shareLinks.update(id, { enabled: false });
  await use(token).catch(() => {});
  await worker.runDue();
  expect(types()).toEqual(["share_link.updated"]);
});

test("an event is sent when a link stops being primary, and when a limit is set to the count", async () => {
  const first = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, isPrimary: true });
  await use(first.token);
  await hook();
  const second = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, isPrimary: true });
  await app.client.shareLinks.update(first.id, { usageLimit: 1 });
  await app.client.shareLinks.update(first.id, { usageLimit: 1, expiresInHours: 1 });
  await worker.runDue();
  const of = (id: string) => receiver.received.flatMap(({ event }) => (event.data.id === id ? event.type : []));
  expect(of(second.id)).toEqual(["share_link.created"]);
  expect(of(first.id)).toEqual([
    "share_link.updated",
    "share_link.updated",
    "share_link.exhausted",
    "share_link.updated",
  ]);
});

test("an expiry sends one event, however many workers there are, and another after the link was revived", async () => {
  await hook(["share_link.expired"]);
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID, expiresInHours: 1 });
  const workers = [worker, makeWorker({ sql: app.anotherConnection() }), makeWorker({ sql: app.anotherConnection() })];
  const runAll = () => Promise.all(workers.map((each) => each.runDue()));
  await passTime(HOUR_MS - 1);
  await runAll();
  expect(types()).toEqual([]);
  await passTime(1);
  await runAll();
  await runAll();
  expect(types()).toEqual(["share_link.expired"]);
  await app.client.shareLinks.update(link.id, { expiresInHours: 1 });
  await runAll();
  await passTime(HOUR_MS);
  await runAll();
  expect(types()).toEqual(["share_link.expired", "share_link.expired"]);
});

describe("a delivery that fails", () => {
  const hang = 300;

  test("delays later events of its link until it has arrived, but no other link's", async () => {
    await hook();
    const [one, other] = [
      await app.client.shareLinks.create({ personaId: PERSONA_ID }),
      await app.client.shareLinks.create({ personaId: PERSONA_ID }),
    ];
    await use(one.token);
    await use(other.token);
    let refusals = 0;
    receiver.answer = (response, { event }) => {
      const refuse = event.data.id === one.id && event.type === "share_link.created" && refusals++ < 2;
      response.writeHead(refuse ? 500 : 204).end();
    };
    const arrived = (id: string) => receiver.received.flatMap(({ event }) => (event.data.id === id ? event.type : []));
    await worker.runDue();
    expect([arrived(one.id), arrived(other.id)]).toEqual([
      ["share_link.created"],
      ["share_link.created", "share_link.used"],
    ]);
    await passTime(5_000);
    await worker.runDue();
    await passTime(5 * 60_000 - 1);
    await worker.runDue();
    expect(arrived(one.id)).toEqual(["share_link.created", "share_link.created"]);
    await passTime(1);
    await worker.runDue();
    const created = "share_link.created";
    expect(arrived(one.id)).toEqual([created, created, created, "share_link.used"]);
    expect(new Set(receiver.received.filter(({ event }) => event.type === created).map(({ body }) => body)).size).toBe(
      2,
    );
  });

  test("is tried ten times over three days, then given up; the next event follows, and an endpoint that accepted nothing is disabled", async () => {
    const { id } = await hook();
    await app.client.shareLinks.create({ personaId: PERSONA_ID });
    receiver.answer = (response) => void response.writeHead(503).end();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      await worker.runDue();
      await worker.runDue();
      expect(receiver.received).toHaveLength(attempt);
      const [delivery] = (await app.client.manage.webhooks.listDeliveries(id)).data;
      const delay = delayMsAfter(attempt, 0);
      expect(delivery).toMatchObject({
        status: delay === undefined ? "failed" : "pending",
        attempts: attempt,
        lastStatus: 503,
        lastError: "the receiver answered 503",
        nextAttemptAt: delay === undefined ? null : new Date(app.clock.now + delay).toISOString(),
      });
      await passTime(delay ?? 0);
    }
    expect(app.clock.now - START).toBeGreaterThan(3 * DAY_MS);
    expect(await app.client.manage.webhooks.get(id)).toMatchObject({ enabled: false, disabledReason: "failing" });
    const [audit] = await app.sql.read(
      sql<{ author: string }>`SELECT author FROM audit_events WHERE action = 'webhook.disabled' AND subject_id = ${id}`,
    );
    expect(audit?.author).toBe("service");
    expect(await app.sql.read(sql`SELECT * FROM webhook_queues`)).toEqual([]);
  });

  test("waits for the receiver's Retry-After if that is longer", async () => {
    const { id } = await hook();
    await app.client.shareLinks.create({ personaId: PERSONA_ID });
    receiver.answer = (response) => void response.writeHead(429, { "retry-after": "120" }).end();
    await worker.runDue();
    const [delivery] = (await app.client.manage.webhooks.listDeliveries(id)).data;
    expect(delivery?.nextAttemptAt).toBe(new Date(START + 120_000).toISOString());
  });

  test("with 410 disables its webhook, which continues where it was when it is enabled again", async () => {
    const { id, url, events } = await hook();
    await app.client.shareLinks.create({ personaId: PERSONA_ID });
    receiver.answer = (response) => void response.writeHead(410).end();
    await worker.runDue();
    expect(await app.client.manage.webhooks.get(id)).toMatchObject({ enabled: false, disabledReason: "gone" });
    await passTime(DAY_MS);
    await worker.runDue();
    expect(receiver.received).toHaveLength(1);
    receiver.answer = (response) => void response.writeHead(200).end();
    const enabled = await app.client.manage.webhooks.update(id, { url, events });
    expect(enabled).toMatchObject({ enabled: true, disabledReason: null, firstFailedAt: null });
    await worker.runDue();
    expect(types()).toEqual(["share_link.created", "share_link.created"]);
  });

  test.each<[string, Receiver["answer"], string]>([
    [
      "a redirect",
      (response) => void response.writeHead(307, { location: "/elsewhere" }).end(),
      "the receiver answered 307",
    ],
    [
      "a body that never ends",
      (response) => void response.writeHead(200).write("x"),
      "no whole answer within 0.3 seconds",
    ],
    ["no answer at all", () => {}, "no whole answer within 0.3 seconds"],
    ["a cut connection", (response) => void response.destroy(), "the connection failed (ECONNRESET)"],
  ])("with %s counts as failed, and no other request is sent", async (_, answer, lastError) => {
    const { id } = await hook();
    await app.client.shareLinks.create({ personaId: PERSONA_ID });
    receiver.answer = answer;
    await makeWorker({ timeoutMs: hang }).runDue();
    expect((await app.client.manage.webhooks.listDeliveries(id)).data).toMatchObject([
      { status: "pending", lastError },
    ]);
    expect(receiver.received.map(({ path }) => path)).toEqual(["/"]);
  });

  test("is not counted if the receiver answers 200 and then sends an endless body", async () => {
    const { id } = await hook();
    await app.client.shareLinks.create({ personaId: PERSONA_ID });
    receiver.answer = (response) => {
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more).writeHead(200);
      more();
    };
    await worker.runDue();
    expect((await app.client.manage.webhooks.listDeliveries(id)).data).toMatchObject([{ status: "delivered" }]);
  });
});

test("a process that dies during a delivery delays it until the lease ends, and no longer", async () => {
  const { id } = await hook();
  await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const lease = { leaseId: "dead", leaseMs: 60_000, limit: 10 };
  const [claimed] = await app.sql.write(() => claimDeliveries(id, lease, app.sql.dialect));
  expect(claimed).toMatchObject({ type: "share_link.created", attempts: 1 });
  await passTime(59_999);
  await worker.runDue();
  expect(types()).toEqual([]);
  await passTime(1);
  await worker.runDue();
  expect(types()).toEqual(["share_link.created"]);
  expect((await app.client.manage.webhooks.listDeliveries(id)).data).toMatchObject([
    { status: "delivered", attempts: 2 },
  ]);
});

test("many workers on many connections deliver each event once, and each link's in order, while more events come", async () => {
  await hook(["share_link.used"]);
  const links = await Promise.all(
    Array.from({ length: 4 }, () => app.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null })),
  );
  const workers = [1, 2, 3].map(() => makeWorker({ sql: app.anotherConnection() }));
  const uses = Promise.all(links.flatMap(({ token }) => Array.from({ length: 15 }, () => use(token))));
  await Promise.all([uses, ...workers.map((each) => each.runDue())]);
  await uses;
  await Promise.all(workers.map((each) => each.runDue()));
  for (const { id } of links) {
    const counts = receiver.received.flatMap(({ event }) => (event.data.id === id ? event.data.usageCount : []));
    expect(counts).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  }
  expect(await app.sql.read(sql`SELECT * FROM webhook_queues`)).toEqual([]);
});

test("a worker that stops lets attempts finish, aborts those that don't, and returns them without counting a failure", async () => {
  const { id } = await hook();
  await app.client.shareLinks.create({ personaId: PERSONA_ID });
  receiver.answer = () => {};
  const arrived = new Promise<void>((resolve) => {
    receiver.answer = () => resolve();
  });
  const stopping = makeWorker();
  const running = stopping.runDue();
  await arrived;
  await stopping.stop(50);
  await running;
  expect(await app.client.manage.webhooks.get(id)).toMatchObject({ firstFailedAt: null });
  receiver.answer = (response) => void response.writeHead(204).end();
  await worker.runDue();
  expect(types()).toEqual(["share_link.created", "share_link.created"]);
});

describe("a replay", () => {
  async function threeEvents() {
    const { id } = await hook();
    const link = await app.client.shareLinks.create({ personaId: PERSONA_ID });
    await passTime(1000);
    await use(link.token);
    await use(link.token);
    await worker.runDue();
    return { id, ids: receiver.received.splice(0).map(({ event }) => event.id) };
  }

  test("of one delivery sends only that event again", async () => {
    const { id, ids } = await threeEvents();
    const { webhooks } = app.client.manage;
    expect(await webhooks.replay(id, { deliveryId: ids[1] ?? "" })).toEqual({ replayed: 1 });
    await worker.runDue();
    expect(receiver.received.map(({ headers }) => headers["webhook-id"])).toEqual([ids[1]]);
    expect(await webhooks.replay(id, { deliveryId: "11111111-1111-4111-8111-111111111111" })).toEqual({ replayed: 0 });
  });

  test("since a time sends every event from then on again, in order", async () => {
    const { id, ids } = await threeEvents();
    const sinceAt = new Date(START + 1000).toISOString();
    expect(await app.client.manage.webhooks.replay(id, { sinceAt })).toEqual({ replayed: 2 });
    await worker.runDue();
    expect(receiver.received.map(({ event }) => event.id)).toEqual(ids.slice(1));
  });

  test("of events that were given up or are still waiting sends them immediately", async () => {
    const { id } = await hook();
    await app.client.shareLinks.create({ personaId: PERSONA_ID });
    receiver.answer = (response) => void response.writeHead(500).end();
    await worker.runDue();
    receiver.answer = (response) => void response.writeHead(200).end();
    await worker.runDue();
    expect(receiver.received).toHaveLength(1);
    expect(await app.client.manage.webhooks.replay(id, { sinceAt: new Date(0).toISOString() })).toEqual({
      replayed: 1,
    });
    await worker.runDue();
    expect(receiver.received).toHaveLength(2);
  });
});

test("deliveries are listed newest first, in pages and by status; after 30 days, settled ones are deleted", async () => {
  const { id } = await hook();
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID, expiresInHours: 24 * 60 });
  for (let uses = 0; uses < 4; uses++) {
    await passTime(1);
    await use(link.token);
  }
  const { webhooks } = app.client.manage;
  const listed = await webhooks.listDeliveries(id, { limit: 2 }).toArray();
  expect(listed.map(({ createdAt }) => Date.parse(createdAt) - START)).toEqual([4, 3, 2, 1, 0]);
  expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(["pending"]));
  await worker.runDue();
  expect((await webhooks.listDeliveries(id, { status: "pending" })).data).toEqual([]);
  expect((await webhooks.listDeliveries(id, { status: "delivered" })).data).toHaveLength(5);
  await passTime(30 * DAY_MS);
  for (const sweep of sweepsOf({ retentionDays: undefined })) await sweepIfDue(app.sql, sweep);
  expect((await webhooks.listDeliveries(id)).data).toHaveLength(1);
});

test("deleting a webhook deletes its deliveries, even while its links cause more events", async () => {
  const link = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null });
  for (let round = 0; round < 5; round++) {
    const { id } = await hook();
    await Promise.all([
      ...Array.from({ length: 10 }, () => use(link.token)),
      app.client.manage.webhooks.delete(id),
      ...Array.from({ length: 10 }, () => use(link.token)),
    ]);
  }
  expect((await app.client.shareLinks.get(link.id)).usageCount).toBe(100);
  for (const sweep of sweepsOf({ retentionDays: undefined })) await sweepIfDue(app.sql, sweep);
  expect(
    await app.sql.read(sql`SELECT webhook_id FROM webhook_deliveries UNION ALL SELECT webhook_id FROM webhook_queues`),
  ).toEqual([]);
});
