import { afterEach, beforeEach, expect, test } from "vitest";
import { delayMsAfter, MOST_ATTEMPTS } from "../src/deliveries/schedule.ts";
import { createWorker } from "../src/deliveries/worker.ts";
import { ageOfWaiting, countGivenUp, countWaiting } from "../src/store/delivery-measures.ts";
import { type Sql, sql } from "../src/store/sql.ts";
import { createMetrics } from "../src/telemetry/metrics.ts";
import { addDeliveryGauges } from "../src/upkeep/delivery-gauges.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { METRICS_TOKEN, openTestApp, PERSONA_ID, START, type TestApp } from "./test-app.ts";

let app: TestApp;
let receiver: Receiver;
beforeEach(async () => {
  app = await openTestApp({ allowPrivateWebhooks: true });
  receiver = await startReceiver();
});
afterEach(async () => {
  await receiver.close();
  await app.close();
});

const NAMES = ["webhook_deliveries_pending", "webhook_deliveries_failed", "webhook_oldest_pending_age_seconds"];
const hook = (path = "") =>
  app.client.manage.webhooks.create({ url: `${receiver.url}${path}`, events: ["share_link.created"] });
const createLink = () => app.client.shareLinks.create({ personaId: PERSONA_ID });
const valuesIn = (text: string) =>
  NAMES.map((name) => Number(new RegExp(`^share_links_${name} (\\S+)$`, "m").exec(text)?.[1]));

/** The gauges of another node. */
async function measured(sql: Sql, readTimeoutMs?: number): Promise<string> {
  const metrics = createMetrics({ sql, ...(readTimeoutMs && { readTimeoutMs }) });
  addDeliveryGauges({ metrics, sql });
  return (await metrics.text()).text;
}

async function pass(ms: number): Promise<void> {
  app.clock.now += ms;
  await app.settled();
}

/** How many deliveries are waiting, how many were given up, and how old the oldest waiting one is. */
async function gauges(): Promise<number[]> {
  const response = await app.send("GET", "/metrics", { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  return valuesIn(await response.text());
}

async function deliver(): Promise<void> {
  const log = { error: (fields: object) => expect.fail(`the worker told of ${JSON.stringify(fields)}`) };
  await createWorker({ sql: app.sql, vault: app.vault, log, allowPrivate: true, random: () => 0 }).runDue();
}

test("waiting deliveries of every webhook are counted, with the age of the oldest, equally on every node, until they arrive", async () => {
  expect(await gauges()).toEqual([0, 0, 0]);
  await hook("/one");
  await hook("/two");
  await createLink();
  await pass(60_000);
  await createLink();
  await pass(30_500);
  expect(await gauges()).toEqual([4, 0, 90.5]);
  expect(valuesIn(await measured(app.anotherConnection()))).toEqual([4, 0, 90.5]);
  await deliver();
  expect(await gauges()).toEqual([0, 0, 0]);
});

test("deliveries that wait for a disabled webhook raise no alarm, and count again once it is enabled", async () => {
  const { id } = await hook();
  await createLink();
  await pass(5000);
  const values = { url: receiver.url, events: ["share_link.created" as const] };
  await app.client.manage.webhooks.update(id, { ...values, enabled: false });
  expect(await gauges()).toEqual([0, 0, 0]);
  await app.client.manage.webhooks.update(id, { ...values, enabled: true });
  expect(await gauges()).toEqual([1, 0, 5]);
});

test("deliveries that were given up are counted separately until they are replayed", async () => {
  const { id } = await hook();
  await createLink();
  receiver.answer = (response) => void response.writeHead(500).end();
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    await deliver();
    if (attempt < MOST_ATTEMPTS) expect((await gauges()).slice(0, 2)).toEqual([1, 0]);
    await pass(delayMsAfter(attempt, 0) ?? 0);
  }
  expect(await gauges()).toEqual([0, 1, 0]);
  receiver.answer = (response) => void response.writeHead(204).end();
  const values = { url: receiver.url, events: ["share_link.created" as const], enabled: true };
  await app.client.manage.webhooks.update(id, values);
  await app.client.manage.webhooks.replay(id, { sinceAt: new Date(START).toISOString() });
  await deliver();
  expect(await gauges()).toEqual([0, 0, 0]);
});

test("a count stops at its maximum, and no gauge reads more than its part of an index", async () => {
  const { id } = await hook();
  await insertDeliveries(id, "pending", 10_050);
  await insertDeliveries(id, "failed", 10_020);
  await insertDeliveries(id, "delivered", 10_000);
  await app.sql.run(sql`ANALYZE`);
  expect((await gauges()).slice(0, 2)).toEqual([10_000, 10_000]);
  const explain = app.sql.dialect === "postgres" ? "EXPLAIN" : "EXPLAIN QUERY PLAN";
  for (const [measure, index] of [
    [countWaiting(100), /webhook_deliveries_(waiting|pending)/],
    [countGivenUp(100), /webhook_deliveries_failed/],
    [ageOfWaiting(), /webhook_deliveries_waiting/],
  ] as const) {
    const plan = JSON.stringify(await app.sql.read({ ...measure, text: `${explain} ${measure.text}` }));
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/Seq Scan on webhook_deliveries|SCAN webhook_deliveries(?! USING COVERING INDEX)/);
  }
});

test("while the database doesn't answer, the other metrics are served without these gauges", async () => {
  const silent: Sql = { ...app.sql, read: () => new Promise(() => {}) };
  const text = await measured(silent, 10);
  expect(text).toContain("share_links_database_waiting 0");
  for (const name of NAMES) expect(text).not.toMatch(new RegExp(`^share_links_${name} `, "m"));
});

async function insertDeliveries(webhookId: string, status: string, count: number): Promise<void> {
  await app.sql.run(sql`WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
    INSERT INTO webhook_deliveries (webhook_id, event_id, share_link_id, sequence, type, at, snapshot, status)
    SELECT CAST(${webhookId} AS TEXT), CAST(${status} AS TEXT) || n, 'link', n, 'share_link.created', CAST(${START} AS BIGINT) + n, '{}', CAST(${status} AS TEXT)
    FROM numbers`);
}
