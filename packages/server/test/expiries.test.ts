import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fill } from "../fill.ts";
import { findExpired } from "../src/store/expiries.ts";
import { type Sql, sql, type Work } from "../src/store/sql.ts";
import { expireDue } from "../src/upkeep/expiries.ts";
import { HOUR_MS, openTestApp, PERSONA_ID, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, expiresAt: inHours(1), ...settings });
const update = (id: string, settings: Record<string, unknown>) => app.client.manage.shareLinks.update(id, settings);
const inHours = (hours: number) => new Date(app.clock.now + hours * HOUR_MS).toISOString();
const wantEvents = () =>
  app.client.manage.webhooks.create({ url: "https://receiver.example/", events: ["share_link.expired"] });

async function pass(ms: number): Promise<void> {
  app.clock.now += ms;
  await app.settled();
}

/** Looks for links that have expired, and returns how many events each batch recorded. */
async function notice(on: Sql = app.sql): Promise<number[]> {
  const told = [];
  for await (const count of expireDue(on)) told.push(count);
  return told;
}

const keptOf = async (id: string) =>
  (
    await app.sql.read(sql`SELECT kept_status, kept_status_at - ${START} AS since FROM share_links WHERE id = ${id}`)
  )[0];
const events = () =>
  app.sql.read<{ share_link_id: string; at: number }>(
    sql`SELECT share_link_id, at FROM webhook_deliveries ORDER BY at`,
  );

test("an expired link's stored status becomes expired once, with the moment of its expiry, and not before it", async () => {
  const { id } = await create();
  await pass(HOUR_MS - 1);
  expect(await notice()).toEqual([]);
  expect(await keptOf(id)).toEqual({ kept_status: "live", since: 0 });
  await pass(HOUR_MS);
  expect(await notice()).toEqual([0]);
  expect(await keptOf(id)).toEqual({ kept_status: "expired", since: HOUR_MS });
  expect(await notice()).toEqual([]);
});

test("one transaction stores the status and the event: if the event can't be recorded, the status stays", async () => {
  await wantEvents();
  const { id } = await create();
  await pass(HOUR_MS);
  const failing = watched((text) => {
    if (text.includes("INSERT INTO webhook_queues")) throw new Error("eels");
  });
  await expect(notice(failing)).rejects.toThrow("eels");
  expect([await keptOf(id), await events()]).toEqual([{ kept_status: "live", since: 0 }, []]);
  expect(await notice()).toEqual([1]);
  expect(await keptOf(id)).toEqual({ kept_status: "expired", since: HOUR_MS });
  expect(await events()).toEqual([{ share_link_id: id, at: START + HOUR_MS }]);
});

test("for a disabled link, and one whose expiry was set to the past, the event is sent and the stored status stays", async () => {
  await wantEvents();
  const disabled = await create({ enabled: false });
  const set = await create();
  await pass(HOUR_MS / 2);
  await update(set.id, { expiresAt: inHours(-1) });
  await pass(HOUR_MS / 2);
  expect((await notice()).reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(await keptOf(disabled.id)).toEqual({ kept_status: "disabled", since: 0 });
  expect(await keptOf(set.id)).toEqual({ kept_status: "expired", since: HOUR_MS / 2 });
});

test("a link whose event an older program sent without storing the status gets the status, but no second event", async () => {
  await wantEvents();
  const { id } = await create();
  await app.sql.run(sql`UPDATE share_links SET expiry_announced = expires_at WHERE id = ${id}`);
  await pass(HOUR_MS);
  expect(await notice()).toEqual([0]);
  expect(await keptOf(id)).toEqual({ kept_status: "expired", since: HOUR_MS });
  expect(await events()).toEqual([]);
});

test("if several nodes find many expired links at once, each link has one event", async () => {
  await wantEvents();
  const links = await Promise.all(Array.from({ length: 130 }, () => create()));
  await pass(HOUR_MS);
  await Promise.all([app.sql, app.anotherConnection(), app.anotherConnection()].map(notice));
  await notice();
  expect((await events()).map((event) => event.share_link_id).sort()).toEqual(links.map(({ id }) => id).sort());
  for (const { id } of links) expect(await keptOf(id)).toMatchObject({ kept_status: "expired" });
});

describe("if no webhook subscribes to events", () => {
  test("many expiries cost a few statements for each hundred links instead of some for each link", async () => {
    await Promise.all(Array.from({ length: 130 }, () => create()));
    await pass(HOUR_MS);
    let statements = 0;
    const counting = watched(() => void statements++);
    expect(await notice(counting)).toEqual([0, 0]);
    expect(statements).toBe(4);
  });

  test("and nothing has expired, a look writes nothing, and only reads an index however many links there are", async () => {
    await fill(app.sql, app.vault, {
      ...{ organizationId: app.organizationId, now: START, otherOrganizations: 0 },
      ...{ links: 3000, personas: 3 },
    });
    const refuse = () => Promise.reject(new Error("a look must not write"));
    expect(await notice({ ...app.sql, write: refuse, run: refuse })).toEqual([]);
    const explain = app.sql.dialect === "postgres" ? "EXPLAIN" : "EXPLAIN QUERY PLAN";
    const plan = await app.sql.read({ ...findExpired(), text: `${explain} ${findExpired().text}` });
    expect(JSON.stringify(plan)).toContain("share_links_due");
  });
});

/** Wraps the store so that `see` gets each statement of a transaction before it runs. */
function watched(show: (text: string) => void): Sql {
  const watch = function* <Result>(work: Work<Result>): Work<Result> {
    let step = work.next();
    while (!step.done) {
      show(step.value.text);
      step = work.next(yield step.value);
    }
    return step.value;
  };
  return { ...app.sql, write: (work) => app.sql.write(() => watch(work())) };
}
