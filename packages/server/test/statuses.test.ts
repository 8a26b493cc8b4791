import type { OperationId, UpdateManagedShareLink } from "@share-links/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { createApp } from "../src/http/app.ts";
import { none } from "../src/providers/none.ts";
import { PersonaRefused } from "../src/providers/persona-provider.ts";
import { Refusal } from "../src/refusal.ts";
import { PERMISSIONS } from "../src/secrets/api-keys.ts";
import type { Sql, Work } from "../src/store/sql.ts";
import { signIn } from "./console.ts";
import { documentedStatuses, misfits } from "./specification.ts";
import { CONSOLE_URL, METRICS_TOKEN, openTestApp, PERSONA_ID, type RequestBody, type TestApp } from "./test-app.ts";

const LIMIT = { count: 25, windowMs: 60_000 };
const UNKNOWN_ID = "11111111-1111-4111-8111-111111111111";
const WEBHOOK = { url: "https://example.com/hooks", events: ["share_link.used" as const] };

let app: TestApp;
/** If a test sets it, the database fails with it. */
let fault: Error | undefined;

const faulty = (sql: Sql): Sql => ({
  ...sql,
  read: (statement) => (fault ? Promise.reject(fault) : sql.read(statement)),
  run: (statement) => (fault ? Promise.reject(fault) : sql.run(statement)),
  write: (work) => (fault ? Promise.reject(fault) : sql.write(() => (claimed ? refuseClaims(work()) : work()))),
});

/** Answers as if another call were using every idempotency key. */
function* refuseClaims<Result>(work: Work<Result>): Work<Result> {
  let step = work.next();
  while (!step.done) {
    const rows = yield step.value;
    step = work.next(step.value.text.includes("AS claimed") ? [{ claimed: 0 }] : rows);
  }
  return step.value;
}

/** Whether another call is using every idempotency key. */
let claimed = false;

beforeEach(async () => {
  fault = undefined;
  claimed = false;
  app = await openTestApp({ faulty, limits: { perKey: LIMIT, perAddress: LIMIT } });
});
afterEach(() => app.close());

interface Call {
  path?: string;
  json?: unknown;
  body?: RequestBody;
  headers?: Record<string, string>;
}

/** A successful call of each operation. */
const good: { [Id in OperationId]: () => Promise<Call> | Call } = {
  listShareLinks: () => ({}),
  createShareLink: () => ({ json: { personaId: PERSONA_ID } }),
  getShareLink: aLink,
  updateShareLink: async () => ({ ...(await aLink()), json: { usageLimit: 50 } }),
  deleteShareLink: aLink,
  listManagedShareLinks: () => ({}),
  createManagedShareLink: () => ({ json: { personaId: PERSONA_ID } }),
  getManagedShareLink: aLink,
  updateManagedShareLink: async () => ({ ...(await aLink()), json: { enabled: false } }),
  listShareLinkUses: aLink,
  rotateShareLink: aLink,
  listPersonas: () => ({}),
  createPersona: () => ({ json: { name: "Grace" } }),
  getPersona: () => ({ path: PERSONA_ID }),
  updatePersona: () => ({ path: PERSONA_ID, json: { name: "Grace" } }),
  deletePersona: () => ({ path: PERSONA_ID }),
  listWebhooks: () => ({}),
  createWebhook: () => ({ json: WEBHOOK }),
  getWebhook: aWebhook,
  updateWebhook: async () => ({ ...(await aWebhook()), json: WEBHOOK }),
  deleteWebhook: aWebhook,
  rotateWebhookSecret: async () => ({ ...(await aWebhook()), json: {} }),
  listWebhookDeliveries: aWebhook,
  replayWebhook: async () => ({ ...(await aWebhook()), json: { deliveryId: UNKNOWN_ID } }),
  listApiKeys: () => ({}),
  createApiKey: () => ({ json: { name: "nightly", permissions: ["audit:read"] } }),
  deleteApiKey: async () => ({ path: (await app.makeKey(["audit:read"])).id }),
  listAuditEvents: () => ({}),
  createRedemption: async () => ({
    json: { token: (await app.client.shareLinks.create({ personaId: PERSONA_ID })).token },
  }),
  getConsole: () => ({}),
  getConsoleSection: () => ({ path: "share-links" }),
  getConsoleItem: () => ({ path: UNKNOWN_ID }),
  getConsoleFile: () => ({ path: "main-1.js" }),
  getConsoleSession: async () => ({ headers: (await signIn(app)).headers }),
  listConsoleSessions: async () => ({ headers: (await signIn(app)).headers }),
  createConsoleSession: () => ({ json: { apiKey: app.apiKey } }),
  deleteConsoleSession: async () => {
    const { headers, session } = await signIn(app);
    return { headers, path: session.id };
  },
  getLandingPage: () => ({}),
  getSharePage: aToken,
  getFramePage: aToken,
  getEmbedScript: () => ({}),
  getRobots: () => ({}),
  getFavicon: () => ({}),
  getLiveness: () => ({}),
  getReadiness: () => ({}),
  getMetrics: () => ({ headers: { authorization: `Bearer ${METRICS_TOKEN}` } }),
  getOpenApiDocument: () => ({}),
  getDocs: () => ({}),
  getProviderScript: () => {
    app.context.provider = {
      ...none,
      script: async () => {
        if (fault) throw fault;
        return Buffer.from("export {}");
      },
    };
    return {};
  },
};

const PAGES: ReadonlySet<OperationId> = new Set<OperationId>(["getLandingPage", "getSharePage", "getFramePage"]);
/** They are cached, and ignore unknown query parameters. */
const CACHED: ReadonlySet<OperationId> = new Set<OperationId>([
  "getEmbedScript",
  "getRobots",
  "getFavicon",
  "getDocs",
  "getConsole",
  "getConsoleSection",
  "getConsoleItem",
  "getConsoleFile",
]);

/** A call that makes an operation answer a status. */
const amiss: Record<number, (id: OperationId, call: Call) => Promise<Response>> = {
  304: (id, call) => perform(id, { ...call, headers: { "if-none-match": "*" } }),
  400: (id, call) => {
    if (id === "getConsoleSession") return perform(id, call, "?stray=1");
    // Pages and their files ignore unknown query parameters.
    if (PAGES.has(id)) return perform(id, call, `?lang=${"x".repeat(65)}`);
    if (CACHED.has(id)) return perform(id, { ...call, headers: { "if-none-match": "x".repeat(1025) } });
    if (operations[id].parameters.path.length > 0) return perform(id, { ...call, path: "no-uuid" });
    return operations[id].body ? perform(id, { ...call, json: { stray: 1 } }) : perform(id, call, "?limit=0&perPage=0");
  },
  401: (id, call) => {
    if (id === "createConsoleSession") return perform(id, { json: { apiKey: "unknown" } });
    const headers = isOfConsole(id) ? { cookie: "share_links_session=unknown" } : { authorization: "Bearer unknown" };
    return perform(id, { ...call, headers });
  },
  403: async (id, call) => {
    if (isOfConsole(id)) return perform(id, { ...call, headers: { ...call.headers, origin: "https://evil.example" } });
    if (PAGES.has(id)) await changeLinkOf(call, { enabled: false });
    if (PAGES.has(id)) return perform(id, call);
    if (id === "createRedemption") return perform(id, { ...call, headers: { "sec-purpose": "prefetch" } });
    const needed: readonly string[] = operations[id].permissions ?? [];
    const { key } = await app.makeKey(PERMISSIONS.filter((permission) => !needed.includes(permission)));
    return perform(id, { ...call, headers: { authorization: `Bearer ${key}` } });
  },
  404: (id, call) => {
    if (id === "createRedemption") return perform(id, { json: { token: "sh_AAAAAAAAAAAAAAAAAAAAA" } });
    if (PAGES.has(id)) return perform(id, { path: "sh_AAAAAAAAAAAAAAAAAAAAA" });
    if (id === "getMetrics") return withoutMetrics(call);
    if (id === "deleteConsoleSession") return perform(id, { ...call, path: UNKNOWN_ID });
    if (isOfConsole(id)) return app.send(operations[id].method, pathOf(id, call.path), call);
    if (id === "getProviderScript") {
      app.context.provider = none;
      return perform(id, call);
    }
    if (operations[id].parameters.path.length > 0) return perform(id, { ...call, path: UNKNOWN_ID });
    return perform(id, { ...call, json: { personaId: UNKNOWN_ID } });
  },
  405: (id, { path = "" }) => app.send("LOCK", pathOf(id, path), originOf(id)),
  409: async (id, call) => {
    if (id === "createWebhook") for (let made = 0; made < 20; made++) await app.client.manage.webhooks.create(WEBHOOK);
    if (id === "createApiKey") for (let made = 0; made < 99; made++) await app.makeKey(["audit:read"]);
    if (id === "createPersona") return perform(id, { json: { name: "Grace", id: PERSONA_ID } });
    if (id === "deletePersona") await app.client.shareLinks.create({ personaId: PERSONA_ID });
    if (id === "createWebhook" || id === "createApiKey" || id === "deletePersona") return perform(id, call);
    claimed = true;
    return perform(id, { ...call, headers: { "idempotency-key": "in-use" } });
  },
  410: (id, call) => {
    app.clock.now += 169 * 3_600_000;
    return perform(id, call);
  },
  413: (id, { path, headers }) =>
    perform(id, {
      ...(path && { path }),
      body: " ".repeat(65_537),
      headers: { ...headers, "content-type": "application/json" },
    }),
  415: (id, { path }) => perform(id, { ...(path && { path }), body: "x=1", headers: { "content-type": "text/plain" } }),
  422: async (id, call) => {
    const headers = { "idempotency-key": "used-before" };
    await perform(id, { ...call, headers });
    const other = id === "createPersona" ? { name: "Other" } : { personaId: PERSONA_ID, usageLimit: 7 };
    return perform(id, { headers, json: other });
  },
  429: async (id, call) => {
    const wrong = { createRedemption: 404, createConsoleSession: 401, deleteConsoleSession: 404 } as const;
    const status = PAGES.has(id) ? 404 : wrong[id as keyof typeof wrong];
    const once = () => (status ? amiss[status]?.(id, call) : perform(id, call)) as Promise<Response>;
    for (let count = 0; count < LIMIT.count; count++) await once();
    return once();
  },
  500: (id, call) => {
    fault = new Error("a fault that nobody foresaw");
    return perform(id, call);
  },
  502: (id, call) => {
    app.context.provider = { ...none, startSession: () => Promise.reject(new PersonaRefused("it refuses")) };
    return perform(id, call);
  },
  503: (id, call) => {
    app.context.consoleFolder = "/nowhere";
    fault = new Refusal("service_unavailable", { cause: new Error("disk I/O error") });
    return perform(id, call);
  },
};

describe("every operation answers every status that is documented for it, as documented", () => {
  test.each(documentedStatuses())("$operationId answers $status", async ({ operationId, status }) => {
    const call = await good[operationId]();
    const ask = status < 300 ? perform : amiss[status];
    if (!ask) throw new Error(`no test makes an operation answer ${status}`);
    const response = await ask(operationId, call);
    expect(response.status, await response.clone().text()).toBe(status);
  });
});

test("an unknown route gets 404 route_not_found and a problem", async () => {
  const response = await app.send("GET", "/v1/no-such-thing?token=sh_secret");
  expect(response.status).toBe(404);
  const body = await response.text();
  expect(JSON.parse(body)).toMatchObject({
    error: "Not Found",
    code: "route_not_found",
    requestId: response.headers.get("x-request-id"),
  });
  expect(body).not.toContain("sh_secret");
});

test("a method that a path doesn't support gets 405 with the methods that it does", async () => {
  const collection = await app.send("DELETE", "/v1/share-links");
  expect([collection.status, collection.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
  const one = await app.send("POST", `/manage/v1/share-links/${UNKNOWN_ID}`);
  expect([one.status, one.headers.get("allow")]).toEqual([405, "GET, HEAD, PATCH, OPTIONS"]);
});

test("HEAD is answered like GET, without the body", async () => {
  const response = await app.send("HEAD", "/v1/share-links");
  expect([response.status, await response.text()]).toEqual([200, ""]);
});

test("an unexpected failure is answered with a fixed sentence and logged completely", async () => {
  fault = new Error("SELECT secret FROM table");
  const response = await app.send("GET", "/v1/share-links");
  const text = await response.text();
  expect(text).not.toMatch(/SELECT|secret|at /);
  expect(app.logged.at(-1)).toMatchObject({ err: fault, status: 500, requestId: JSON.parse(text).requestId });
});

test("if the database refuses, the answer has Retry-After and the log has the cause", async () => {
  const cause = new Error("disk I/O error");
  fault = new Refusal("service_unavailable", { cause });
  const response = await app.send("GET", "/v1/share-links");
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(app.logged.at(-1)).toMatchObject({ err: cause, status: 503 });
});

test("a service that is stopping is not ready, but alive", async () => {
  app.stopping.abort();
  expect((await app.send("GET", "/readyz")).status).toBe(503);
  expect((await app.send("GET", "/livez")).status).toBe(200);
});

/** Answers as a server whose main port has no token for the metrics. */
async function withoutMetrics({ headers = {} }: Call): Promise<Response> {
  const log = { info: () => {}, error: () => {}, request: () => {} };
  const { fetch } = createApp({
    context: app.context,
    log,
    checkReplies: "enforce",
    serves: (id) => id !== "getMetrics",
  });
  const response = await fetch(new Request("http://server.test/metrics", { headers }));
  expect(await misfits("getMetrics", response)).toEqual([]);
  return response;
}

async function changeLinkOf({ path = "" }: Call, changes: UpdateManagedShareLink): Promise<void> {
  const { data } = await app.client.shareLinks.list({ search: path });
  await app.client.manage.shareLinks.update(data[0]?.id ?? "", changes);
}

async function aToken(): Promise<Call> {
  return { path: (await app.client.shareLinks.create({ personaId: PERSONA_ID })).token };
}

async function aWebhook(): Promise<Call> {
  return { path: (await app.client.manage.webhooks.create(WEBHOOK)).id };
}

async function aLink(): Promise<Call> {
  return { path: (await app.client.shareLinks.create({ personaId: PERSONA_ID })).id };
}

function perform(id: OperationId, { path, ...rest }: Call, query = ""): Promise<Response> {
  return app.send(operations[id].method, `${pathOf(id, path)}${query}`, { ...rest, ...originOf(id) });
}

function pathOf(id: OperationId, value = ""): string {
  return operations[id].path.replace("{section}/{item}", `share-links/${value}`).replace(/\{\w+\}/, value);
}

function isOfConsole(id: OperationId): boolean {
  return operations[id].path.startsWith("/console");
}

function originOf(id: OperationId): { origin?: string } {
  return isOfConsole(id) ? { origin: CONSOLE_URL } : {};
}
