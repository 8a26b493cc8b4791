import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWorker, type Worker, type WorkerOptions } from "../src/deliveries/worker.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { SNAPSHOT_COLUMNS, SNAPSHOT_VERSION } from "../src/store/webhook-events.ts";
import { sweepsOf } from "../src/upkeep/retention.ts";
import { sweepIfDue } from "../src/upkeep/sweeps.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

const LINK_ID = "01a1a60b-4980-7c11-9a44-2f6b1c0d9e01";
const EVENT_ID = "01a1a60b-4980-7d22-8b55-3a7c2d1e0f02";

let app: TestApp;
let receiver: Receiver;
let isBroken = false;
const workers: Worker[] = [];
beforeEach(async () => {
  isBroken = false;
  app = await openTestApp({ allowPrivateWebhooks: true, faulty: withoutAudit });
  receiver = await startReceiver();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop(0)));
  await receiver.close();
  await app.close();
});

function makeWorker(options: Partial<WorkerOptions> = {}): Worker {
  const log = { error: (fields: object) => expect.fail(`the worker told of ${JSON.stringify(fields)}`) };
  const worker = createWorker({ sql: app.sql, vault: app.vault, log, allowPrivate: true, random: () => 0, ...options });
  workers.push(worker);
  return worker;
}

const hook = (path = "", client = app.client) =>
  client.manage.webhooks.create({ url: `${receiver.url}${path}`, events: ["share_link.created"] });
const createLink = (client = app.client) => client.shareLinks.create({ personaId: PERSONA_ID });
const createLinks = (count: number) => Promise.all(Array.from({ length: count }, () => createLink()));
const deliveriesOf = async (id: string) => (await app.client.manage.webhooks.listDeliveries(id)).data;
const answerAtOnce: Receiver["answer"] = (response) => void response.writeHead(204).end();

async function sweep(): Promise<void> {
  for (const each of sweepsOf({ retentionDays: undefined })) await sweepIfDue(app.sql, each);
}

test("while every webhook of one organisation hangs, another organisation's events arrive without delay", async () => {
  const other = await app.otherOrganization();
  for (let count = 0; count < 20; count++) await hook(`/slow/${count}`);
  await hook("/quick", other.client);
  await createLinks(8);
  const slow = () => receiver.received.filter(({ path }) => path.startsWith("/slow"));
  receiver.answer = (response, received) => {
    if (received.path === "/quick") answerAtOnce(response, received);
  };
  const worker = makeWorker();
  void worker.runDue();
  await vi.waitFor(() => expect(slow()).toHaveLength(64), { timeout: 10_000 });
  await createLink(other.client);
  void worker.runDue();
  await vi.waitFor(() => expect(receiver.received.map(({ path }) => path)).toContain("/quick"), { timeout: 5_000 });
  // Every webhook of the slow organisation got its share.
  expect(new Set(slow().map(({ path }) => path)).size).toBe(20);
  expect(slow()).toHaveLength(64);
});

test("runDue leaves no due delivery behind, even if a look takes longer than an attempt", async () => {
  await app.client.manage.webhooks.create({
    url: receiver.url,
    events: ["share_link.created", "share_link.updated"],
  });
  const [{ id }] = [await createLink(), await createLink()];
  for (let usageLimit = 20; usageLimit < 23; usageLimit++) await app.client.shareLinks.update(id, { usageLimit });
  const slow: Sql = {
    ...app.sql,
    async read(statement) {
      const found = await app.sql.read(statement);
      if (statement.text.includes("webhook_queues")) await delay(100);
      return found;
    },
  };
  await makeWorker({ sql: slow }).runDue();
  expect(receiver.received).toHaveLength(5);
});

test("a delivery that a worker takes and returns isn't an attempt: only finished ones count among the ten", async () => {
  const { id } = await hook();
  await createLink();
  receiver.answer = () => {};
  for (let stops = 1; stops <= 12; stops++) {
    const worker = makeWorker();
    void worker.runDue();
    await vi.waitFor(() => expect(receiver.received).toHaveLength(stops));
    await worker.stop(0);
  }
  expect(await deliveriesOf(id)).toMatchObject([
    { status: "pending", attempts: 0, lastAttemptAt: null, lastStatus: null, lastError: null },
  ]);
  receiver.answer = (response) => void response.writeHead(500).end();
  await makeWorker().runDue();
  const tried = { attempts: 1, lastAttemptAt: new Date(START).toISOString(), lastStatus: 500 };
  expect(await deliveriesOf(id)).toMatchObject([tried]);
  // It doesn't hide the result of the last attempt either.
  app.clock.now += 5_000;
  await app.settled();
  receiver.answer = () => {};
  const worker = makeWorker();
  void worker.runDue();
  await vi.waitFor(() => expect(receiver.received).toHaveLength(14));
  await worker.stop(0);
  expect(await deliveriesOf(id)).toMatchObject([tried]);
});

test("a deleted webhook disappears immediately and completely, however many deliveries it has, and the sweep deletes them all", async () => {
  const { id } = await hook("/gone");
  const kept = await hook("/kept");
  await createLinks(30);
  await insertDeliveries(id, 1_000);
  const { webhooks } = app.client.manage;
  await webhooks.delete(id);
  for (const call of [
    webhooks.get(id),
    webhooks.delete(id),
    webhooks.listDeliveries(id),
    webhooks.rotateSecret(id, {}),
  ])
    expect(await refusalOf(call)).toMatchObject({ code: "webhook_not_found" });
  expect((await webhooks.list()).data.map((each) => each.id)).toEqual([kept.id]);
  await createLink();
  await makeWorker().runDue();
  expect(new Set(receiver.received.map(({ path }) => path))).toEqual(new Set(["/kept"]));
  await sweep();
  expect(await webhookIds()).toEqual(new Set([kept.id]));
  expect(await deliveriesOf(kept.id)).not.toEqual([]);
});

test("a deletion that fails in the middle deletes nothing, and a sweep that stops in the middle continues there", async () => {
  const { id } = await hook();
  await insertDeliveries(id, 500);
  const { webhooks } = app.client.manage;
  isBroken = true;
  expect(await refusalOf(webhooks.delete(id))).toMatchObject({ status: 500 });
  expect([(await webhooks.get(id)).enabled, await countDeliveries()]).toEqual([true, 500]);
  isBroken = false;
  await webhooks.delete(id);
  expect(await countDeliveries()).toBe(500);
  const purge = sweepsOf({ retentionDays: undefined }).find(({ name }) => name === "purge deleted webhooks");
  await app.sql.write(() => purge?.batch() ?? expect.fail("there is no such sweep"));
  expect(await countDeliveries()).toBe(300);
  await sweep();
  expect(await webhookIds()).toEqual(new Set());
});

test("a queued event is sent as its version was recorded, whatever happened to its link since", async () => {
  const { id } = await hook();
  await app.sql.run(sql`INSERT INTO webhook_deliveries (webhook_id, event_id, share_link_id, sequence, type, at, snapshot, snapshot_version)
    VALUES (${id}, ${EVENT_ID}, ${LINK_ID}, 2, 'share_link.created', ${START}, ${VERSION_1}, 1)`);
  await queue(id);
  await makeWorker().runDue();
  expect(receiver.received.map(({ event }) => event)).toEqual([
    {
      id: EVENT_ID,
      type: "share_link.created",
      timestamp: new Date(START).toISOString(),
      data: {
        id: LINK_ID,
        type: "WIDGET",
        status: "exhausted",
        expiresAt: new Date(START + 1).toISOString(),
        usageLimit: 3,
        usageCount: 3,
        lastUsedAt: new Date(START).toISOString(),
        allowedOrigins: ["https://example.com"],
        allowAllOrigins: false,
        removeWatermark: true,
        enabled: true,
        isPrimary: false,
        createdAt: new Date(START).toISOString(),
        personaId: PERSONA_ID,
        personaName: "Ada",
        organizationId: "the organisation",
      },
    },
  ]);
});

test("an event that a newer program recorded waits for that program, without an attempt", async () => {
  const { id } = await hook();
  await createLink();
  await app.sql.run(sql`UPDATE webhook_deliveries SET snapshot_version = ${SNAPSHOT_VERSION + 1}`);
  await makeWorker().runDue();
  expect(receiver.received).toEqual([]);
  expect(await deliveriesOf(id)).toMatchObject([{ status: "pending", attempts: 0, lastError: null }]);
  await app.sql.run(sql`UPDATE webhook_deliveries SET snapshot_version = ${SNAPSHOT_VERSION}`);
  app.clock.now += 60_000;
  await app.settled();
  await makeWorker().runDue();
  expect(receiver.received).toHaveLength(1);
});

test("a change of the snapshot's fields needs a new version", () => {
  expect([SNAPSHOT_VERSION, [...SNAPSHOT_COLUMNS]]).toEqual([1, Object.keys(JSON.parse(VERSION_1))]);
});

/** A snapshot of version 1 as it was recorded: this text never changes. */
const VERSION_1 = `{"id":"${LINK_ID}","organization_id":"the organisation","persona_id":"${PERSONA_ID}","persona_name":"Ada","type":"WIDGET","expires_at":${START + 1},"usage_limit":3,"usage_count":3,"last_used_at":${START},"allowed_origins":"[\\"https://example.com\\"]","allow_all_origins":0,"remove_watermark":1,"enabled":1,"is_primary":0,"created_at":${START},"status":"exhausted"}`;

async function queue(webhookId: string): Promise<void> {
  await app.sql.run(sql`INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
    VALUES (${webhookId}, ${LINK_ID}, 1, ${START})`);
}

async function countDeliveries(): Promise<number | undefined> {
  return (await app.sql.read(sql<{ count: number }>`SELECT count(*) AS count FROM webhook_deliveries`))[0]?.count;
}

async function webhookIds(): Promise<Set<string>> {
  const found = await app.sql.read(
    sql<{
      id: string;
    }>`SELECT id FROM webhooks UNION SELECT webhook_id FROM webhook_deliveries UNION SELECT webhook_id FROM webhook_queues`,
  );
  return new Set(found.map(({ id }) => id));
}

/** Inserts delivered ones, and as many queues. */
async function insertDeliveries(webhookId: string, count: number): Promise<void> {
  const numbers = sql`WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;
  await app.sql.run(sql`${numbers} INSERT INTO webhook_deliveries (webhook_id, event_id, share_link_id, sequence, type, at, snapshot, status)
    SELECT CAST(${webhookId} AS TEXT), 'event ' || n, 'link ' || n, n, 'share_link.created', CAST(${START} AS BIGINT) + n, '{}', 'delivered' FROM numbers`);
  await app.sql.run(sql`${numbers} INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
    SELECT CAST(${webhookId} AS TEXT), 'link ' || n, 1, CAST(${START} AS BIGINT) FROM numbers`);
}

/** A database that fails to record a deletion while `isBroken`. */
function withoutAudit(store: Sql): Sql {
  return {
    ...store,
    write: (work) =>
      store.write(function* () {
        const inner = work();
        let step = inner.next();
        while (!step.done) {
          if (isBroken && step.value.values.includes("webhook.deleted")) throw new Error("no room for the record");
          step = inner.next(yield step.value);
        }
        return step.value;
      }),
  };
}
