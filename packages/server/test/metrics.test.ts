import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMetrics } from "../src/telemetry/metrics.ts";
import { METRICS_TOKEN, openTestApp, PERSONA_ID, refusalOf, type TestApp } from "./test-app.ts";

const UNKNOWN_TOKEN = "sh_AAAAAAAAAAAAAAAAAAAAA";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const read = (authorization = `Bearer ${METRICS_TOKEN}`) => app.send("GET", "/metrics", { headers: { authorization } });

/** Every series with its value. */
async function series(): Promise<Record<string, number>> {
  const lines = (await (await read()).text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = line, value] = /^(\S+) (\S+)$/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

test("redemptions are counted by outcome, and every refusal by its code", async () => {
  const { token } = await app.client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 2 });
  const redeem = (sent: string, options = {}) => app.client.public.redemptions.create({ token: sent }, options);
  await redeem(token);
  for (let call = 0; call < 3; call++) await redeem(token, { idempotencyKey: "same" });
  for (let call = 0; call < 4; call++) await refusalOf(redeem(token));
  await refusalOf(redeem(UNKNOWN_TOKEN));
  await app.send("GET", "/nowhere");
  expect(await series()).toMatchObject({
    'share_links_redemptions_total{outcome="counted"}': 2,
    'share_links_redemptions_total{outcome="replayed"}': 2,
    'share_links_redemptions_total{outcome="share_link_exhausted"}': 4,
    'share_links_redemptions_total{outcome="share_link_not_found"}': 1,
    'share_links_refusals_total{code="share_link_exhausted"}': 4,
    'share_links_refusals_total{code="share_link_not_found"}': 1,
    'share_links_refusals_total{code="route_not_found"}': 1,
  });
});

test("requests are counted and timed by operation and status", async () => {
  await app.client.shareLinks.list();
  await app.client.shareLinks.list();
  await app.send("GET", "/v1/share-links?page=0");
  const name = "share_links_http_request_duration_seconds";
  expect(await series()).toMatchObject({
    [`${name}_count{operation="listShareLinks",status="200"}`]: 2,
    [`${name}_count{operation="listShareLinks",status="400"}`]: 1,
    [`${name}_bucket{le="+Inf",operation="listShareLinks",status="200"}`]: 2,
    [`${name}_sum{operation="listShareLinks",status="200"}`]: expect.any(Number),
  });
});

test("labels contain no ids, tokens, keys or paths, and hostile calls create no new series", async () => {
  const link = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const call = async (round: number) => {
    await app.send("GET", `/v1/share-links/${link.id}?x=${round}`);
    await app.send("GET", `/nowhere/${round}/${link.token}`);
    await app.send(`M${round}`, `/v1/share-links/${link.id}`);
    await refusalOf(app.client.public.redemptions.create({ token: `${link.token}${round}` }));
  };
  await call(0);
  const before = Object.keys(await series());
  for (let round = 1; round < 20; round++) await call(round);
  expect(Object.keys(await series()).filter((name) => !/operation="getMetrics"/.test(name))).toEqual(before);
  const text = await (await read()).text();
  for (const secret of [
    link.id,
    link.token,
    link.token.slice(3),
    app.apiKey,
    METRICS_TOKEN,
    app.organizationId,
    PERSONA_ID,
  ])
    expect(text).not.toContain(secret);
});

test("a gauge is read again each time, and one that fails is left out", async () => {
  const { metrics } = app.context;
  let waiting = 3;
  metrics.gauge("share_links_test_waiting", "For this test.", () => waiting);
  metrics.gauge("share_links_test_broken", "For this test.", () => Promise.reject(new Error("gone")));
  expect(await series()).toMatchObject({ share_links_test_waiting: 3, share_links_database_waiting: 0 });
  waiting = 0;
  const now = await series();
  expect(now).toMatchObject({ share_links_test_waiting: 0 });
  expect(now).not.toHaveProperty("share_links_test_broken");
});

test("the metrics are in the text format of Prometheus, and need the operator's token", async () => {
  const { status, headers } = await read();
  expect([status, headers.get("content-type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  for (const authorization of ["", "Bearer wrong", `Basic ${METRICS_TOKEN}`, METRICS_TOKEN, `Bearer ${app.apiKey}`]) {
    const refused = await read(authorization);
    expect([refused.status, refused.headers.get("www-authenticate")], authorization).toEqual([
      401,
      'Bearer realm="share-links metrics"',
    ]);
  }
});

test("however often the metrics are read, they are computed at most once a second", async () => {
  const metrics = createMetrics({ sql: app.sql, keepMs: 200 });
  let made = 0;
  metrics.gauge("share_links_test_made", "For this test.", () => ++made);
  const texts = await Promise.all(Array.from({ length: 50 }, () => metrics.text()));
  for (let reading = 0; reading < 50; reading++) texts.push(await metrics.text());
  expect(new Set(texts).size).toBe(1);
  expect(made).toBe(1);
  await expect.poll(async () => (await metrics.text()).text).toContain("share_links_test_made 2");
});

test("the metrics are compressed for clients that accept it", async () => {
  const ask = (accepted: string) =>
    app.send("GET", "/metrics", { headers: { authorization: `Bearer ${METRICS_TOKEN}`, "accept-encoding": accepted } });
  const packed = await ask("deflate, gzip;q=0.5");
  expect([packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual([
    "gzip",
    "Accept, Accept-Encoding, Origin",
  ]);
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toContain("share_links_refusals_total");
  for (const accepted of ["", "identity", "gzip;q=0", "br, *;q=0"])
    expect((await ask(accepted)).headers.get("content-encoding"), accepted).toBe(null);
});
