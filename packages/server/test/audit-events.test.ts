import type { AuditEvent, ListAuditEventsQuery } from "@share-links/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listAuditEvents } from "../src/store/audit-events.ts";
import { rows } from "../src/store/sql.ts";
import { openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const listed = async (query?: ListAuditEventsQuery): Promise<AuditEvent[]> =>
  app.client.manage.auditEvents.list(query).toArray();
const actions = async (query?: ListAuditEventsQuery) => (await listed(query)).map(({ action }) => action);

test("an event says what was changed, by which key and when, with the values before and after", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const { url: _url, token: _token, ...before } = await app.client.manage.shareLinks.get(id);
  app.clock.now += 1000;
  const key = await app.makeKey(["share-links:write"]);
  await app.clientWith(key.key).shareLinks.update(id, { usageLimit: 50 });
  expect((await listed())[0]).toEqual({
    id: expect.any(String),
    createdAt: new Date(START + 1000).toISOString(),
    action: "share_link.updated",
    author: { type: "api_key", apiKeyId: key.id, apiKeyName: "test" },
    subjectId: id,
    before,
    after: { ...before, usageLimit: 50 },
  });
});

test("changes of the first start are recorded with the service as their author", async () => {
  const events = await listed();
  expect(events.map(({ action }) => action).toSorted()).toEqual(["api_key.created", "persona.created"]);
  for (const { author } of events) expect(author).toEqual({ type: "service", apiKeyId: null, apiKeyName: null });
});

test("events are listed newest first, and a cursor leads to the end without a gap or a repetition", async () => {
  const names = ["a", "b", "c", "d", "e"];
  for (const name of names) {
    app.clock.now += 1;
    await app.client.manage.personas.create({ name });
  }
  const pages = [];
  for await (const page of app.client.manage.auditEvents.list({ limit: 2 }).pages()) pages.push(page.data);
  expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 1]);
  expect(
    pages
      .flat()
      .map(({ after }) => after?.name)
      .slice(0, 5),
  ).toEqual(names.toReversed());
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(7);
});

test("filters by subject, action, key and time work alone and together", async () => {
  const key = await app.makeKey(["share-links:write"]);
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  app.clock.now += 1000;
  await app.clientWith(key.key).shareLinks.update(id, { usageLimit: 50 });
  app.clock.now += 1000;
  await app.client.manage.shareLinks.rotate(id);
  await app.client.manage.personas.update(PERSONA_ID, { name: "Grace" });

  expect(await actions({ subjectId: id.toUpperCase() })).toEqual([
    "share_link.rotated",
    "share_link.updated",
    "share_link.created",
  ]);
  expect(await actions({ action: "share_link.rotated" })).toEqual(["share_link.rotated"]);
  expect(await actions({ apiKeyId: key.id.toUpperCase() })).toEqual(["share_link.updated"]);
  expect(await actions({ subjectId: id, apiKeyId: key.id, action: "share_link.created" })).toEqual([]);
  const second = new Date(START + 1000).toISOString();
  expect(await actions({ since: second, subjectId: id })).toEqual(["share_link.rotated", "share_link.updated"]);
  expect(await actions({ until: second, subjectId: id })).toEqual(["share_link.created"]);
  const offset = new Date(START + 2000 - 3_600_000).toISOString().replace("Z", "-01:00");
  expect(await actions({ since: second, until: offset })).toEqual(["share_link.updated"]);
});

test.each([
  [{ action: "share_link.used" }, "/query/action"],
  [{ subjectId: "x" }, "/query/subjectId"],
  [{ since: "yesterday" }, "/query/since"],
  [{ until: "2026-02-30T00:00:00Z" }, "/query/until"],
  [{ cursor: "x" }, "/query/cursor"],
  [{ limit: 101 }, "/query/limit"],
])("%j is refused with 400 that points to %s", async (query, path) => {
  const { status, details } = await refusalOf(app.client.manage.auditEvents.list(query as ListAuditEventsQuery));
  expect([status, details.map((detail) => detail.path)]).toEqual([400, [path]]);
});

test("another organisation's events are never listed, whatever the filter", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const [mine] = await listed({ subjectId: id });
  const { client } = await app.otherOrganization();
  const apiKeyId = mine?.author.apiKeyId ?? "";
  for (const query of [{ subjectId: id }, { apiKeyId }, { action: "share_link.created" as const }])
    expect((await client.manage.auditEvents.list(query)).data).toEqual([]);
  expect((await client.manage.auditEvents.list()).data.map(({ action }) => action)).toEqual(["persona.created"]);
});

test("every filter is answered from an index, in the index's order", async () => {
  const organizationId = app.organizationId;
  const filters = [
    {},
    { subjectId: PERSONA_ID },
    { action: "persona.created" },
    { apiKeyId: PERSONA_ID },
    { since: 1, until: 2 },
  ];
  for (const filter of filters) {
    const statement = listAuditEvents({ organizationId, ...filter }, { createdAt: START, id: PERSONA_ID }, 21);
    const plan = await app.sql.write(function* () {
      // PostgreSQL knows that a scan of so few rows is quicker.
      if (app.sql.dialect === "postgres") yield { text: "SET LOCAL enable_seqscan = off", values: [] };
      const explain = app.sql.dialect === "postgres" ? "EXPLAIN" : "EXPLAIN QUERY PLAN";
      return yield* rows({ text: `${explain} ${statement.text}`, values: statement.values });
    });
    const text = JSON.stringify(plan);
    expect(text).toMatch(/audit_events_(newest|of_subject|of_action|of_api_key)/);
    expect(text, text).not.toMatch(/TEMP B-TREE|Sort|SCAN audit_events/);
  }
});
