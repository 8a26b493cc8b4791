import type { ApiKey, AuditAction, Persona, ShareLinkEventType, Webhook } from "@share-links/types";
import type { Author } from "../context.ts";
import { newId } from "../secrets/random.ts";
import { insertAuditEvent } from "../store/audit-events.ts";
import { isExhausted } from "../store/share-link-state.ts";
import type { Work } from "../store/sql.ts";
import { type LinkSnapshot, recordLinkEvent } from "../store/webhook-events.ts";
import { toShareLinkRecord } from "../values/share-link-views.ts";

/** A change of one thing. `before` is null if it was created, `after` is null if it was deleted. No state contains a token or a key. */
export type Change =
  | LinkChange
  | ChangeOf<"persona.created" | "persona.updated" | "persona.deleted", Persona>
  | ChangeOf<"api_key.created" | "api_key.revoked", ApiKey>
  | ChangeOf<
      "webhook.created" | "webhook.updated" | "webhook.secret_rotated" | "webhook.disabled" | "webhook.deleted",
      Webhook
    >;

/** A link's states are rows, because its webhook events are made from them too. */
type LinkChange = ChangeOf<keyof typeof EVENT_OF, LinkSnapshot>;

interface ChangeOf<Action extends AuditAction, State> {
  readonly action: Action;
  readonly before: State | null;
  readonly after: State | null;
}

/** Which webhook event tells of which change. */
const EVENT_OF = {
  "share_link.created": "share_link.created",
  "share_link.updated": "share_link.updated",
  "share_link.rotated": "share_link.updated",
  "share_link.deleted": "share_link.deleted",
} as const satisfies Record<string, ShareLinkEventType>;

/**
 * Records a change as an audit event and as webhook events, in the transaction that makes the change: both are kept or
 * neither. Every change in an organisation goes through here. Don't call it if nothing changed.
 */
export function* recordChange(author: Author, change: Change): Work<void> {
  const [before, after] = isOfLink(change)
    ? [change.before && toShareLinkRecord(change.before), change.after && toShareLinkRecord(change.after)]
    : [change.before, change.after];
  const subject = after ?? before;
  if (!subject) throw new Error(`The change ${change.action} has no state, neither before nor after.`);
  yield insertAuditEvent({
    id: newId(),
    organization_id: author.organizationId,
    author: "keyId" in author ? "api_key" : author.by,
    api_key_id: "keyId" in author ? author.keyId : null,
    action: change.action,
    subject_id: subject.id,
    before_state: before && JSON.stringify(before),
    after_state: after && JSON.stringify(after),
  });
  if (isOfLink(change)) yield* recordEvents(change);
}

function isOfLink(change: Change): change is LinkChange {
  return Object.hasOwn(EVENT_OF, change.action);
}

/** Records the webhook events of a change of a link. A limit set to the count or below exhausts the link, which is an event of its own. */
function* recordEvents({ action, before, after }: LinkChange): Work<void> {
  const link = after ?? before;
  if (!link) return;
  yield* recordLinkEvent({ id: newId(), type: EVENT_OF[action], link });
  if (before && after && !isExhausted(before) && isExhausted(after))
    yield* recordLinkEvent({ id: newId(), type: "share_link.exhausted", link });
}
