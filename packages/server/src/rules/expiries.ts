import { randomUUIDv7 } from "node:crypto";
import type { Sql } from "../store/sql.ts";
import { findExpired, type LinkSnapshot, recordLinkEvent, takeExpired } from "../store/webhook-events.ts";

const AT_ONCE = 100;

/** Records an event for every link whose expiry has passed, once for each expiry: a link that was given another one may expire again. */
export async function announceExpired(sql: Sql): Promise<void> {
  while ((await sql.read(findExpired())).length > 0) {
    const announced = await sql.write(function* () {
      const links = (yield takeExpired(AT_ONCE, sql.dialect)) as LinkSnapshot[];
      for (const link of links)
        yield* recordLinkEvent({ id: randomUUIDv7(), type: "share_link.expired", at: link.expires_at ?? 0, link });
      return links.length;
    });
    // What other nodes hold at this moment is theirs.
    if (announced === 0) return;
  }
}
