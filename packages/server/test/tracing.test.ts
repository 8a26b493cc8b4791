import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@share-links/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Home, makeHome, startService } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
const PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

interface OtlpSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
  status: { code?: number };
}

let home: Home;
let collector: Awaited<ReturnType<typeof startCollector>>;
beforeEach(async () => {
  collector = await startCollector();
  home = makeHome({
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: "x-collector-key=letmein",
    OTEL_SERVICE_NAME: "links-of-the-tests",
  });
});
afterEach(async () => {
  await collector.close();
  home.remove();
});

/** A server that accepts traces as a collector does: OTLP in JSON, by POST to /v1/traces. */
async function startCollector() {
  const texts: string[] = [];
  const requests: { path: string | undefined; type: string | undefined; key: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    texts.push(Buffer.concat(chunks).toString());
    requests.push({
      path: request.url,
      type: request.headers["content-type"],
      key: request.headers["x-collector-key"],
    });
    response.setHeader("content-type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    text: () => texts.join("\n"),
    spans: () => texts.flatMap(spansOf),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

interface OtlpMessage {
  resourceSpans: { resource: Pick<OtlpSpan, "attributes">; scopeSpans: { spans: OtlpSpan[] }[] }[];
}

const spansOf = (text: string) =>
  (JSON.parse(text) as OtlpMessage).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));

function attributesOf({ attributes }: Pick<OtlpSpan, "attributes">): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));
}

test("the collector gets each request with its database calls, in the caller's trace, without any token, key or id", async () => {
  const service = await startService(home);
  const client = createClient({ apiKey: API_KEY, baseUrl: service.url });
  const link = await client.shareLinks.create({ personaId: PERSONA_ID });
  await client.public.redemptions.create({ token: link.token }, { idempotencyKey: "my-idempotency-key" });
  await client.shareLinks.list({ search: link.token });
  const headers = { authorization: `Bearer ${API_KEY}`, traceparent: PARENT };
  await fetch(`${service.url}/v1/share-links/${link.id}?token=${link.token}`, { headers });
  await fetch(`${service.url}/v1/share-links/${link.id}`, { headers });
  await fetch(`${service.url}/${link.token}/${link.id}`, { method: "PURGE" });
  expect(await service.end()).toBe(0);

  const spans = collector.spans();
  const servers = spans.filter(({ kind }) => kind === 2);
  expect(
    servers.map(({ name, attributes }) => [name, attributesOf({ attributes })["http.response.status_code"]]),
  ).toEqual([
    ["POST /v1/share-links", 201],
    ["POST /public/v1/redemptions", 201],
    ["GET /v1/share-links", 200],
    ["GET /v1/share-links/{id}", 400],
    ["GET /v1/share-links/{id}", 200],
    ["HTTP", 404],
  ]);
  const found = servers[4] as OtlpSpan;
  expect(found).toMatchObject({ traceId: PARENT.split("-")[1], parentSpanId: PARENT.split("-")[2] });
  expect(attributesOf(found)).toMatchObject({
    "http.route": "/v1/share-links/{id}",
    "share_links.operation": "getShareLink",
  });
  const parts = spans.filter(({ parentSpanId }) => parentSpanId === found.spanId);
  expect(parts.map(({ name, traceId }) => [name, traceId])).toEqual([
    ["read", found.traceId],
    ["read", found.traceId],
  ]);
  for (const part of parts) {
    expect(attributesOf(part)).toMatchObject({
      "db.system.name": "sqlite",
      "db.query.text": expect.stringContaining("?"),
    });
  }
  expect(service.logged()).toContain(`"traceId":"${found.traceId}"`);

  expect(collector.requests[0]).toEqual({ path: "/v1/traces", type: "application/json", key: "letmein" });
  const text = collector.text();
  expect(text).toContain("links-of-the-tests");
  for (const secret of [link.token, link.token.slice(3), link.id, API_KEY, PERSONA_ID, "my-idempotency-key"])
    expect(text).not.toContain(secret);
});

test("a request whose caller asks for no trace isn't traced, and of new traces, the configured share is", async () => {
  home.environment.OTEL_TRACES_SAMPLER_ARG = "0";
  const service = await startService(home);
  await fetch(`${service.url}/livez`);
  await fetch(`${service.url}/livez`, { headers: { traceparent: PARENT.replace(/01$/, "00") } });
  await fetch(`${service.url}/readyz`, { headers: { traceparent: PARENT } });
  await fetch(`${service.url}/livez`, { headers: { traceparent: "00-zz-zz-01" } });
  expect(await service.end()).toBe(0);
  const servers = collector.spans().filter(({ kind }) => kind === 2);
  expect(servers.map(({ name }) => name)).toEqual(["GET /readyz"]);
});

test("an unreachable collector neither delays nor fails a request or the stop", async () => {
  await collector.close();
  const service = await startService(home);
  const client = createClient({ apiKey: API_KEY, baseUrl: service.url });
  for (let call = 0; call < 20; call++) await client.shareLinks.list();
  expect(await service.end()).toBe(0);
  expect(service.logged()).not.toContain('"level":50');
  collector = await startCollector();
});

test("a service loads only the libraries that it needs: not for traces without a collector, for metrics that nobody can read, or for PostgreSQL on SQLite", {
  timeout: 60_000,
}, async () => {
  delete home.environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  home.environment.NODE_DEBUG = "esm";
  const loadedBy = async (environment: Record<string, string>) => {
    const service = await startService({ ...home, environment: { ...home.environment, ...environment } });
    await fetch(`${service.url}/livez`);
    await service.end();
    return ["node_modules/pino/", "prom-client", "opentelemetry/sdk-trace", "node_modules/pg/"].filter((library) =>
      service.logged().includes(library),
    );
  };
  expect(await loadedBy({})).toEqual(["node_modules/pino/"]);
  expect(await loadedBy({ METRICS_PORT: "0" })).toEqual(["node_modules/pino/", "prom-client"]);
  expect(collector.requests).toEqual([]);
});
