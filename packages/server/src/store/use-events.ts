import type { ShareLinkUseOutcome, ShareLinkUseSurface } from "@share-links/types";
import { andAfter, type ListPosition } from "./list-position.ts";
import { type Statement, sql } from "./sql.ts";

/** The outcome of attempts to use a link. `created_at` in milliseconds since 1970; for refusals it is the beginning of the minute. */
export interface UseEventRow {
  id: string;
  created_at: number;
  outcome: ShareLinkUseOutcome;
  surface: ShareLinkUseSurface;
  /** How many attempts this row stands for. */
  times: number;
}

/** The uses of a link within one minute that were not counted, with the same outcome and from the same surface: refused ones, or replays. */
export interface UncountedUseRow {
  id: string;
  share_link_id: string;
  at: number;
  outcome: Exclude<ShareLinkUseOutcome, "counted" | "returned">;
  surface: ShareLinkUseSurface;
  times: number;
}

/** Lists the events of a link after a place in the list, newest first. */
export function listUseEvents(
  shareLinkId: string,
  after: ListPosition | undefined,
  limit: number,
): Statement<UseEventRow> {
  return sql`SELECT id, at AS created_at, outcome, surface, times FROM use_events WHERE share_link_id = ${shareLinkId}${andAfter(after, sql`at, id`)}
    ORDER BY at DESC, id DESC LIMIT ${limit}`;
}

/** Adds uncounted uses to those of the same minute and gives how many there are now. Gives no row if the link is deleted. */
export function addUncountedUses(uses: UncountedUseRow): Statement<{ times: number }> {
  const { id, share_link_id, at, outcome, surface, times } = uses;
  return sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface, times)
    SELECT CAST(${id} AS TEXT), id, CAST(${at} AS BIGINT), CAST(${outcome} AS TEXT), CAST(${surface} AS TEXT), CAST(${times} AS INTEGER)
      FROM share_links WHERE id = ${share_link_id} AND deleted_at IS NULL
    ON CONFLICT (share_link_id, at, outcome, surface) WHERE outcome NOT IN ('counted', 'returned')
      DO UPDATE SET times = use_events.times + excluded.times RETURNING times`;
}
