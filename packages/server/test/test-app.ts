import { fileURLToPath } from "node:url";
import { createClient, type Fetch } from "@share-links/client";
import type { Permission } from "@share-links/types";
import { expect } from "vitest";
import { clientAddress } from "../src/addresses/client-address.ts";
import { firstStart } from "../src/commands/first-start.ts";
import { createOrganization } from "../src/commands/organizations.ts";
import type { Context } from "../src/context.ts";
import { createApp } from "../src/http/app.ts";
import { openRateLimits, type RateLimitSettings } from "../src/limits/rate-limits.ts";
import { none } from "../src/providers/none.ts";
import type { PersonaProvider } from "../src/providers/persona-provider.ts";
import { makeApiKey, PERMISSIONS } from "../src/secrets/api-keys.ts";
import { openVault } from "../src/secrets/secret.ts";
import { createVault } from "../src/secrets/vault.ts";
import { insertApiKey } from "../src/store/api-keys.ts";
import type { Sql } from "../src/store/sql.ts";
import { createMetrics } from "../src/telemetry/metrics.ts";
import { addDeliveryGauges } from "../src/upkeep/delivery-gauges.ts";
import { createKeyUses } from "../src/upkeep/key-uses.ts";
import { createUncountedUseLog } from "../src/upkeep/uncounted-uses.ts";
import { canary } from "./canary.ts";
import { openTestStore } from "./engines.ts";
import { misfits, operationOf } from "./specification.ts";
import { CONSOLE_URL, METRICS_TOKEN, PERSONA_ID, START, type TestApp } from "./test-app-parts.ts";

export {
  bodyOf,
  CONSOLE_URL,
  HOUR_MS,
  METRICS_TOKEN,
  PERSONA_ID,
  type RequestBody,
  refusalOf,
  START,
  type TestApp,
} from "./test-app-parts.ts";

/** What a test can change about its app. */
export interface TestAppOptions {
  /** Wraps the database driver, so that it can fail. */
  faulty?: (sql: Sql) => Sql;
  /** Limits of calls; none by default. With limits, every call comes through a trusted proxy, and its `X-Forwarded-For` counts. */
  limits?: RateLimitSettings;
  corsOrigins?: readonly string[];
  allowPrivateWebhooks?: boolean;
  /** What opens personas; by default nothing. */
  provider?: PersonaProvider;
}

/** A folder like that of a built console. */
const CONSOLE_FOLDER = fileURLToPath(new URL("console", import.meta.url));

const PROXY = "192.0.2.1";

/** Opens a test app. */
export async function openTestApp({
  faulty,
  limits,
  corsOrigins,
  allowPrivateWebhooks = false,
  provider = none,
}: TestAppOptions = {}): Promise<TestApp> {
  const { sql, clock, again, remove } = await openTestStore(START);
  const vault = await openVault(sql, createVault("a secret of the tests, of more than 32 characters"));
  const first = await firstStart(sql, { apiKey: undefined, persona: { id: PERSONA_ID, name: "Ada" } });
  if (!first?.apiKey) throw new Error("the first start made no key");
  const logged: object[] = [];
  const log = canary.tapLog({
    info: (fields: object, message: string) => void logged.push({ ...fields, message }),
    error: (fields: object, message: string) => void logged.push({ ...fields, message }),
    request: (fields: object) => void logged.push({ ...fields, message: "request" }),
  });
  const stopping = new AbortController();
  const uncountedUses = createUncountedUseLog(sql, (err) => log.error({ err }, "refusals were not recorded"));
  const from = limits ? { peerAddress: PROXY } : {};
  const startNode = (sql: Sql) => {
    const context: Context = {
      sql,
      vault,
      uncountedUses,
      keyUses: createKeyUses(sql, (err) => log.error({ err }, "uses of API keys were not recorded")),
      metrics: createMetrics({ sql, keepMs: 0 }),
      provider,
      publicUrl: "https://links.example",
      consoleUrl: CONSOLE_URL,
      consoleFolder: CONSOLE_FOLDER,
      allowPrivateWebhooks,
      stopping: stopping.signal,
    };
    addDeliveryGauges(context);
    const app = createApp({
      context,
      log,
      checkReplies: "enforce",
      metricsToken: METRICS_TOKEN,
      ...(corsOrigins && { corsOrigins }),
      ...(limits && {
        limits: openRateLimits(context, limits),
        clientAddress: (connection, forwardedFor) => clientAddress(connection, forwardedFor, (each) => each === PROXY),
      }),
    });
    const fetch = async (request: Request) => {
      const { method, url } = request;
      await clock.settled();
      const response = await app.fetch(request, from);
      const operationId = operationOf(method, new URL(url).pathname);
      if (operationId && method !== "HEAD")
        expect(await misfits(operationId, response), `${method} ${new URL(url).pathname}`).toEqual([]);
      return response;
    };
    return { app, context, fetch };
  };
  const { app, context, fetch } = startNode(faulty ? faulty(sql) : sql);
  const clientWith = (apiKey: string) => createClient({ apiKey, baseUrl: "http://server.test", fetch: toFetch(fetch) });
  const makeKeyOf = async (
    organizationId: string,
    permissions: readonly Permission[],
    expiresAt: number | null = null,
  ) => {
    const { row, secret } = makeApiKey({
      organization_id: organizationId,
      name: "test",
      permissions,
      created_by: null,
      expires_at: expiresAt,
    });
    await sql.write(function* () {
      yield insertApiKey(row);
    });
    return { id: row.id, key: secret };
  };
  const { apiKey, organizationId } = first;
  return {
    app,
    context,
    client: clientWith(apiKey),
    apiKey,
    organizationId,
    vault,
    sql,
    clock,
    settled: () => clock.settled(),
    anotherConnection: again,
    stopping,
    uncountedUses,
    logged,
    clientWith,
    anotherNode: () =>
      createClient({ apiKey, baseUrl: "http://server.test", fetch: toFetch(startNode(again()).fetch) }),
    makeKey: (permissions, expiresAt) => makeKeyOf(organizationId, permissions, expiresAt),
    async otherOrganization() {
      const organization = await sql.write(() => createOrganization({ name: "other" }));
      const { key } = await makeKeyOf(organization.id, PERMISSIONS);
      const client = clientWith(key);
      await client.manage.personas.create({ id: PERSONA_ID, name: "Grace" });
      return { client, apiKey: key, organizationId: organization.id };
    },
    send: (method, path, { headers = {}, body, json, origin = "http://server.test" } = {}) =>
      fetch(
        new Request(`${origin}${path}`, {
          duplex: "half",
          method,
          headers: {
            // A page of the console has no key.
            ...(origin !== CONSOLE_URL && { authorization: `Bearer ${apiKey}` }),
            ...(json !== undefined && { "content-type": "application/json" }),
            ...headers,
          },
          ...(json !== undefined ? { body: JSON.stringify(json) } : body !== undefined ? { body } : {}),
        }),
      ),
    close: remove,
  };
}

/** Makes the `fetch` of a client that calls this handler without a port. */
function toFetch(handle: (request: Request) => Promise<Response>): Fetch {
  return (url, init) => handle(new Request(url, init));
}
