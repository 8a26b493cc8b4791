import type { OperationId } from "@share-links/types";
import { IDEMPOTENCY_MS } from "../bounds.ts";
import { Refusal } from "../refusal.ts";
import { sha256 } from "../secrets/digest.ts";
import { ownerOfReply } from "../secrets/sealed-columns.ts";
import { claimKey, findKeptReply, keepReply } from "../store/kept-replies.ts";
import { row, type Work } from "../store/sql.ts";
import type { Tools } from "./operation.ts";

/** A request that creates something, with its idempotency key. */
export interface KeyedRequest {
  operationId: OperationId;
  key: string;
  /** What is asked for, with the specification's defaults filled in and each value in its canonical form. */
  content: object;
}

/** A reply to a request that created something. */
export interface CreatedReply<Body extends object> {
  status: 201;
  body: Body;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Creates something and keeps the reply in the same transaction, so that a repeated request with the same key creates
 * nothing and gets that reply. Refuses a key that was used for another request, and a key whose first request is still
 * running. Nothing is kept of a request that is refused.
 */
export function* makeOnce<Body extends object>(
  { sql, vault, author }: Pick<Tools, "sql" | "vault" | "author">,
  { operationId, key, content }: KeyedRequest,
  make: () => Work<CreatedReply<Body>>,
): Work<CreatedReply<Body>> {
  const { organizationId } = author;
  const key_hash = sha256(key);
  const request_hash = sha256(`${operationId} ${canonicalJson(content)}`);
  const owner = ownerOfReply(organizationId, key_hash);
  // First the claim, then the look: by then, whoever had the key until this moment has left its reply.
  const claim = yield* row(claimKey(sql.dialect, organizationId, key_hash));
  const kept = yield* row(findKeptReply(organizationId, key_hash));
  if (kept && kept.request_hash !== request_hash) throw new Refusal("idempotency_key_reused");
  if (kept) {
    const body = JSON.parse(vault.openReply(kept.reply_sealed, owner)) as Body;
    return { status: 201, body, headers: { "Idempotent-Replayed": "true" } };
  }
  if (claim?.claimed !== 1) throw new Refusal("idempotency_key_in_use");
  const reply = yield* make();
  const reply_sealed = vault.sealReply(JSON.stringify(reply.body), owner);
  const made = { organization_id: organizationId, key_hash, request_hash, reply_sealed };
  // Nobody else writes under a claimed key, unless two keys share one number of the database's locks.
  if (!(yield* row(keepReply(made, IDEMPOTENCY_MS)))) throw new Refusal("idempotency_key_in_use");
  return reply;
}

/** One text for all ways to write a JSON value: the members of each object in alphabetical order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
