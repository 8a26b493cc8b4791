import { randomUUID } from "node:crypto";
import type { ManagedShareLink } from "@share-links/types";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findMiscounts } from "../src/store/verify.ts";
import { fold } from "../src/values/text.ts";
import { HOUR_MS, openTestApp, type TestApp } from "./test-app.ts";

const NAMES = ["Ada", "ADA II", "Grace", "grace 100%", "Ärzte"];
// Each engine tries this many crowds of changes; the statements of PostgreSQL take ten times as long.
const RUNS = process.env.SOAK || process.env.STORE_ENGINE !== "postgres" ? 15 : 5;
/** More personas than the lists merge one by one. */
const PERSONAS = Array.from({ length: 24 }, () => randomUUID());
const TYPES = ["LINK", "PLAYER_EMBED", "ORB_EMBED"] as const;
const STATUSES = ["live", "disabled", "expired", "exhausted"] as const;

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  for (const [index, id] of PERSONAS.entries())
    await app.client.manage.personas.create({ id, name: NAMES[index % NAMES.length] ?? "" });
});
afterAll(() => app.close());

const index = fc.nat({ max: 1_000_000 });
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("create"), persona: index, type: index, hours: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete"), link: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("use"), link: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("update"), link: index, to: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename"), persona: index, to: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("wait"), hours: fc.nat({ max: 30 }) }) },
);
type Change = { kind: string; persona?: number; type?: number; hours?: number; link?: number; to?: number };

/** Makes a change through the API; a refusal is a normal outcome. */
async function make({ kind, persona = 0, type = 0, hours = 0, link = 0, to = 0 }: Change): Promise<unknown> {
  const { shareLinks, personas } = app.client.manage;
  const { id, token } = known[link % Math.max(1, known.length)] ?? { id: randomUUID(), token: "" };
  const personaId = pick(PERSONAS, persona);
  if (kind === "wait") app.clock.now += hours * HOUR_MS;
  // A persona's name may be the id of a link, so that a search finds a link by both.
  if (kind === "rename") return personas.update(personaId, { name: pick([...NAMES, id], to) });
  if (kind === "delete") return app.client.shareLinks.delete(id);
  if (kind === "use") return app.client.public.redemptions.create({ token });
  if (kind === "update") return shareLinks.update(id, pick(SETTINGS, to)());
  if (kind !== "create") return undefined;
  const expiresAt = hours % 3 ? inHours((hours % 50) - 5) : null;
  const settings = { type: pick(TYPES, type), usageLimit: 1 + (hours % 2), enabled: hours % 7 > 0 };
  known.push(await shareLinks.create({ personaId, expiresAt, allowAllOrigins: true, ...settings }));
  return undefined;
}

const known: ManagedShareLink[] = [];
const inHours = (hours: number) => new Date(app.clock.now + hours * HOUR_MS).toISOString();
const SETTINGS = [
  () => ({ enabled: false }),
  () => ({ enabled: true }),
  () => ({ expiresAt: null }),
  () => ({ expiresAt: inHours(-1) }),
  () => ({ expiresAt: inHours(20) }),
  () => ({ usageLimit: 1 }),
  () => ({ usageLimit: 3 }),
  () => ({ usageLimit: null }),
  () => ({ type: "LINK" as const }),
  () => ({ type: "ORB_EMBED" as const, enabled: true }),
];

const query = fc.record(
  {
    personaId: fc.constantFrom(...PERSONAS.slice(0, 3)),
    search: fc.constantFrom("ada", "a", "GRACE", "%", "ärz", "zebra", "id of a link", "token of a link", ""),
    type: fc.constantFrom(...TYPES),
    status: fc.constantFrom(...STATUSES),
    limit: fc.constantFrom(1, 3, 100),
  },
  { requiredKeys: ["limit"] },
);
interface Query {
  personaId?: string;
  search?: string;
  type?: (typeof TYPES)[number];
  status?: (typeof STATUSES)[number];
  limit: number;
}

test("after any changes in parallel, every list, search and total agrees with a full scan", {
  timeout: 60_000,
}, async () => {
  const property = fc.asyncProperty(
    fc.array(fc.array(change, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 10 }),
    fc.array(query, { minLength: 12, maxLength: 12 }),
    async (crowds, queries) => {
      for (const crowd of crowds) await Promise.allSettled(crowd.map(make));
      const all = await everyLink();
      for (const each of queries) await compare(all, withText(each, all));
      for await (const miscount of findMiscounts(app.sql)) expect(miscount).toBeUndefined();
    },
  );
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  expect(known.length).toBeGreaterThan(2 * RUNS);
});

async function compare(all: readonly ManagedShareLink[], { limit, ...filter }: Query): Promise<void> {
  const { type, status, ...scope } = filter;
  const managed: ManagedShareLink[] = [];
  for await (const link of app.client.manage.shareLinks.list({ ...filter, limit })) managed.push(link);
  const ids = (links: readonly { id: string }[]) => links.map(({ id }) => id);
  expect(ids(managed), JSON.stringify(filter)).toEqual(ids(all.filter((link) => isIn(link, filter))));

  const expected = ids(all.filter((link) => isIn(link, scope)));
  for (const page of [1, 2, 5]) {
    const { data, meta } = await app.client.shareLinks.list({ ...scope, page, perPage: limit });
    const wanted = expected.slice((page - 1) * limit, page * limit);
    expect([meta.total, ids(data)], JSON.stringify({ ...scope, page })).toEqual([expected.length, wanted]);
  }
}

/** Gets every link of the organisation one by one, and sorts them as lists do. */
async function everyLink(): Promise<ManagedShareLink[]> {
  const outcomes = await Promise.allSettled(known.map(({ id }) => app.client.manage.shareLinks.get(id)));
  const links = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  return links.sort((a, b) => compareText(b.createdAt, a.createdAt) || compareText(b.id, a.id));
}

function isIn(link: ManagedShareLink, { personaId, search = "", type, status }: Omit<Query, "limit">): boolean {
  return (
    (personaId === undefined || link.personaId === personaId) &&
    (type === undefined || link.type === type) &&
    (status === undefined || link.status === status) &&
    (fold(link.personaName).includes(fold(search)) || link.id === search || link.token === search)
  );
}

function withText({ search, ...rest }: Query, all: readonly ManagedShareLink[]): Query {
  const link = all[all.length >> 1];
  if (search === undefined) return rest;
  const texts: Record<string, string | undefined> = { "id of a link": link?.id, "token of a link": link?.token };
  return { ...rest, search: texts[search] ?? search };
}

function pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[], at: number): Value {
  return values[at % values.length] as Value;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
