import { setTimeout as delay } from "node:timers/promises";
import type { PersonaSession, Redemption } from "@share-links/types";
import { IDEMPOTENCY_MS } from "../bounds.ts";
import { noLinkError, REFUSED } from "../links/refused-link.ts";
import {
  alone,
  elsewhere,
  type Input,
  inOwnTransaction,
  type Parts,
  type Reply,
  type Tools,
} from "../pipeline/operation.ts";
import { openSession, timeoutOf } from "../providers/open-session.ts";
import { Refusal } from "../refusal.ts";
import { sha256 } from "../secrets/digest.ts";
import { readNonce } from "../secrets/nonces.ts";
import { newId } from "../secrets/random.ts";
import { isShareToken } from "../secrets/tokens.ts";
import {
  findPersonaSession,
  grantPersonaSession,
  type ReturnReason,
  reservePersonaSession,
  returnUse,
} from "../store/persona-sessions.ts";
import { countUse, explainRefusal, type GrantRow, type RedemptionRequest } from "../store/redemptions.ts";
import { row, type Work } from "../store/sql.ts";
import { toDateTime } from "../values/time.ts";

type RedemptionInput = Input<"createRedemption", "header" | "body">;

const MOST_TRIES = 3;
/** How long a use stays reserved after the time limit of the provider, so that its own process can still grant or return it. */
const LEASE_BEYOND_MS = 20_000;
/** How often a repeated call looks for the session that another one is opening. */
const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 400;

/**
 * Counts one use of a link, for whoever has its token, or refuses it, uncounted. A repeated idempotency key gets the
 * first call's grant again, which is recorded as a replay.
 */
export function* createRedemption(
  { header, body }: RedemptionInput,
  { sql, vault, uncountedUses }: Pick<Tools, "sql" | "vault" | "uncountedUses">,
): Work<Reply<"createRedemption">> {
  const request = readRequest(header, body, vault);
  return toReply(yield* grantUse(request, { sql, uncountedUses }), null);
}

/**
 * Like `createRedemption`, with a provider that opens sessions. The use is counted first, so that no more sessions are started than
 * the link allows. If the provider fails, the use is given back. A repeated idempotency key gets the session that is still running,
 * never another one.
 */
export function* createRedemptionWithSession(
  { header, body }: RedemptionInput,
  { sql, vault, uncountedUses, provider }: Pick<Tools, "sql" | "vault" | "uncountedUses" | "provider">,
): Parts<Reply<"createRedemption">> {
  const request = readRequest(header, body, vault);
  const timeoutMs = timeoutOf(provider);
  const grant = yield* inOwnTransaction(function* () {
    const granted = yield* grantUse(request, { sql, uncountedUses });
    const { redemption_id, replayed } = granted;
    if (replayed === 0)
      yield reservePersonaSession(redemption_id, request.idempotency?.keyHash, timeoutMs + LEASE_BEYOND_MS);
    return granted;
  });
  const { redemption_id: redemptionId, persona_id: personaId, replayed } = grant;
  if (replayed === 1) return toReply(grant, yield* sessionOfReplay(vault, redemptionId, timeoutMs));
  const opened = yield* elsewhere(() => openSession(provider, { personaId, redemptionId }));
  if ("failure" in opened) {
    const { code, cause, headers } = opened.failure;
    yield* giveBack(redemptionId, code);
    throw new Refusal(code, { cause, headers });
  }
  const { session, lifetimeMs } = opened;
  const sealed = vault.sealPersonaSession(JSON.stringify(session), redemptionId);
  const [kept] = yield* alone(grantPersonaSession(redemptionId, sealed, lifetimeMs));
  // The lease was over, and the use was given back meanwhile: nobody gets this session.
  if (!kept) throw new Refusal("persona_unavailable");
  return toReply(grant, session);
}

/** The session that an earlier call has opened, or is about to open; null if there is none any more. */
function* sessionOfReplay(
  vault: Tools["vault"],
  redemptionId: string,
  timeoutMs: number,
): Parts<PersonaSession | null> {
  const until = performance.now() + timeoutMs;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    const [found] = yield* alone(findPersonaSession(redemptionId));
    if (found?.state === "returned") throw new Refusal(found.refusal);
    if (found?.state !== "reserved") return found?.is_over === 0 ? openSealed(vault, found, redemptionId) : null;
    if (found.is_over === 1) {
      // The process that had reserved it has ended. The sweep would do the same a little later.
      yield* giveBack(redemptionId, "persona_unavailable");
      throw new Refusal("persona_unavailable");
    }
    if (performance.now() >= until)
      throw new Refusal("persona_unavailable", {
        message: "The persona is still being opened for an earlier call with this Idempotency-Key. Try again.",
      });
    yield* elsewhere(() => delay(waitMs));
  }
}

function openSealed(
  vault: Tools["vault"],
  { session_sealed }: { session_sealed: string },
  redemptionId: string,
): PersonaSession {
  return JSON.parse(vault.openPersonaSession(session_sealed, redemptionId)) as PersonaSession;
}

function* giveBack(redemptionId: string, reason: ReturnReason): Parts<void> {
  yield* inOwnTransaction(() => returnUse({ redemptionId, eventId: newId(), reason }));
}

/** Counts a use, or finds the grant of an earlier call with the same key. Otherwise it refuses the request, and says why. */
function* grantUse(
  request: RedemptionRequest,
  { sql, uncountedUses }: Pick<Tools, "sql" | "uncountedUses">,
): Work<GrantRow> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const grant = yield* countUse(sql.dialect, request);
    if (grant?.replayed === 1) uncountedUses.add({ ...grant, outcome: "replayed" });
    if (grant) return grant;
    yield* refuseUnlessLive(uncountedUses, request);
  }
  throw new Refusal("service_unavailable", { message: "The share link is changing at this moment. Try again." });
}

function readRequest(
  header: RedemptionInput["header"],
  body: RedemptionInput["body"],
  vault: Tools["vault"],
): RedemptionRequest {
  refusePrefetch(header);
  if (!isShareToken(body.token)) throw new Refusal("share_link_not_found", { isGuess: true });
  return toRequest(vault, body, header["idempotency-key"]);
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
    redemptionId: newId(),
    exhaustionId: newId(),
    idempotency:
      idempotencyKey === undefined ? undefined : { keyHash: sha256(idempotencyKey), lifetimeMs: IDEMPOTENCY_MS },
  };
}

/** Refuses the request, and says why. Returns only if the link has become live since its use was refused: then the caller should try again. */
function* refuseUnlessLive(uncountedUses: Tools["uncountedUses"], request: RedemptionRequest): Work<void> {
  const link = yield* row(explainRefusal(request));
  if (!link) throw yield* noLinkError(request.tokenHashes);
  if (link.allowed && link.status === "live") return;
  const code = link.allowed && link.status !== "live" ? REFUSED[link.status] : "origin_not_allowed";
  uncountedUses.add({ share_link_id: link.id, at: link.at, outcome: code, surface: link.surface });
  throw new Refusal(code);
}

function toReply(grant: GrantRow, session: PersonaSession | null): Reply<"createRedemption"> {
  const body: Redemption = {
    id: grant.redemption_id,
    redeemedAt: toDateTime(grant.redeemed_at),
    type: grant.type,
    personaId: grant.persona_id,
    personaName: grant.persona_name,
    removeWatermark: grant.remove_watermark === 1,
    session,
  };
  return { status: 201, body, headers: grant.replayed === 1 ? { "Idempotent-Replayed": "true" } : {} };
}
