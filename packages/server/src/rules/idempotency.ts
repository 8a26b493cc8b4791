import type { OperationId } from "@share-links/types";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { claimKey, findKeptReply, keepReply } from "../store/kept-replies.ts";
import { row, type Work } from "../store/sql.ts";
import { sha256 } from "./digest.ts";

/** A call that makes something: under which idempotency key, if any, and what makes two calls the same one. */
export interface Creation {
  organizationId: string;
  operationId: OperationId;
  key: string | undefined;
  /** What is asked for, with the specification's defaults filled in and each value in its canonical form. */
  request: object;
}

const LIFETIME_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a thing and keeps the reply that tells of it in one unit of work, so that a repeated call with the key makes
 * nothing and gets that reply. Refuses the key of another request, and one whose first call is still running; a refused
 * call keeps nothing.
 */
export async function makeOnce<Reply extends object>(
  { sql, vault }: Pick<Context, "sql" | "vault">,
  { organizationId, operationId, key, request }: Creation,
  make: () => Work<Reply>,
): Promise<{ reply: Reply; replayed: boolean }> {
  if (key === undefined) return { reply: await sql.write(make), replayed: false };
  const key_hash = sha256(key);
  const request_hash = sha256(`${operationId} ${canonicalJson(request)}`);
  const owner = ownerOfReply(organizationId, key_hash);

  return sql.write(function* () {
    // The claim before the look: whoever had the key until this moment has left its reply by now.
    const claim = yield* row(claimKey(sql.dialect, organizationId, key_hash));
    const kept = yield* row(findKeptReply(organizationId, key_hash));
    if (kept && kept.request_hash !== request_hash) throw new Refusal("idempotency_key_reused");
    if (kept) return { reply: JSON.parse(vault.openReply(kept.reply_sealed, owner)) as Reply, replayed: true };
    if (claim?.claimed !== 1) throw new Refusal("idempotency_key_in_use");
    const reply = yield* make();
    const reply_sealed = vault.sealReply(JSON.stringify(reply), owner);
    const made = { organization_id: organizationId, key_hash, request_hash, reply_sealed };
    // Nobody else writes under a claimed key, unless two names share one number of the database's locks.
    if (!(yield* row(keepReply(made, LIFETIME_MS)))) throw new Refusal("idempotency_key_in_use");
    return { reply, replayed: false };
  });
}

/** What a kept reply is bound to by its seal. */
export function ownerOfReply(organizationId: string, keyHash: string): string {
  return `${organizationId} ${keyHash}`;
}

/** One text for every way to write one JSON value: the members of each object in one order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
