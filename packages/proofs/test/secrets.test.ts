import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { operations } from "@share-links/server/src/generated/operations.ts";
import { ANAM_KEY, type AnamApi, send, startAnamApi } from "@share-links/server/test/anam-api.ts";
import { connectTo } from "@share-links/server/test/raw-http.ts";
import type { Service } from "@share-links/server/test/service.ts";
import type { OperationId } from "@share-links/types";
import { expect, test } from "vitest";
import { secretsIn } from "../src/attack/grep.ts";
import { databaseOf, leaksIn, placesOf } from "../src/attack/places.ts";
import { type Recorder, startRecorder } from "../src/attack/recorder.ts";
import { exampleBody } from "../src/attack/tenants.ts";
import { call } from "../src/call.ts";
import { TIMEOUT_MS, tell } from "../src/form.ts";
import { API_KEY, PERSONA_ID } from "../src/site.ts";
import { onEachEngine } from "../src/stage.ts";

const METRICS_TOKEN = "a-token-of-the-proofs-for-the-metrics-alone";
// All events except "expired", which only time causes; it has the members of "updated".
const EVENTS = ["created", "updated", "deleted", "used", "use_returned", "refused", "exhausted"];

type Made = { id: string; token: string; key: string; secret: string; cookie: string };
type Asked = {
  id?: string;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
  key?: string | null;
  mayFail?: boolean;
};

onEachEngine({ shortOn: "sqlite", environment }, (stage) => {
  test("after calls of every operation, no token, key or secret is in the database, backup, log, metrics, traces or webhooks", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const service = stage.nodes[0] as Service;
    const issued = new Set([API_KEY, ANAM_KEY, METRICS_TOKEN, String(stage.site.home.environment.SHARE_LINKS_SECRET)]);
    const link = await everyOperation(asking(service.url, issued), webhooks.url);
    const { key } = JSON.parse((await stage.site.command("keys", "create", "--name", "own", "--json")).stdout);
    issued.add(key);
    for (const token of anam.tokens) issued.add(token);
    expect(anam.tokens.length).toBeGreaterThan(1);
    await misplaceEverywhere(service.url, [link.token, key]);
    await failWith503(link.token);
    const types = () => new Set(webhooks.texts.flatMap((text) => /"type":"share_link\.(\w+)"/.exec(text)?.[1] ?? []));
    await expect.poll(types).toEqual(new Set(EVENTS));

    const seen = new Map<string, Buffer>();
    const see = ([name, content]: readonly [string, Buffer]) => seen.set(name.replace(/.*[\\/]/, ""), content);
    expect(issued.size).toBeGreaterThan(10);
    const whileItRuns = placesOf(stage.site, service, { metricsToken: METRICS_TOKEN, webhooks });
    const leaks = await leaksIn(whileItRuns, issued, see);
    expect(await service.end("SIGTERM")).toBe(0);
    const left = [
      ["traces", Buffer.from(traces.texts.join("\n"))],
      ["webhooks", Buffer.from(webhooks.texts.join("\n"))],
      ["log", Buffer.from(service.output() + service.logged())],
    ] as const;
    leaks.push(...(await leaksIn(left, issued, see)), ...(await leaksIn(databaseOf(stage.site), issued, see)));
    expect(leaks).toEqual([]);
    tell(context, issued.size);
    // The search must find in each place what isn't secret, or it would prove nothing.
    for (const place of ["backup", "webhooks"]) expect(String(seen.get(place)), place).toContain(link.id);
    for (const [place, word] of Object.entries({
      log: "rotateShareLink",
      traces: "/manage/v1/share-links/{id}/rotate",
    }))
      expect(String(seen.get(place)), place).toContain(word);
    expect(String(seen.get("log"))).toContain('"status":503');
    expect(String(seen.get("metrics"))).toContain('operation="rotateShareLink"');
    if (stage.engine === "sqlite") expect([...seen.keys()]).toContain("share-links.db-wal");
    else expect([...seen.keys()].filter((name) => /^[0-9A-F]{24}$/.test(name))).not.toEqual([]);
  });

  /** Makes requests fail with a database error, whose message ends up in the log. */
  async function failWith503(token: string): Promise<void> {
    const { site } = stage;
    const use = () => call("POST", `${stage.urlOf(0)}/public/v1/redemptions`, { token }, { key: null });
    if (stage.engine === "sqlite") {
      const other = new DatabaseSync(join(site.home.folder, "data", "share-links.db"), { timeout: 10_000 });
      other.exec("BEGIN IMMEDIATE");
      expect((await use()).status).toBe(503);
      other.exec("ROLLBACK");
      return other.close();
    }
    const cut =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()";
    for (let statuses: number[] = []; !statuses.includes(503); ) {
      const uses = Array.from({ length: 30 }, use);
      await site.database.query(cut);
      statuses = (await Promise.all(uses)).map(({ status }) => status);
    }
  }
});

let traces: Recorder;
let webhooks: Recorder;
let anam: AnamApi;

async function environment(): Promise<Record<string, string>> {
  [traces, webhooks, anam] = [await startRecorder(), await startRecorder(), await startAnamApi()];
  // Every third session fails, with an answer that repeats the key.
  anam.answer = (response, { headers }) => {
    if (anam.asked.length % 3 === 0) send(response, anam.asked.length % 2 === 0 ? 500 : 403, headers);
    else anam.succeed(response);
  };
  return {
    SHARE_LINKS_LOG_LEVEL: "trace",
    SHARE_LINKS_METRICS_TOKEN: METRICS_TOKEN,
    SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true",
    OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
    SHARE_LINKS_PERSONA_PROVIDER: "anam",
    ANAM_API_KEY: ANAM_KEY,
    ANAM_BASE_URL: anam.url,
    TRUSTED_PROXIES: "127.0.0.1",
  };
}

/** Returns a function that calls an operation with its example body, and collects every secret in the answer. */
function asking(baseUrl: string, issued: Set<string>) {
  const asked = new Set<OperationId>();
  const ask = async (
    operationId: OperationId,
    { id = "", query = "", body = {}, headers = {}, key = API_KEY, mayFail = false }: Asked = {},
  ) => {
    const { method, path } = operations[operationId];
    const sent = operations[operationId].body && { ...Object(exampleBody(operations[operationId])), ...Object(body) };
    // The console is on the same port under another name.
    const origin = path.startsWith("/console") ? baseUrl.replace("127.0.0.1", "localhost") : baseUrl;
    const url = `${origin}${path.replaceAll(/\{\w+\}/g, id)}${query}`;
    const answer = await call<string>(method, url, sent ?? undefined, { key, headers, isText: true });
    asked.add(operationId);
    for (const secret of secretsIn(answer.body)) issued.add(secret);
    const [cookie = ""] = (answer.headers.get("set-cookie") ?? "").split(";");
    if (cookie !== "") issued.add(cookie.slice(cookie.indexOf("=") + 1));
    const content = /json/.test(answer.headers.get("content-type") ?? "") ? JSON.parse(answer.body) : {};
    const made = { ...content, cookie } as Made;
    if (!mayFail) expect(answer.status, `${operationId}: ${answer.body}`).toBeLessThan(300);
    return made;
  };
  return { ask, asked };
}

/** Calls every operation of the specification so that each changes something; returns a link that is live at the end. */
async function everyOperation({ ask, asked }: ReturnType<typeof asking>, receiver: string): Promise<Made> {
  const hooked = { url: receiver, events: EVENTS.map((type) => `share_link.${type}`), enabled: true };
  const hook = await ask("createWebhook", {
    body: hooked,
  });
  const once = { "idempotency-key": "made-once" };
  const persona = await ask("createPersona", {
    body: { id: undefined, name: "Grace" },
    headers: { "idempotency-key": "persona" },
  });
  for (let turn = 0; turn < 2; turn++) await ask("createShareLink", { body: { personaId: PERSONA_ID }, headers: once });
  const settings = { personaId: PERSONA_ID, type: "LINK", usageLimit: null, expiresAt: null, enabled: true };
  const [link, other, gone] = [
    await ask("createManagedShareLink", { body: settings }),
    await ask("createManagedShareLink", { body: { ...settings, usageLimit: 1 } }),
    await ask("createManagedShareLink", { body: settings }),
  ];
  const use = (token: string, headers = {}) =>
    ask("createRedemption", { body: { token, nonce: undefined }, headers, key: null, mayFail: true });
  for (let turn = 0; turn < 3; turn++) await use(link.token, { "idempotency-key": "used-once" });
  for (let turn = 0; turn < 3; turn++) await use(other.token);
  const rotated = await ask("rotateShareLink", { id: link.id });
  await use(link.token);
  await use(rotated.token);
  await ask("updateManagedShareLink", {
    id: gone.id,
    body: { ...settings, personaId: undefined, expiresAt: "2026-01-01T00:00:00Z" },
  });
  await use(gone.token);
  await ask("updateShareLink", { id: other.id, body: { usageLimit: 2 } });
  await ask("deleteShareLink", { id: gone.id });
  const { id: keyId } = await ask("createApiKey", { body: { expiresAt: undefined } });
  for (const id of ["getShareLink", "getManagedShareLink", "listShareLinkUses"] as const)
    await ask(id, { id: link.id });
  const search = { query: `?search=${rotated.token}` };
  for (const id of ["listShareLinks", "listManagedShareLinks"] as const) await ask(id, search);
  await ask("updateWebhook", {
    id: hook.id,
    body: hooked,
  });
  await ask("rotateWebhookSecret", { id: hook.id });
  await ask("replayWebhook", { id: hook.id, body: { sinceAt: "2026-01-01T00:00:00Z" } });
  for (const id of ["getWebhook", "listWebhookDeliveries"] as const) await ask(id, { id: hook.id });
  for (const id of ["getPersona", "updatePersona", "deletePersona"] as const) await ask(id, { id: persona.id });
  await ask("deleteApiKey", { id: keyId });
  const spare = await ask("createWebhook", { body: { url: receiver, enabled: false } });
  await ask("deleteWebhook", { id: spare.id });
  const { id: sessionId, cookie } = await ask("createConsoleSession", { body: { apiKey: API_KEY }, key: null });
  const headers = { cookie };
  for (const id of ["getConsoleSession", "listConsoleSessions"] as const) await ask(id, { headers, key: null });
  await ask("deleteConsoleSession", { id: sessionId, headers, key: null });
  for (const id of ["getSharePage", "getFramePage"] as const) await ask(id, { id: rotated.token, key: null });
  // It may not be built here.
  for (const id of ["getConsole", "getConsoleSection", "getConsoleItem", "getConsoleFile"] as const)
    await ask(id, { id: "a.js", key: null, mayFail: true });
  for (const id of Object.keys(operations) as OperationId[])
    if (!asked.has(id)) await ask(id, { key: id === "getMetrics" ? METRICS_TOKEN : API_KEY });
  return rotated;
}

/** Puts each secret where people put it by mistake or attackers on purpose; none of it may be stored or logged. */
async function misplaceEverywhere(url: string, secrets: readonly string[]): Promise<void> {
  for (const secret of secrets) {
    const headers = [
      "x-request-id",
      "traceparent",
      "tracestate",
      "baggage",
      "user-agent",
      "referer",
      "x-forwarded-for",
      "idempotency-key",
      "x-custom",
    ];
    for (const header of headers) await call("POST", `${url}/v1/share-links`, {}, { headers: { [header]: secret } });
    for (const path of [
      `/share/${secret}`,
      `/v1/share-links/${secret}`,
      `/v1/share-links?${secret}=1&token=${secret}`,
      `/livez?search=${secret}`,
    ])
      await call("GET", `${url}${path}`, undefined, { isText: true });
    for (const body of [secret, { personaId: secret }, { [secret]: 1 }, { token: secret, nonce: secret }])
      for (const path of ["/v1/share-links", "/public/v1/redemptions"])
        await call("POST", url + path, body, { isText: true });
    await call("GET", `${url}/v1/share-links`, undefined, { key: `${secret}x` });
    await call("GET", `${url}/metrics`, undefined, { key: secret, isText: true });
    for (const text of [
      `GET /${secret} HTTP/9\r\n\r\n`,
      `${secret} / HTTP/1.1\r\nHost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\n${secret}\r\n\r\n`,
    ]) {
      const connection = await connectTo(url);
      connection.socket.write(text);
      await connection.ended();
    }
  }
}
