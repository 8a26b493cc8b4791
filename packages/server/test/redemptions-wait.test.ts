import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { issueNonce } from "../src/secrets/nonces.ts";
import { rows, type Session, type Sql, sql } from "../src/store/sql.ts";
import { HOUR_MS, openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
const redeem = (token: string, idempotencyKey?: string, nonce?: string) =>
  app.client.public.redemptions.create({ token, ...(nonce !== undefined && { nonce }) }, { idempotencyKey });
const usage = async (id: string) => {
  const [events] = await app.sql.read(
    sql<{
      count: number;
    }>`SELECT count(*) AS count FROM use_events WHERE share_link_id = ${id} AND outcome = 'counted'`,
  );
  return { count: (await app.client.shareLinks.get(id)).usageCount, events: events?.count };
};

describe("a redemption that waited for the link's row until the link had ended is never granted", () => {
  const END = START + HOUR_MS;
  const forms = {
    "of a link that needs no nonce": { type: "LINK" },
    "with an Idempotency-Key": { type: "LINK", idempotencyKey: "waits" },
    "with a nonce": { type: "ORB_EMBED", page: "frame" },
    "with a nonce and an Idempotency-Key": { type: "PLAYER_EMBED", page: "frame", idempotencyKey: "waits" },
    "for the last use": { type: "LINK", usageLimit: 1 },
    "told to a webhook": { type: "LINK", hasWebhook: true },
  } as const;

  describe.each(Object.entries(forms))("%s", (_, form) => {
    test.each(["stayed the same", "was changed"])("if the row %s meanwhile", async (what) => {
      const { type, idempotencyKey, page, usageLimit, hasWebhook } = { page: undefined, ...form } as Form;
      if (hasWebhook)
        await app.client.manage.webhooks.create({ url: "https://example.com/hooks", events: ["share_link.used"] });
      const expiresAt = new Date(END).toISOString();
      const link = await create({ type, expiresAt, ...(usageLimit !== undefined && { usageLimit }) });
      const nonce = page && issueNonce(app.vault, { shareLinkId: link.id, page, originsVersion: 1 }, END);
      const waiting = await whileHeld(link.id, what === "was changed", async () => {
        const redeeming = refusalOf(redeem(link.token, idempotencyKey, nonce));
        return { redeeming };
      });
      expect(await waiting.redeeming).toMatchObject({ status: 410, code: "share_link_expired" });
      expect(await usage(link.id)).toEqual({ count: 0, events: 0 });
    });
  });

  interface Form {
    type: string;
    idempotencyKey?: string;
    page: "frame" | undefined;
    usageLimit?: number;
    hasWebhook?: boolean;
  }

  /** Locks the link's row (the file on SQLite) before the call, and keeps it locked until the link has ended. */
  async function whileHeld<Result>(id: string, isChanged: boolean, call: () => Promise<Result>): Promise<Result> {
    const holder = app.anotherConnection();
    const result = await holder.session("writing", async (session) => {
      const change = isChanged ? sql`allowed_origins = '[]'` : sql`enabled = enabled`;
      await session.run(function* () {
        if (holder.dialect === "postgres" && !isChanged)
          yield sql`SELECT id FROM share_links WHERE id = ${id} FOR UPDATE`;
        else yield sql`UPDATE share_links SET ${change} WHERE id = ${id}`;
      });
      const called = await call();
      await waits(holder, session);
      app.clock.now = END;
      await app.settled();
      return called;
    });
    return result;
  }

  async function waits(holder: Sql, session: Session): Promise<void> {
    if (holder.dialect === "sqlite") return delay(50);
    const [own] = await session.run(() => rows(sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`));
    const blocked = sql<{
      count: number;
    }>`SELECT count(*) AS count FROM pg_stat_activity WHERE ${own?.pid ?? 0} = ANY (pg_blocking_pids(pid))`;
    await expect.poll(async () => (await app.sql.read(blocked))[0]?.count).toBe(1);
  }
});
