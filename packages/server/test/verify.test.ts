import { afterEach, beforeEach, expect, test } from "vitest";
import { type Statement, sql } from "../src/store/sql.ts";
import { findMiscounts, type Miscount } from "../src/store/verify.ts";
import { expireDue } from "../src/upkeep/expiries.ts";
import { HOUR_MS, openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const miscounts = async () => {
  const found: Miscount[] = [];
  for await (const miscount of findMiscounts(app.sql)) found.push(miscount);
  return found;
};
const usedLink = async () => {
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await app.client.public.redemptions.create({ token: link.token });
  await app.client.public.redemptions.create({ token: link.token });
  return link;
};

test("no miscount is found after links were made, used and deleted", async () => {
  const link = await usedLink();
  await usedLink();
  await app.client.shareLinks.delete(link.id);
  expect(await miscounts()).toEqual([]);
});

test("a use updates the stored status: the last use does, and so does one after the clock was set back before an expiry", async () => {
  const last = await app.client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 });
  await app.client.public.redemptions.create({ token: last.token });
  const expiring = await app.client.shareLinks.create({ personaId: PERSONA_ID, expiresInHours: 1 });
  app.clock.now += HOUR_MS;
  await app.settled();
  for await (const _ of expireDue(app.sql));
  app.clock.now -= HOUR_MS;
  await app.settled();
  await app.client.public.redemptions.create({ token: expiring.token });
  expect(await miscounts()).toEqual([]);
  const kept = sql<{ id: string }>`SELECT id, kept_status, kept_status_at FROM share_links ORDER BY created_at, id`;
  expect(await app.sql.read(kept)).toEqual([
    { id: last.id, kept_status: "exhausted", kept_status_at: app.clock.now },
    { id: expiring.id, kept_status: "live", kept_status_at: app.clock.now + HOUR_MS },
  ]);
});

test("a returned use takes one from the count", async () => {
  const link = await usedLink();
  await app.sql.run(sql`UPDATE share_links SET usage_count = 1 WHERE id = ${link.id}`);
  await app.sql.run(sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface)
    VALUES ('returned', ${link.id}, 1, 'returned', 'api')`);
  expect(await miscounts()).toEqual([]);
});

test.each<[string, (id: string) => Statement, object]>([
  [
    "a count without its event",
    (id) => sql`UPDATE share_links SET usage_count = usage_count + 1 WHERE id = ${id}`,
    { what: "uses of a share link", kept: 3, counted: 2 },
  ],
  [
    "an event without its count",
    (id) =>
      sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface) VALUES ('x', ${id}, 1, 'counted', 'api')`,
    { what: "uses of a share link", kept: 2, counted: 3 },
  ],
  [
    "a persona with a wrong number of links",
    () => sql`UPDATE personas SET share_link_count = share_link_count + 1`,
    { what: "share links of a persona", id: PERSONA_ID, kept: 2, counted: 1 },
  ],
  [
    "a name with a wrong number of links",
    () => sql`UPDATE share_link_groups SET share_link_count = share_link_count - 1`,
    { what: "share links of a name", kept: 0, counted: 1 },
  ],
  [
    "a status that contradicts the link",
    (id) => sql`UPDATE share_links SET kept_status = 'exhausted' WHERE id = ${id}`,
    { what: "status of a share link", kept: "exhausted", counted: "live" },
  ],
])("%s is found and named", async (_, damage, expected) => {
  const link = await usedLink();
  await app.sql.run(damage(link.id));
  expect(await miscounts()).toEqual([{ organization_id: app.organizationId, id: link.id, ...expected }]);
});

test("every batch is checked, and none twice", async () => {
  await app.sql.write(function* () {
    for (let count = 0; count < 2500; count++)
      yield sql`INSERT INTO personas (organization_id, id, name, share_link_count, created_at, updated_at)
        VALUES (${app.organizationId}, ${`id-${String(count).padStart(4, "0")}`}, 'x', ${count % 500 === 499 ? 1 : 0}, 0, 0)`;
  });
  expect((await miscounts()).map(({ id }) => id)).toEqual(["id-0499", "id-0999", "id-1499", "id-1999", "id-2499"]);
});
