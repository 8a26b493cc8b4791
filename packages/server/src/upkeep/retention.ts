import { removeLink } from "../links/change.ts";
import { newId } from "../secrets/random.ts";
import { deleteExpiredConsoleSessions } from "../store/console-sessions.ts";
import { deleteExpiredReplies } from "../store/kept-replies.ts";
import {
  deleteEndedSessions,
  deletePersonaSessionsOf,
  listLostReservations,
  returnUse,
} from "../store/persona-sessions.ts";
import { countShareLink } from "../store/personas.ts";
import { deleteExpiredRateLimits } from "../store/rate-limits.ts";
import { deleteExpiredRedemptionKeys, deleteRedemptionKeysOf } from "../store/redemptions.ts";
import {
  backdateDeletion,
  deleteBareLinks,
  deleteOldUncountedUses,
  deleteUseEvents,
  listDeletedLinks,
  listEndedLinks,
  lockEndedLink,
} from "../store/retention.ts";
import { uncountUses, usesIn } from "../store/share-link-state.ts";
import { row, rows, type Statement, type Work } from "../store/sql.ts";
import { keepTombstone } from "../store/tombstones.ts";
import { deleteDeliveries, deleteQueues, deleteSettledDeliveries } from "../store/webhook-deliveries.ts";
import { findDeletedWebhook, purgeWebhook } from "../store/webhooks.ts";
import { MS_PER_HOUR } from "../values/time.ts";
import type { Sweep, SweptBatch } from "./sweeps.ts";

const SECOND_MS = 1000;
const DAY_MS = 24 * MS_PER_HOUR;
const DELIVERIES_KEPT_MS = 30 * DAY_MS;
const BATCH = 200;
const LINKS_PER_BATCH = 20;

/** Every sweep of the service. Without `retentionDays`, links are kept forever; only expired keys, replies and the like are deleted. */
export function sweepsOf({ retentionDays }: { retentionDays: number | undefined }): Sweep[] {
  const sweeps: Sweep[] = [
    { name: "forget redemption keys", everyMs: 60 * SECOND_MS, batch: forgetting(deleteExpiredRedemptionKeys) },
    { name: "forget kept replies", everyMs: 60 * SECOND_MS, batch: forgetting(deleteExpiredReplies) },
    { name: "forget console sessions", everyMs: 600 * SECOND_MS, batch: forgetting(deleteExpiredConsoleSessions) },
    { name: "return lost uses", everyMs: 10 * SECOND_MS, batch: returnLostUses },
    { name: "forget persona sessions", everyMs: 60 * SECOND_MS, batch: forgetting(deleteEndedSessions) },
    { name: "forget rate limits", everyMs: 600 * SECOND_MS, batch: forgetting(deleteExpiredRateLimits) },
    { name: "purge deleted webhooks", everyMs: 60 * SECOND_MS, batch: purgeWebhooks },
    { name: "forget webhook deliveries", everyMs: 600 * SECOND_MS, batch: forgetting(deleteOldDeliveries) },
  ];
  if (retentionDays === undefined) return sweeps;
  return [...sweeps, { name: "purge", everyMs: 600 * SECOND_MS, batch: () => purge(retentionDays * DAY_MS) }];
}

/** The batch of a sweep that only deletes, with the statement that deletes some rows and gives them. */
function forgetting(deleteSome: (limit: number) => Statement): Sweep["batch"] {
  return function* () {
    return { hasMore: (yield* rows(deleteSome(BATCH))).length === BATCH };
  };
}

/** Deliveries that arrived or were given up can be replayed until they are deleted here. */
function deleteOldDeliveries(limit: number): Statement {
  return deleteSettledDeliveries(DELIVERIES_KEPT_MS, limit);
}

/** Gives uses back whose process ended while it waited for the persona provider. */
function* returnLostUses(): Work<SweptBatch> {
  const lost = yield* rows(listLostReservations(BATCH));
  let usesReturned = 0;
  for (const { redemption_id: redemptionId } of lost)
    if (yield* returnUse({ redemptionId, eventId: newId(), reason: "persona_unavailable" })) usesReturned++;
  return { hasMore: lost.length === BATCH, counts: { usesReturned } };
}

/** Deletes the deliveries of a deleted webhook bit by bit, and its row last. */
function* purgeWebhooks(): Work<SweptBatch> {
  const webhook = yield* row(findDeletedWebhook());
  if (!webhook) return { hasMore: false };
  for (const some of [deleteDeliveries, deleteQueues])
    if ((yield* rows<object>(some(webhook.id, BATCH))).length === BATCH) return { hasMore: true };
  yield purgeWebhook(webhook.id);
  return { hasMore: true };
}

/** The result of one kind of purge. */
interface Purged {
  count: number;
  hasMore: boolean;
}

function* purge(forMs: number): Work<SweptBatch> {
  const deleted = yield* deleteEnded(forMs);
  const purged = deleted.hasMore ? NOTHING : yield* purgeDeleted(forMs);
  const refusals = deleted.hasMore || purged.hasMore ? NOTHING : yield* purgeUncountedUses(forMs);
  return {
    hasMore: deleted.hasMore || purged.hasMore || refusals.hasMore,
    counts: { linksDeleted: deleted.count, linksPurged: purged.count, refusalsPurged: refusals.count },
  };
}

const NOTHING: Purged = { count: 0, hasMore: false };

/** Deletes links that have been expired or exhausted for `forMs`. They count as deleted since they expired or were exhausted. */
function* deleteEnded(forMs: number): Work<Purged> {
  let count = 0;
  const links = yield* rows(listEndedLinks(forMs, LINKS_PER_BATCH));
  for (const { id, organization_id, persona_id } of links) {
    // The persona is locked before the link, as in every transaction that needs both.
    yield countShareLink(organization_id, persona_id, 0);
    if (!(yield* row(lockEndedLink(id, forMs)))) continue;
    yield* removeLink({ organizationId: organization_id, by: "service" }, id);
    yield backdateDeletion(id);
    count++;
  }
  return { count, hasMore: links.length === LINKS_PER_BATCH };
}

/** Deletes the events of deleted links bit by bit, and takes them out of the count. A link without events is replaced by a tombstone. */
function* purgeDeleted(forMs: number): Work<Purged> {
  const ids = (yield* rows(listDeletedLinks(forMs, LINKS_PER_BATCH))).map(({ id }) => id);
  if (ids.length === 0) return NOTHING;
  // Before the links, because whoever gives a use back locks its session first.
  yield deletePersonaSessionsOf(ids);
  const events = yield* rows(deleteUseEvents(ids, BATCH));
  for (const id of ids) {
    const uses = events.reduce((sum, event) => (event.share_link_id === id ? sum + usesIn(event.outcome) : sum), 0);
    if (uses !== 0) yield uncountUses(id, uses);
  }
  yield deleteRedemptionKeysOf(ids);
  const purged = yield* rows(deleteBareLinks(ids));
  for (const { id, token_hash } of purged) yield keepTombstone(id, token_hash);
  return { count: purged.length, hasMore: events.length === BATCH || purged.length === LINKS_PER_BATCH };
}

function* purgeUncountedUses(forMs: number): Work<Purged> {
  // A refusal is dated by the beginning of its minute.
  const count = (yield* rows(deleteOldUncountedUses(forMs + 60 * SECOND_MS, BATCH))).length;
  return { count, hasMore: count === BATCH };
}
