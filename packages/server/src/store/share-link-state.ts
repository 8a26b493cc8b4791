// What a share link is at any moment: its status, when it is exhausted, and how its uses are counted. Every statement that
// asks or changes one of these is built from the parts below.
import type { ShareLinkStatus, ShareLinkUseOutcome } from "@share-links/types";
import { type Statement, sql } from "./sql.ts";

/** Every status that a link can have. */
export const STATUSES = namesIn<ShareLinkStatus>({ live: true, disabled: true, expired: true, exhausted: true });

/** The columns that decide a link's status. */
type StatusColumn = "enabled" | "expires_at" | "usage_limit" | "usage_count";

/** The status of a link at the moment of the statement. `values` take the place of its columns. */
function statusOf(values: { [Column in StatusColumn]?: Statement } = {}): Statement {
  const { enabled = sql`enabled`, expires_at = sql`expires_at` } = values;
  const { usage_limit = sql`usage_limit`, usage_count = sql`usage_count` } = values;
  return sql`CASE
    WHEN ${enabled} = 0 THEN 'disabled'
    WHEN ${expires_at} <= (SELECT now_ms()) THEN 'expired'
    WHEN ${isExhaustedBy(usage_count, usage_limit)} THEN 'exhausted'
    ELSE 'live' END`;
}

/** The status of a link at the moment of the statement. */
export const STATUS = statusOf();

/** The condition that a link is exhausted by so many uses. Without a limit it is null, so it never is. */
export function isExhaustedBy(usageCount: Statement, usageLimit: Statement): Statement {
  return sql`${usageCount} >= ${usageLimit}`;
}

/** Whether a link has no uses left. */
export function isExhausted({
  usage_limit,
  usage_count,
}: {
  usage_limit: number | null;
  usage_count: number;
}): boolean {
  return usage_limit !== null && usage_count >= usage_limit;
}

/** The condition that a link hasn't expired when this is evaluated, which may be later than the statement began. */
export const HAS_TIME_LEFT = sql`(expires_at IS NULL OR expires_at > now_ms())`;

// Indexes need the status in a column, so it is kept there, beside the moment since which the link has it. Every write of the row
// writes both. Only an expiry changes the status without a write: until `upkeep/expiries.ts` notices it, the column has the former status.

/** The columns of the kept status, for an INSERT. */
export const KEPT_STATUS_COLUMNS = sql`kept_status, kept_status_at`;

/** Their values for a link that was never used. */
export function keptStatusOfNew(link: {
  enabled: 0 | 1;
  expires_at: number | null;
  usage_limit: number | null;
}): Statement {
  const { enabled, expires_at, usage_limit } = link;
  const values = { enabled: sql`${enabled}`, expires_at: sql`${expires_at}`, usage_limit: sql`${usage_limit}` };
  return sql`${statusOf({ ...values, usage_count: sql`0` })}, now_ms()`;
}

/** The assignments that keep the status of a link that gets these values. */
export function keepStatus(values: { [Column in StatusColumn]?: Statement }): Statement {
  return sql`kept_status = ${statusOf(values)}, kept_status_at = now_ms()`;
}

/** The condition that a link is kept under a status. */
export function isKeptAs(status: Statement): Statement {
  return sql`kept_status = ${status}`;
}

/** The assignments that count one use of a live link at this moment. */
export const COUNT_USE = sql`usage_count = usage_count + 1, last_used_at = now_ms()`;

/** The assignments that keep the status of a live link whose use is counted, within the statement that counts it. */
export const KEEP_STATUS_OF_USED = keepStatusOfUsed(isExhaustedBy(sql`usage_count + 1`, sql`usage_limit`));

function keepStatusOfUsed(isLastUse: Statement): Statement {
  return sql`kept_status = CASE WHEN ${isLastUse} THEN 'exhausted' ELSE 'live' END,
      kept_status_at = CASE WHEN ${isLastUse} THEN now_ms() ELSE kept_status_at END`;
}

/** A live link after a use of it was counted. */
export interface UsedRow {
  id: string;
  usage_limit: number | null;
  usage_count: number;
  redeemed_at: number;
  /** The status that was kept until now. */
  kept_status: ShareLinkStatus;
}

/** The columns of a `UsedRow`, for the statement that counts the use. */
export const USED_COLUMNS = sql`id, usage_limit, usage_count, last_used_at AS redeemed_at, kept_status`;

/** The statement that keeps the status of a link whose use was counted by another statement, unless it is kept already. */
export function keepStatusAfterUse(used: UsedRow): Statement | undefined {
  const { id, redeemed_at, kept_status } = used;
  if (isExhausted(used))
    return sql`UPDATE share_links SET kept_status = 'exhausted', kept_status_at = ${redeemed_at} WHERE id = ${id}`;
  return kept_status === "live" ? undefined : sql`UPDATE share_links SET kept_status = 'live' WHERE id = ${id}`;
}

/** The status of a link that one use is given back to. */
const STATUS_OF_RETURNED = statusOf({ usage_count: sql`(usage_count - 1)` });

/** The assignments that give one counted use back. A last use that is given back makes an exhausted link live again. */
export const RETURN_USE = sql`usage_count = usage_count - 1, kept_status = ${STATUS_OF_RETURNED},
      kept_status_at = CASE WHEN kept_status = ${STATUS_OF_RETURNED} THEN kept_status_at ELSE now_ms() END`;

/** The assignments for an imported link, which was used so often elsewhere. An expiry that has passed isn't announced any more. */
export function importUses(uses: number): Statement {
  return sql`usage_count = ${uses}, imported_uses = ${uses}, ${keepStatus({ usage_count: sql`CAST(${uses} AS BIGINT)` })},
      expiry_announced = CASE WHEN expires_at <= now_ms() THEN expires_at ELSE expiry_announced END`;
}

/** The condition that a link is kept under a status that an expiry would change. */
const MAY_EXPIRE = sql`kept_status IN ('live', 'exhausted')`;

/** The condition that no event has announced the link's present expiry. */
export const IS_EXPIRY_UNANNOUNCED = sql`expiry_announced IS NULL OR expiry_announced <> expires_at`;

/** The condition that a link has an expiry, past or to come, that nobody has noticed. It has the words of the index share_links_due, or it wouldn't use it. */
export const WILL_EXPIRE = sql`deleted_at IS NULL AND expires_at IS NOT NULL AND (${MAY_EXPIRE} OR ${IS_EXPIRY_UNANNOUNCED})`;

/** The condition that a link's expiry has passed and nobody has noticed. */
export const HAS_EXPIRED_UNNOTICED = sql`${WILL_EXPIRE} AND expires_at <= (SELECT now_ms())`;

/** The condition that a link has expired and is still kept under another status. `earliest` is a time before which nothing expires: a range with two ends is planned as a narrow one. */
export function isKeptUnexpired(earliest: number): Statement {
  return sql`expires_at >= ${earliest} AND expires_at <= (SELECT now_ms()) AND ${MAY_EXPIRE}`;
}

/** The assignments that note an expiry: the link is kept as expired since it expired, and the expiry as announced. */
export const NOTE_EXPIRY = sql`expiry_announced = expires_at,
      kept_status = CASE WHEN ${MAY_EXPIRE} THEN 'expired' ELSE kept_status END,
      kept_status_at = CASE WHEN ${MAY_EXPIRE} THEN expires_at ELSE kept_status_at END`;

/** The moment since which a link has its kept status. */
export const STATUS_SINCE = sql`kept_status_at`;

/** The condition that a link has been expired or exhausted for `ms`. */
export function hasEndedFor(ms: number): Statement {
  return sql`deleted_at IS NULL AND kept_status IN ('expired', 'exhausted') AND kept_status_at <= (SELECT now_ms()) - ${ms}`;
}

/** What an event of this outcome adds to the link's count: a refusal or a replay adds nothing. */
export function usesIn(outcome: ShareLinkUseOutcome): number {
  return outcome === "counted" ? 1 : outcome === "returned" ? -1 : 0;
}

/** A check of the count: the one that is kept, and the one that the events make. Uses before an import were counted elsewhere. */
export const CHECK_OF_USES = sql`usage_count AS kept, imported_uses + (
      SELECT CAST(coalesce(sum(CASE outcome WHEN 'counted' THEN 1 WHEN 'returned' THEN -1 ELSE 0 END), 0) AS BIGINT)
      FROM use_events WHERE share_link_id = share_links.id) AS counted`;

/** Takes uses out of a link's count whose events are deleted, so that the count is always that of its events. */
export function uncountUses(shareLinkId: string, uses: number): Statement {
  return sql`UPDATE share_links SET usage_count = usage_count - ${uses} WHERE id = ${shareLinkId}`;
}

/** A check of the kept status against the status of this moment. An expiry that nobody has noticed yet is no mistake. */
export const CHECK_OF_STATUS = sql`kept_status AS kept,
      CASE WHEN ${STATUS} = 'expired' AND ${MAY_EXPIRE} THEN kept_status ELSE ${STATUS} END AS counted`;

function namesIn<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[];
}
