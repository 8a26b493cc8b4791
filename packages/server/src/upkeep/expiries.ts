import { randomUUIDv7 } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { expireShareLinks, findExpired, lockExpired } from "../store/expiries.ts";
import { rows, type Sql, type Work } from "../store/sql.ts";
import { recordLinkEvent } from "../store/webhook-events.ts";

const AT_ONCE = 100;
/** Between two batches: others want to write too. */
const PAUSE_MS = 20;

/**
 * Keeps as expired what has expired since the last look, and records an event of it in the same unit of work, once for
 * each expiry: a link that was given another one may expire again. Gives the events of each batch once it is durable.
 */
export async function* expireDue(sql: Sql): AsyncGenerator<number> {
  while ((await sql.read(findExpired())).length > 0) {
    const { found, told } = await sql.write(() => expireBatch(sql.dialect));
    yield told;
    // Fewer: the rest is held by other nodes, whose it is, or by somebody who changes it.
    if (found < AT_ONCE) return;
    await delay(PAUSE_MS);
  }
}

function* expireBatch(dialect: Sql["dialect"]): Work<{ found: number; told: number }> {
  const due = yield* rows(lockExpired(AT_ONCE, dialect));
  if (due.length === 0) return { found: 0, told: 0 };
  const links = yield* rows(expireShareLinks(due.map(({ id }) => id)));
  const news = new Set(due.flatMap(({ id, is_news }) => (is_news ? id : [])));
  for (const link of links)
    if (news.has(link.id))
      yield* recordLinkEvent({ id: randomUUIDv7(), type: "share_link.expired", at: link.expires_at ?? 0, link });
  return { found: due.length, told: news.size };
}
