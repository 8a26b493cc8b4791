import { setTimeout as delay } from "node:timers/promises";
import { ANAM_KEY, type AnamApi, send, startAnamApi } from "@share-links/server/test/anam-api.ts";
import type { Service } from "@share-links/server/test/service.ts";
import type { Redemption } from "@share-links/types";
import { afterAll, expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { call, makeLink } from "../src/call.ts";
import { unbalanced } from "../src/database.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { onEachEngine } from "../src/stage.ts";

const ROUNDS = full(2, 40);
const LIMIT = 10;
const CALLS = 40;
const LONGEST_ANSWER_MS = 200;
/** Every fifth session takes so long that it is surely still being opened at the kill. The time limit is one second. */
const SLOW_ANSWER_MS = 900;
/** The time limit, the lease beyond it, and the longest time until the next sweep. */
const MOST_LOST_MS = 1000 + 20_000 + 12_000;

let anam: AnamApi;
afterAll(() => anam?.close());

async function environment(): Promise<Record<string, string>> {
  await anam?.close();
  anam = await startAnamApi();
  anam.answer = async (response) => {
    const fails = anam.asked.length % 2 === 0;
    await delay(anam.asked.length % 5 === 0 ? SLOW_ANSWER_MS : Math.random() * LONGEST_ANSWER_MS);
    if (fails) send(response, anam.asked.length % 4 === 0 ? 500 : 403, {});
    else anam.succeed(response);
  };
  return {
    SHARE_LINKS_PERSONA_PROVIDER: "anam",
    SHARE_LINKS_PERSONA_TIMEOUT_MS: "1000",
    ANAM_API_KEY: ANAM_KEY,
    ANAM_BASE_URL: anam.url,
  };
}

onEachEngine({ shortOn: "postgres", clocksMs: [], environment }, (stage) => {
  test(`after ${ROUNDS} SIGKILLs while the persona provider is asked, every use is granted or given back exactly once, with several nodes on PostgreSQL`, {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const { site } = stage;
    let service = await site.start();
    const links: { id: string; acknowledged: Set<string> }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { id, token } = await makeLink(service.url, { usageLimit: LIMIT });
      const calls = Array.from({ length: CALLS }, (_, index) => use(service, token, `call ${index}`.replace(" ", "-")));
      // Some sessions are granted by then, and others are still being opened.
      await Promise.race(calls.map(async (call) => ((await call)?.status === 201 ? undefined : new Promise(() => {}))));
      await service.end("SIGKILL");
      const answers = await Promise.all(calls);
      const acknowledged = new Set(answers.flatMap((answer) => (answer?.status === 201 ? [answer.body.id] : [])));
      links.push({ id, acknowledged });
      service = await site.start();
    }
    const others = stage.engine === "postgres" ? [await site.start(), await site.start()] : [];
    const lost = await reserved();
    await expect.poll(reserved, { timeout: MOST_LOST_MS, interval: 500 }).toBe(0);
    let grants = 0;
    for (const { id, acknowledged } of links) {
      const [link] = await site.database.query<{ usage_count: number }>(
        `SELECT usage_count FROM share_links WHERE id = '${id}'`,
      );
      const granted = await site.database.query<{ redemption_id: string }>(
        `SELECT redemption_id FROM persona_sessions WHERE share_link_id = '${id}' AND state = 'granted'`,
      );
      expect(Number(link?.usage_count)).toBe(granted.length);
      expect(granted.length).toBeLessThanOrEqual(LIMIT);
      const stand = new Set(granted.map(({ redemption_id }) => redemption_id));
      expect(
        [...acknowledged].filter((use) => !stand.has(use)),
        "lost acknowledged uses",
      ).toEqual([]);
      grants += acknowledged.size;
    }
    expect(await unbalanced(site.database)).toEqual([]);
    await expectVerified(site);
    expect([lost > 0, grants > 0]).toEqual([true, true]);
    await Promise.all([service, ...others].map((each) => each.end()));
    tell(context, ROUNDS * CALLS);
  });

  async function reserved(): Promise<number> {
    const rows = await stage.site.database.query<{ state: string }>(
      "SELECT state FROM persona_sessions WHERE state = 'reserved'",
    );
    return rows.length;
  }

  function use({ url }: Service, token: string, key: string) {
    const headers = { "idempotency-key": `${key}-of-this-link` };
    return call<Redemption>("POST", `${url}/public/v1/redemptions`, { token }, { key: null, headers }).catch(
      () => undefined,
    );
  }

  test("a stop waits for the sessions that are being opened, and no use is left reserved", async () => {
    const service = await stage.site.start();
    const { id, token } = await makeLink(service.url, { usageLimit: LIMIT });
    const before = anam.asked.length;
    const calls = Array.from({ length: LIMIT }, (_, index) => use(service, token, `a-stopped-call-${index}`));
    await expect.poll(() => anam.asked.length).toBe(before + LIMIT);
    expect(await service.end("SIGTERM")).toBe(0);
    const answers = await Promise.all(calls);
    expect(answers.every((answer) => [201, 502, 503].includes(answer?.status ?? 0))).toBe(true);
    expect(await reserved()).toBe(0);
    const [link] = await stage.site.database.query<{ usage_count: number }>(
      `SELECT usage_count FROM share_links WHERE id = '${id}'`,
    );
    expect(Number(link?.usage_count)).toBe(answers.filter((answer) => answer?.status === 201).length);
  });
});
