import { setTimeout as delay } from "node:timers/promises";
import { newId } from "../secrets/random.ts";
import { expireShareLinks, findExpired, lockExpired } from "../store/expiries.ts";
import { rows, type Sql, type Work } from "../store/sql.ts";
import { recordLinkEvent } from "../store/webhook-events.ts";

const PER_BATCH = 100;
/** The pause between two batches, in which others can write. */
const PAUSE_MS = 20;

/**
 * Marks links that have expired since the last look, and records a webhook event for each in the same transaction. A link
 * that gets another expiry may expire again, with another event. Yields the number of events after each batch is committed.
 * `pause` waits between two batches.
 */
export async function* expireDue(sql: Sql, pause = () => delay(PAUSE_MS)): AsyncGenerator<number> {
  while ((await sql.read(findExpired())).length > 0) {
    const { found, events } = await sql.write(() => expireBatch(sql.dialect));
    yield events;
    // With fewer, other nodes or other writers have locked the rest, and take care of it.
    if (found < PER_BATCH) return;
    await pause();
  }
}

function* expireBatch(dialect: Sql["dialect"]): Work<{ found: number; events: number }> {
  const due = yield* rows(lockExpired(PER_BATCH, dialect));
  if (due.length === 0) return { found: 0, events: 0 };
  const links = yield* rows(expireShareLinks(due.map(({ id }) => id)));
  const news = new Set(due.flatMap(({ id, is_news }) => (is_news ? id : [])));
  for (const link of links)
    if (news.has(link.id))
      yield* recordLinkEvent({ id: newId(), type: "share_link.expired", at: link.expires_at ?? 0, link });
  return { found: due.length, events: news.size };
}
