import type { OperationId } from "@share-links/types";
import { expect, test } from "vitest";
import type { Sql, Work } from "../src/store/sql.ts";
import { signIn } from "./console.ts";
import { CONSOLE_URL, openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

const IS_POSTGRES = process.env.STORE_ENGINE === "postgres";
const KEY = { idempotencyKey: "a-key-of-the-round-trips" };

type Trips = [onSqlite: number, onPostgres: number];
type WithoutDatabase =
  | "getLiveness"
  | "getMetrics"
  | "getOpenApiDocument"
  | "getDocs"
  | "getProviderScript"
  | "getConsole"
  | "getConsoleSection"
  | "getConsoleItem"
  | "getConsoleFile";

/**
 * The round trips of each call on SQLite and on PostgreSQL, including the look-up of its key. The client adds an idempotency
 * key to each POST. An operation without a row doesn't compile.
 */
const TRIPS: Record<Exclude<OperationId, WithoutDatabase>, Trips> & Record<string, Trips> = {
  createShareLink: [10, 12],
  "createShareLink, with a key": [10, 12],
  "createShareLink, replayed": [3, 5],
  getShareLink: [2, 2],
  updateShareLink: [5, 7],
  listShareLinks: [3, 3],
  "listShareLinks, searched": [3, 3],
  "listShareLinks, by id": [4, 4],
  createManagedShareLink: [11, 13],
  getManagedShareLink: [2, 2],
  listManagedShareLinks: [2, 2],
  updateManagedShareLink: [10, 12],
  "updateManagedShareLink, same": [4, 6],
  rotateShareLink: [7, 9],
  createRedemption: [5, 1],
  "createRedemption, with a key": [5, 1],
  "createRedemption, replayed": [1, 1],
  "createRedemption, last": [6, 1],
  "createRedemption, exhausted": [3, 3],
  "createRedemption, guessed": [4, 4],
  listShareLinkUses: [3, 3],
  deleteShareLink: [7, 9],
  createPersona: [7, 9],
  getPersona: [2, 2],
  listPersonas: [2, 2],
  updatePersona: [4, 6],
  deletePersona: [4, 6],
  createApiKey: [7, 9],
  listApiKeys: [2, 2],
  deleteApiKey: [3, 5],
  listAuditEvents: [2, 2],
  createWebhook: [4, 6],
  getWebhook: [2, 2],
  listWebhooks: [2, 2],
  updateWebhook: [5, 7],
  rotateWebhookSecret: [4, 6],
  listWebhookDeliveries: [3, 3],
  replayWebhook: [5, 7],
  deleteWebhook: [4, 6],
  getReadiness: [1, 1],
  createConsoleSession: [4, 6],
  getConsoleSession: [1, 1],
  listConsoleSessions: [2, 2],
  deleteConsoleSession: [2, 4],
};

/** Counts what a request sends to the database: each statement, and on PostgreSQL also the BEGIN and COMMIT of a transaction. */
function counting(sql: Sql, count: { trips: number }): Sql {
  return {
    ...sql,
    read(statement) {
      count.trips++;
      return sql.read(statement);
    },
    run(statement) {
      // The last use of an API key is written in the background.
      if (!statement.text.includes("UPDATE api_keys SET last_used_at")) count.trips++;
      return sql.run(statement);
    },
    write(work) {
      count.trips += IS_POSTGRES ? 2 : 0;
      return sql.write(() => counted(work(), count));
    },
  };
}

function* counted<Result>(work: Work<Result>, count: { trips: number }): Work<Result> {
  let step = work.next();
  while (!step.done) {
    count.trips++;
    step = work.next(yield step.value);
  }
  return step.value;
}

async function tripsOf(app: TestApp, count: { trips: number }): Promise<Record<string, number>> {
  const { client } = app;
  const trips: Record<string, number> = {};
  const measure = async <Result>(name: string, call: () => Promise<Result>): Promise<Result> => {
    count.trips = 0;
    const result = await call().catch((error: unknown) => error as Result);
    trips[name] = count.trips;
    return result;
  };
  const { manage } = client;
  const link = await measure("createShareLink", () => client.shareLinks.create({ personaId: PERSONA_ID }));
  await measure("createShareLink, with a key", () => client.shareLinks.create({ personaId: PERSONA_ID }, KEY));
  await measure("createShareLink, replayed", () => client.shareLinks.create({ personaId: PERSONA_ID }, KEY));
  await measure("getShareLink", () => client.shareLinks.get(link.id));
  await measure("updateShareLink", () => client.shareLinks.update(link.id, { usageLimit: 3 }));
  await measure("listShareLinks", () => client.shareLinks.list({}));
  await measure("listShareLinks, searched", () => client.shareLinks.list({ search: "ad" }));
  await measure("listShareLinks, by id", () => client.shareLinks.list({ search: link.id }));
  const primary = await measure("createManagedShareLink", () =>
    manage.shareLinks.create({ personaId: PERSONA_ID, isPrimary: true }),
  );
  await measure("getManagedShareLink", () => manage.shareLinks.get(primary.id));
  await measure("listManagedShareLinks", () => manage.shareLinks.list({ status: "live" }));
  await measure("updateManagedShareLink", () => manage.shareLinks.update(link.id, { isPrimary: true }));
  await measure("updateManagedShareLink, same", () => manage.shareLinks.update(link.id, { isPrimary: true }));
  const { token } = await measure("rotateShareLink", () => manage.shareLinks.rotate(link.id));
  await measure("createRedemption", () => client.public.redemptions.create({ token }));
  await measure("createRedemption, with a key", () => client.public.redemptions.create({ token }, KEY));
  await measure("createRedemption, replayed", () => client.public.redemptions.create({ token }, KEY));
  await measure("createRedemption, last", () => client.public.redemptions.create({ token }));
  await measure("createRedemption, exhausted", () => client.public.redemptions.create({ token }));
  await measure("createRedemption, guessed", () => client.public.redemptions.create({ token: `sh_${"A".repeat(21)}` }));
  await measure("listShareLinkUses", () => manage.shareLinks.listUses(link.id));
  await measure("deleteShareLink", () => client.shareLinks.delete(link.id));
  const persona = await measure("createPersona", () => manage.personas.create({ name: "Grace" }));
  await measure("getPersona", () => manage.personas.get(persona.id));
  await measure("listPersonas", () => manage.personas.list());
  await measure("updatePersona", () => manage.personas.update(persona.id, { name: "Edsger" }));
  await measure("deletePersona", () => manage.personas.delete(persona.id));
  const made = await measure("createApiKey", () =>
    manage.apiKeys.create({ name: "k", permissions: ["personas:read"] }),
  );
  await measure("listApiKeys", () => manage.apiKeys.list());
  await measure("deleteApiKey", () => manage.apiKeys.delete(made.id));
  await measure("listAuditEvents", () => manage.auditEvents.list());
  const webhook = { url: "https://example.com/hooks", events: ["share_link.used" as const] };
  const hook = await measure("createWebhook", () => manage.webhooks.create(webhook));
  await measure("getWebhook", () => manage.webhooks.get(hook.id));
  await measure("listWebhooks", () => manage.webhooks.list());
  await measure("updateWebhook", () => manage.webhooks.update(hook.id, { ...webhook, description: "other" }));
  await measure("rotateWebhookSecret", () => manage.webhooks.rotateSecret(hook.id, { overlapHours: 1 }));
  await measure("listWebhookDeliveries", () => manage.webhooks.listDeliveries(hook.id));
  await measure("replayWebhook", () => manage.webhooks.replay(hook.id, { sinceAt: "2026-01-01T00:00:00Z" }));
  await measure("deleteWebhook", () => manage.webhooks.delete(hook.id));
  await measure("getReadiness", () => app.send("GET", "/readyz"));
  const signedIn = await measure("createConsoleSession", () => signIn(app));
  const call = (method: string, path: string) =>
    app.send(method, path, { origin: CONSOLE_URL, headers: signedIn.headers });
  await measure("getConsoleSession", () => call("GET", "/console/v1/session"));
  await measure("listConsoleSessions", () => call("GET", "/console/v1/sessions"));
  await measure("deleteConsoleSession", () => call("DELETE", `/console/v1/sessions/${signedIn.session.id}`));
  return trips;
}

test("each operation takes the number of database round trips in the table, and a redemption on PostgreSQL takes one", async () => {
  const count = { trips: 0 };
  const app = await openTestApp({ faulty: (sql) => counting(sql, count) });
  try {
    const allowed = Object.entries(TRIPS).map(([name, [sqlite, postgres]]) => [name, IS_POSTGRES ? postgres : sqlite]);
    expect(await tripsOf(app, count)).toEqual(Object.fromEntries(allowed));
  } finally {
    await app.close();
  }
});
