import { randomUUIDv7 } from "node:crypto";
import type { ApiKey, AuditAction, Persona } from "@share-links/types";
import type { Caller } from "../context.ts";
import { insertAuditEvent } from "../store/audit-events.ts";
import type { Work } from "../store/sql.ts";
import type { ShareLinkRecord } from "./share-link-views.ts";

/** Who makes a change, and to which organisation: an API key, the operator's command, or the service by itself. */
export type Author =
  | Pick<Caller, "organizationId" | "keyId">
  | { readonly organizationId: string; readonly by: "operator" | "service" };

/** What became of one thing; `before` is null where it is new, `after` where it is gone. No state holds a token or a key. */
export type Change =
  | ChangeOf<"share_link.created" | "share_link.updated" | "share_link.rotated" | "share_link.deleted", ShareLinkRecord>
  | ChangeOf<"persona.created" | "persona.updated" | "persona.deleted", Persona>
  | ChangeOf<"api_key.created" | "api_key.revoked", ApiKey>;

interface ChangeOf<Action extends AuditAction, State> {
  readonly action: Action;
  readonly before: State | null;
  readonly after: State | null;
}

/**
 * The one place that every change of an organisation goes through, in the unit of work that makes it: what is told of a
 * change stands or falls with it. What changes nothing is not recorded.
 */
export function* recordChange(author: Author, { action, before, after }: Change): Work<void> {
  const subject = after ?? before;
  if (!subject) throw new Error(`The change ${action} has neither a state before nor one after.`);
  yield insertAuditEvent({
    id: randomUUIDv7(),
    organization_id: author.organizationId,
    author: "keyId" in author ? "api_key" : author.by,
    api_key_id: "keyId" in author ? author.keyId : null,
    action,
    subject_id: subject.id,
    before_state: before && JSON.stringify(before),
    after_state: after && JSON.stringify(after),
  });
}
