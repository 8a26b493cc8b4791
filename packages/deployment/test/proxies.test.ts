import { request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { ApiError, type Client, createClient } from "@share-links/client";
import { exchange } from "@share-links/server/test/raw-http.ts";
import { type Home, makeHome, type Service, startService } from "@share-links/server/test/service.ts";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { configurationsOfGuide } from "./guide.ts";
import { type RunningProxy, startCaddy, startNginx } from "./proxy.ts";
import { textOf } from "./repository.ts";

const API_KEY = "slk_a-key-of-the-deployment-tests-long-enough";
const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
const METRICS_TOKEN = "a-token-for-the-measurements-of-the-tests";
const VISITOR = "127.0.0.2";
const FORGED = "198.51.100.9";
const BODY_LIMIT_BYTES = 65_536;
/** An address where no program listens. */
const AWAY = "http://127.0.0.1:9";

const guide = configurationsOfGuide();
const PROXIES = [
  ["Caddy", startCaddy, guide.caddy, guide.caddyPublic],
  ["nginx", startNginx, guide.nginx, guide.nginxPublic],
] as const;

let home: Home;
let service: Service;
beforeAll(async () => {
  home = makeHome({
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
    SHARE_LINKS_METRICS_TOKEN: METRICS_TOKEN,
    TRUSTED_PROXIES: "127.0.0.1",
  });
  service = await startService(home);
});
afterAll(async () => {
  await service?.end();
  home.remove();
});

const makeLink = (usageLimit: number) =>
  createClient({ apiKey: API_KEY, baseUrl: service.url }).manage.shareLinks.create({
    personaId: PERSONA_ID,
    usageLimit,
  });
const authorization = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const statusOf = async (url: string, path: string) => {
  const head = `GET ${path} HTTP/1.1\r\nHost: links.example.com\r\nAuthorization: Bearer ${API_KEY}\r\nConnection: close\r\n\r\n`;
  return (await exchange(url, head))[0]?.status;
};

describe.each(PROXIES)("%s, configured as in the guide,", (_, start, configuration, publicConfiguration) => {
  let proxy: RunningProxy;
  let client: Client;
  beforeAll(async () => {
    proxy = await start(configuration, [service.url]);
    client = createClient({ apiKey: API_KEY, baseUrl: proxy.url });
  });
  afterAll(() => proxy?.close());

  test("passes on calls and answers, and also refusals with their codes", async () => {
    const { token } = await client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 });
    await client.public.redemptions.create({ token });
    const refusal = await client.public.redemptions.create({ token }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ status: 410, code: "share_link_exhausted" });
  });

  test("tells the service the visitor's address, whatever X-Forwarded-For the visitor sends", async () => {
    const before = service.logged().length;
    await new Promise((resolve, reject) => {
      const options = { localAddress: VISITOR, headers: { "X-Forwarded-For": FORGED, Connection: "close" } };
      request(`${proxy.url}/livez`, options, (response) => response.resume().on("end", resolve))
        .on("error", reject)
        .end();
    });
    await expect.poll(() => service.logged().slice(before)).toContain(`"client":"${VISITOR}"`);
    expect(service.logged()).not.toContain(FORGED);
  });

  test("doesn't change the path, so the service refuses every path that isn't in normal form", async () => {
    for (const path of [
      "/public/../manage/v1/personas",
      "/public/%2e%2e/manage/v1/personas",
      "/manage//v1/personas",
      "/manage/v1/x/../personas",
      "/manage%2fv1/personas",
    ])
      expect([path, await statusOf(proxy.url, path)]).toEqual([path, 400]);
    expect(await statusOf(proxy.url, "/manage/v1/personas")).toBe(200);
  });

  test("passes on a body of 64 KiB, and answers a larger one with 413", async () => {
    const { token } = await makeLink(2);
    const send = async (bytes: number) => {
      const body = JSON.stringify({ token }).padEnd(bytes, " ");
      return (
        await fetch(`${proxy.url}/public/v1/redemptions`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body,
        })
      ).status;
    };
    expect(await send(BODY_LIMIT_BYTES)).toBe(201);
    for (const bytes of [BODY_LIMIT_BYTES + 1, 1_000_000]) expect([bytes, await send(bytes)]).toEqual([bytes, 413]);
  });

  test("keeps connections to the service open", async () => {
    for (let call = 0; call < 20; call++) await fetch(`${proxy.url}/livez`).then((response) => response.text());
    // The metrics are computed at most once a second.
    await delay(1100);
    const text = await (await fetch(`${service.url}/metrics`, authorization(METRICS_TOKEN))).text();
    // One connection is this test's own.
    expect(Number(/^share_links_http_connections (\d+)$/m.exec(text)?.[1])).toBeGreaterThanOrEqual(2);
  });

  test("passes on the page of a frame that 100 sites may show", async () => {
    const client = createClient({ apiKey: API_KEY, baseUrl: service.url });
    const allowedOrigins = Array.from(
      { length: 100 },
      (_, index) => `https://${"a".repeat(60)}.${"b".repeat(60)}.${index}.example`,
    );
    const { token } = await client.manage.shareLinks.create({ personaId: PERSONA_ID, allowedOrigins });
    const response = await fetch(`${proxy.url}/frame/${token}`);
    expect([
      response.status,
      response.headers.get("content-security-policy")?.includes(allowedOrigins.join(" ")),
    ]).toEqual([200, true]);
  });

  test("hides the metrics, even from callers with their token", async () => {
    expect((await fetch(`${service.url}/metrics`, authorization(METRICS_TOKEN))).status).toBe(200);
    for (const path of ["/metrics", "/%6detrics", "/metrics?x=1"])
      expect((await fetch(proxy.url + path, authorization(METRICS_TOKEN))).status, path).not.toBe(200);
  });

  test("with the lines for visitors, only passes on their calls, and nothing else in any spelling", async () => {
    const narrow = await start(publicConfiguration, [service.url]);
    onTestFinished(() => narrow.close());
    const { token } = await makeLink(1);
    const visitor = createClient({ apiKey: API_KEY, baseUrl: narrow.url });
    await visitor.public.redemptions.create({ token });
    const { token: shown } = await makeLink(1);
    for (const path of [`/share/${shown}`, `/frame/${shown}?lang=de`, "/embed.js", "/robots.txt", "/favicon.svg", "/"])
      expect([path, (await fetch(narrow.url + path)).status]).toEqual([path, 200]);
    for (const path of ["/manage/v1/personas", "/v1/share-links", "/metrics", "/docs", "/livez", "/embed.js/x"])
      expect([path, await statusOf(narrow.url, path)]).toEqual([path, 404]);
    for (const path of [
      "/public/../manage/v1/personas",
      "/public/%2e%2e/manage/v1/personas",
      "/public/..%2fmanage/v1/personas",
      "/public/x/../../manage/v1/personas",
      "//manage/v1/personas",
      "/PUBLIC/../manage/v1/personas",
    ])
      expect([400, 404], path).toContain(await statusOf(narrow.url, path));
  });
});

test("Caddy with two nodes answers every call while one of them is down", async () => {
  const proxy = await startCaddy(textOf("deploy/Caddyfile"), [service.url, AWAY]);
  onTestFinished(() => proxy.close());
  const client = createClient({ apiKey: API_KEY, baseUrl: proxy.url, maxRetries: 0 });
  for (let call = 0; call < 20; call++) await client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 });
});
