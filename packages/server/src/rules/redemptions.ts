import { randomUUIDv7 } from "node:crypto";
import type { ProblemCode, Redemption, ShareLinkStatus } from "@share-links/types";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import {
  countUse,
  explainRefusal,
  findIssuedToken,
  type GrantRow,
  type RedemptionRequest,
} from "../store/redemptions.ts";
import type { Sql } from "../store/sql.ts";
import { sha256 } from "./digest.ts";
import { readNonce } from "./nonces.ts";
import type { RefusalLog } from "./refusals.ts";
import { toDateTime } from "./time.ts";
import { isShareToken } from "./tokens.ts";

/** A use that is asked for. */
export interface RedemptionAttempt {
  token: string;
  nonce?: string | undefined;
  idempotencyKey?: string | undefined;
}

const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;
const TRIES = 3;

const REFUSED = {
  disabled: "share_link_disabled",
  expired: "share_link_expired",
  exhausted: "share_link_exhausted",
} as const satisfies Record<Exclude<ShareLinkStatus, "live">, ProblemCode>;

/**
 * Counts one use of a link with its event in one durable transaction, or refuses it, uncounted. A repeated idempotency
 * key gets the first call's grant again, which is recorded, too.
 */
export async function redeem(
  { sql, vault, refusals }: Pick<Context, "sql" | "vault" | "refusals">,
  { token, nonce, idempotencyKey }: RedemptionAttempt,
): Promise<{ redemption: Redemption; replayed: boolean }> {
  if (!isShareToken(token)) throw new Refusal("share_link_not_found", { isGuess: true });
  const request: RedemptionRequest = {
    tokenHashes: vault.tokenHashes(token),
    nonce: nonce === undefined ? undefined : readNonce(vault, nonce),
    redemptionId: randomUUIDv7(),
    exhaustionId: randomUUIDv7(),
    idempotency:
      idempotencyKey === undefined ? undefined : { keyHash: sha256(idempotencyKey), lifetimeMs: KEY_LIFETIME_MS },
  };
  for (let tries = 0; tries < TRIES; tries++) {
    const grant = await countUse(sql, request);
    if (grant?.replayed === 1) refusals.add({ ...grant, outcome: "replayed" });
    if (grant) return { redemption: toRedemption(grant), replayed: grant.replayed === 1 };
    await refuseUnlessLive(sql, refusals, request);
  }
  throw new Refusal("service_unavailable", { message: "The share link is changing at this moment. Try again." });
}

/** Returns only when the link was made live again after the refusal: then there is nothing to tell, and it is worth another try. */
async function refuseUnlessLive(sql: Sql, refusals: RefusalLog, request: RedemptionRequest): Promise<void> {
  const [link] = await sql.read(explainRefusal(request));
  if (!link) {
    const issued = await sql.read(findIssuedToken(request.tokenHashes));
    throw new Refusal("share_link_not_found", { isGuess: issued.length === 0 });
  }
  if (link.allowed && link.status === "live") return;
  const code = link.allowed && link.status !== "live" ? REFUSED[link.status] : "origin_not_allowed";
  refusals.add({ share_link_id: link.id, at: link.at, outcome: code, surface: link.surface });
  throw new Refusal(code);
}

function toRedemption(grant: GrantRow): Redemption {
  return {
    id: grant.redemption_id,
    redeemedAt: toDateTime(grant.redeemed_at),
    type: grant.type,
    personaId: grant.persona_id,
    personaName: grant.persona_name,
    removeWatermark: grant.remove_watermark === 1,
    session: null,
  };
}
