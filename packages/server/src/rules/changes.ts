import { randomUUIDv7 } from "node:crypto";
import type { ApiKey, AuditAction, Persona, ShareLinkEventType, Webhook } from "@share-links/types";
import type { Caller } from "../context.ts";
import { insertAuditEvent } from "../store/audit-events.ts";
import type { Work } from "../store/sql.ts";
import { type LinkSnapshot, recordLinkEvent } from "../store/webhook-events.ts";
import { toShareLinkRecord } from "./share-link-views.ts";

/** Who makes a change, and to which organisation: an API key, the operator's command, or the service by itself. */
export type Author =
  | Pick<Caller, "organizationId" | "keyId">
  | { readonly organizationId: string; readonly by: "operator" | "service" };

/** What became of one thing; `before` is null where it is new, `after` where it is gone. No state holds a token or a key. */
export type Change =
  | LinkChange
  | ChangeOf<"persona.created" | "persona.updated" | "persona.deleted", Persona>
  | ChangeOf<"api_key.created" | "api_key.revoked", ApiKey>
  | ChangeOf<
      "webhook.created" | "webhook.updated" | "webhook.secret_rotated" | "webhook.disabled" | "webhook.deleted",
      Webhook
    >;

/** A link's states are rows, for its events are made of them too. */
type LinkChange = ChangeOf<keyof typeof EVENT_OF, LinkSnapshot>;

interface ChangeOf<Action extends AuditAction, State> {
  readonly action: Action;
  readonly before: State | null;
  readonly after: State | null;
}

/** What the receivers of events are told of a change. */
const EVENT_OF = {
  "share_link.created": "share_link.created",
  "share_link.updated": "share_link.updated",
  "share_link.rotated": "share_link.updated",
  "share_link.deleted": "share_link.deleted",
} as const satisfies Record<string, ShareLinkEventType>;

/**
 * The one place that every change of an organisation goes through, in the unit of work that makes it: what is told of a
 * change stands or falls with it. What changes nothing is not recorded.
 */
export function* recordChange(author: Author, change: Change): Work<void> {
  const [before, after] = isOfLink(change)
    ? [change.before && toShareLinkRecord(change.before), change.after && toShareLinkRecord(change.after)]
    : [change.before, change.after];
  const subject = after ?? before;
  if (!subject) throw new Error(`The change ${change.action} has neither a state before nor one after.`);
  yield insertAuditEvent({
    id: randomUUIDv7(),
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

/** Tells the webhooks of a change of a link; a limit that is set to the count or below exhausts it besides. */
function* recordEvents({ action, before, after }: LinkChange): Work<void> {
  const link = after ?? before;
  if (!link) return;
  yield* recordLinkEvent({ id: randomUUIDv7(), type: EVENT_OF[action], link });
  if (before && after && !isExhausted(before) && isExhausted(after))
    yield* recordLinkEvent({ id: randomUUIDv7(), type: "share_link.exhausted", link });
}

function isExhausted({ usage_limit, usage_count }: LinkSnapshot): boolean {
  return usage_limit !== null && usage_count >= usage_limit;
}
