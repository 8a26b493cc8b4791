import { createHash, randomUUIDv7 } from "node:crypto";
import type { ProblemCode, Redemption, ShareLinkStatus } from "@share-links/types";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import {
  countUse,
  deleteExpiredRedemptionKeys,
  explainRefusal,
  findReplay,
  type GrantRow,
  insertRedemptionKey,
  insertUseEvent,
  type RedemptionRequest,
} from "../store/redemptions.ts";
import { databaseTime, row, type Work } from "../store/sql.ts";
import { type PageNonce, readNonce } from "./nonces.ts";
import { toDateTime } from "./time.ts";
import { isShareToken } from "./tokens.ts";

/** A use that is asked for. */
export interface RedemptionAttempt {
  token: string;
  nonce?: string | undefined;
  idempotencyKey?: string | undefined;
}

const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

const REFUSED = {
  disabled: "share_link_disabled",
  expired: "share_link_expired",
  exhausted: "share_link_exhausted",
} as const satisfies Record<Exclude<ShareLinkStatus, "live">, ProblemCode>;

/**
 * Counts one use of a link with its event in one durable transaction, or refuses it, uncounted. A repeated idempotency
 * key gets the first call's grant again.
 */
export async function redeem(
  { sql, vault }: Context,
  attempt: RedemptionAttempt,
): Promise<{ redemption: Redemption; replayed: boolean }> {
  if (!isShareToken(attempt.token)) throw new Refusal("share_link_not_found");
  const tokenHash = vault.hashToken(attempt.token);
  const keyHash = attempt.idempotencyKey === undefined ? undefined : hashKey(attempt.idempotencyKey);
  return sql.write(function* () {
    const nonce = attempt.nonce === undefined ? undefined : readNonce(vault, attempt.nonce, yield* databaseTime());
    const request: RedemptionRequest = { tokenHash, nonce };
    if (keyHash !== undefined) {
      yield deleteExpiredRedemptionKeys();
      const replay = yield* row(findReplay(request, keyHash));
      if (replay) return { redemption: JSON.parse(replay.reply) as Redemption, replayed: true };
    }
    const grant = (yield* row(countUse(request))) ?? (yield* refuse(request));
    const redemption = toRedemption(grant);
    yield insertUseEvent(redemption.id, grant.id, grant.last_used_at, surfaceOf(nonce, grant));
    if (keyHash !== undefined)
      yield insertRedemptionKey(grant.id, keyHash, JSON.stringify(redemption), KEY_LIFETIME_MS);
    return { redemption, replayed: false };
  });
}

function* refuse(request: RedemptionRequest): Work<never> {
  const link = yield* row(explainRefusal(request));
  if (!link) throw new Refusal("share_link_not_found");
  if (!link.allowed) throw new Refusal("origin_not_allowed");
  // The link became live again between the two statements: the refusal stood when it was made, so ask again.
  if (link.status === "live") throw new Refusal("service_unavailable");
  throw new Refusal(REFUSED[link.status]);
}

function toRedemption(grant: GrantRow): Redemption {
  return {
    id: randomUUIDv7(),
    redeemedAt: toDateTime(grant.last_used_at),
    type: grant.type,
    personaId: grant.persona_id,
    personaName: grant.persona_name,
    removeWatermark: grant.remove_watermark === 1,
    session: null,
  };
}

function surfaceOf(nonce: PageNonce | undefined, { id, type }: GrantRow): "api" | "page" | "player" | "orb" {
  if (!nonce || nonce.shareLinkId !== id) return "api";
  if (nonce.page === "share") return "page";
  return type === "ORB_EMBED" ? "orb" : "player";
}

function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
