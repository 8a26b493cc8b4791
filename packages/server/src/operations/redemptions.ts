import { randomUUIDv7 } from "node:crypto";
import type { ProblemCode, Redemption, ShareLinkStatus } from "@share-links/types";
import { IDEMPOTENCY_MS } from "../bounds.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { sha256 } from "../secrets/digest.ts";
import { readNonce } from "../secrets/nonces.ts";
import { isShareToken } from "../secrets/tokens.ts";
import { countUse, explainRefusal, type GrantRow, type RedemptionRequest } from "../store/redemptions.ts";
import { row, type Work } from "../store/sql.ts";
import { findIssuedToken } from "../store/tombstones.ts";
import { toDateTime } from "../values/time.ts";

type RedemptionInput = Input<"createRedemption", "header" | "body">;

const MOST_TRIES = 3;

const REFUSED = {
  disabled: "share_link_disabled",
  expired: "share_link_expired",
  exhausted: "share_link_exhausted",
} as const satisfies Record<Exclude<ShareLinkStatus, "live">, ProblemCode>;

/**
 * Counts one use of a link, for whoever has its token, or refuses it, uncounted. A repeated idempotency key gets the
 * first call's grant again, which is recorded as a replay.
 */
export function* createRedemption(
  { header, body }: RedemptionInput,
  { sql, vault, uncountedUses }: Pick<Tools, "sql" | "vault" | "uncountedUses">,
): Work<Reply<"createRedemption">> {
  refusePrefetch(header);
  if (!isShareToken(body.token)) throw new Refusal("share_link_not_found", { isGuess: true });
  const request = toRequest(vault, body, header["idempotency-key"]);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const grant = yield* countUse(sql.dialect, request);
    if (grant?.replayed === 1) uncountedUses.add({ ...grant, outcome: "replayed" });
    if (grant) return toReply(grant);
    yield* refuseUnlessLive(uncountedUses, request);
  }
  throw new Refusal("service_unavailable", { message: "The share link is changing at this moment. Try again." });
}

/** A browser may send a request before the visitor asks for it. That doesn't count as a use. */
function refusePrefetch(header: RedemptionInput["header"]): void {
  const purposes = [header["sec-purpose"], header.purpose, header["x-moz"]];
  if (purposes.some((purpose) => purpose && /prefetch/i.test(purpose))) throw new Refusal("prefetch_refused");
}

function toRequest(
  vault: Tools["vault"],
  { token, nonce }: RedemptionInput["body"],
  idempotencyKey: string | undefined,
): RedemptionRequest {
  return {
    tokenHashes: vault.tokenHashes(token),
    nonce: nonce === undefined ? undefined : readNonce(vault, nonce),
    redemptionId: randomUUIDv7(),
    exhaustionId: randomUUIDv7(),
    idempotency:
      idempotencyKey === undefined ? undefined : { keyHash: sha256(idempotencyKey), lifetimeMs: IDEMPOTENCY_MS },
  };
}

/** Refuses with the reason. Returns only if the link has become live again since it was refused: then it is worth another try. */
function* refuseUnlessLive(uncountedUses: Tools["uncountedUses"], request: RedemptionRequest): Work<void> {
  const link = yield* row(explainRefusal(request));
  if (!link) {
    const issued = yield* row(findIssuedToken(request.tokenHashes));
    throw new Refusal("share_link_not_found", { isGuess: !issued });
  }
  if (link.allowed && link.status === "live") return;
  const code = link.allowed && link.status !== "live" ? REFUSED[link.status] : "origin_not_allowed";
  uncountedUses.add({ share_link_id: link.id, at: link.at, outcome: code, surface: link.surface });
  throw new Refusal(code);
}

function toReply(grant: GrantRow): Reply<"createRedemption"> {
  const body: Redemption = {
    id: grant.redemption_id,
    redeemedAt: toDateTime(grant.redeemed_at),
    type: grant.type,
    personaId: grant.persona_id,
    personaName: grant.persona_name,
    removeWatermark: grant.remove_watermark === 1,
    session: null,
  };
  return { status: 201, body, headers: grant.replayed === 1 ? { "Idempotent-Replayed": "true" } : {} };
}
