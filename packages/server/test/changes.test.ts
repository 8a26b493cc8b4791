import { afterEach, beforeEach, expect, test } from "vitest";
import { recordChange } from "../src/pipeline/changes.ts";
import { sql } from "../src/store/sql.ts";
import { openTestApp, PERSONA_ID, refusalOf, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
  await app.sql.run(sql`DELETE FROM audit_events`);
});
afterEach(() => app.close());

interface Recorded {
  action: string;
  subject_id: string;
  api_key_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** The audit events of a subject, or all of them, in any order. */
async function recorded(subjectId?: string): Promise<Recorded[]> {
  const rows = await app.sql.read(
    sql<
      Omit<Recorded, "before" | "after"> & { before_state: string; after_state: string }
    >`SELECT action, subject_id, api_key_id, before_state, after_state FROM audit_events`,
  );
  return rows
    .map(({ before_state, after_state, ...row }) => ({
      ...row,
      before: JSON.parse(before_state),
      after: JSON.parse(after_state),
    }))
    .filter((row) => subjectId === undefined || row.subject_id === subjectId);
}

async function recordedLast(): Promise<Recorded[]> {
  const all = await recorded();
  await app.sql.run(sql`DELETE FROM audit_events`);
  return all;
}

test("a link's creation, change and deletion are each recorded once, with the states before and after, on both surfaces", async () => {
  const { shareLinks, manage } = app.client;
  for (const create of [shareLinks.create, manage.shareLinks.create]) {
    const { id, token } = await create({ personaId: PERSONA_ID });
    const [created, ...others] = await recordedLast();
    const record = Object.fromEntries(
      Object.entries(await manage.shareLinks.get(id)).filter(([name]) => name !== "token" && name !== "url"),
    );
    expect([created, others]).toEqual([
      { action: "share_link.created", subject_id: id, api_key_id: expect.any(String), before: null, after: record },
      [],
    ]);

    await shareLinks.update(id, { usageLimit: 50 });
    await manage.shareLinks.update(id, { enabled: false });
    expect(await recordedLast()).toMatchObject([
      { action: "share_link.updated", before: record, after: { ...record, usageLimit: 50 } },
      { before: { enabled: true }, after: { ...record, usageLimit: 50, enabled: false, status: "disabled" } },
    ]);

    await shareLinks.delete(id);
    const deleted = await recordedLast();
    expect(deleted).toMatchObject([{ action: "share_link.deleted", before: { id, usageLimit: 50 }, after: null }]);
    expect(JSON.stringify([created, deleted])).not.toContain(token);
  }
});

test("a persona's creation, change and deletion are each recorded once", async () => {
  const { personas } = app.client.manage;
  const made = await personas.create({ name: "Grace" });
  const changed = await personas.update(made.id, { name: "Hopper" });
  await personas.delete(made.id);
  expect((await recorded(made.id)).toSorted((one, other) => one.action.localeCompare(other.action))).toMatchObject([
    { action: "persona.created", before: null, after: made },
    { action: "persona.deleted", before: changed, after: null },
    { action: "persona.updated", before: made, after: changed },
  ]);
});

test("a change without effect isn't recorded, and leaves the persona's updatedAt and the link's nonces as they are", async () => {
  const settings = { allowedOrigins: ["https://example.com"], isPrimary: true };
  const link = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
  const persona = await app.client.manage.personas.get(PERSONA_ID);
  await recordedLast();
  app.clock.now += 1000;
  const { expiresAt, usageLimit, enabled, type } = link;
  for (const same of [{}, settings, { expiresAt, usageLimit, enabled, type }])
    expect(await app.client.manage.shareLinks.update(link.id, same)).toEqual(link);
  await app.client.shareLinks.update(link.id, {});
  expect(await app.client.manage.personas.update(PERSONA_ID, { name: persona.name })).toEqual(persona);
  expect(await recorded()).toEqual([]);
  expect(await app.sql.read(sql`SELECT origins_version FROM share_links`)).toEqual([{ origins_version: 1 }]);
});

test("if another link becomes primary, the change of the former primary link is recorded, too", async () => {
  const { shareLinks } = app.client.manage;
  const one = await shareLinks.create({ personaId: PERSONA_ID, isPrimary: true });
  const other = await shareLinks.create({ personaId: PERSONA_ID });
  await recordedLast();
  await shareLinks.update(other.id, { isPrimary: true });
  const expected = [
    { subject_id: one.id, before: { isPrimary: true }, after: { isPrimary: false } },
    { subject_id: other.id, before: { isPrimary: false }, after: { isPrimary: true } },
  ];
  expect(await recordedLast()).toEqual(
    expect.arrayContaining(
      expected.map((each) =>
        expect.objectContaining({
          subject_id: each.subject_id,
          before: expect.objectContaining(each.before),
          after: expect.objectContaining(each.after),
        }),
      ),
    ),
  );
  await shareLinks.create({ personaId: PERSONA_ID, isPrimary: true });
  expect(await recorded(other.id)).toMatchObject([{ action: "share_link.updated", after: { isPrimary: false } }]);
});

test("a refused change isn't recorded", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const other = await app.otherOrganization();
  await recordedLast();
  await refusalOf(app.client.manage.personas.delete(PERSONA_ID));
  await refusalOf(app.client.manage.personas.create({ id: PERSONA_ID, name: "Grace" }));
  await refusalOf(other.client.shareLinks.update(id, { usageLimit: 3 }));
  await refusalOf(other.client.shareLinks.delete(id));
  await refusalOf(app.client.manage.shareLinks.create({ personaId: PERSONA_ID, allowedOrigins: ["*"] }));
  expect(await recorded()).toEqual([]);
});

test("a change is not made if it can't be recorded", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await app.sql.run(sql`ALTER TABLE audit_events RENAME TO audit_events_away`);
  const { shareLinks, manage } = app.client.withOptions({ maxRetries: 0 });
  const refusals = await Promise.all(
    [
      shareLinks.create({ personaId: PERSONA_ID }),
      shareLinks.update(id, { usageLimit: 3 }),
      shareLinks.delete(id),
      manage.personas.create({ name: "Grace" }),
      manage.personas.update(PERSONA_ID, { name: "Grace" }),
    ].map(refusalOf),
  );
  expect(refusals.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
  expect(await app.client.shareLinks.list()).toMatchObject({ data: [{ id, usageLimit: 10 }], meta: { total: 1 } });
  expect((await app.client.manage.personas.list()).data).toMatchObject([{ name: "Ada" }]);
});

test("if one link is changed many times at once, each record begins with the state that the previous change left", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await recordedLast();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => app.client.shareLinks.update(id, { usageLimit: 100 + index })),
  );
  const limits = (await recorded()).map(
    ({ before, after }) => [before?.usageLimit, after?.usageLimit] as [number, number],
  );
  const next = new Map(limits);
  expect(next.size).toBe(20);
  let limit: number | undefined = 10;
  for (let step = 0; step < 20; step++) limit = next.get(limit as number);
  expect((await app.client.shareLinks.get(id)).usageLimit).toBe(limit);
});

test("a change without any state throws", () => {
  const author = { organizationId: app.organizationId, by: "service" } as const;
  const record = () => recordChange(author, { action: "persona.deleted", before: null, after: null }).next();
  expect(record).toThrow(/neither/);
});
