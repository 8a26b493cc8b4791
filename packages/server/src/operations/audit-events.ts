import type { AuditAction, AuditEvent } from "@share-links/types";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { type AuditEventRow, listAuditEvents as listRows, type NamedAuditEventRow } from "../store/audit-events.ts";
import { rows, type Work } from "../store/sql.ts";
import { canonicalUuid } from "../values/text.ts";
import { parseDateTime, toDateTime } from "../values/time.ts";

/** Lists audit events, newest first, with every filter. */
export function* listAuditEvents(
  { query }: Input<"listAuditEvents", "query">,
  { author: { organizationId }, vault }: Pick<Tools, "author" | "vault">,
): Work<Reply<"listAuditEvents">> {
  const { cursor, limit, action, subjectId, apiKeyId, since, until } = query;
  const filters = {
    action,
    subjectId: subjectId && canonicalUuid(subjectId),
    apiKeyId: apiKeyId && canonicalUuid(apiKeyId),
    since: since === undefined ? undefined : parseDateTime(since, "/query/since"),
    until: until === undefined ? undefined : parseDateTime(until, "/query/until"),
  };
  const cursors = cursorsOf({ vault }, { list: "listAuditEvents", organizationId, filters });
  const found = yield* rows(listRows({ organizationId, ...filters }, cursors.read(cursor), limit + 1));
  return { status: 200, body: cursors.page(found, limit, toAuditEvent) };
}

function toAuditEvent(event: NamedAuditEventRow): AuditEvent {
  return {
    id: event.id,
    createdAt: toDateTime(event.created_at),
    action: event.action as AuditAction,
    author: { type: event.author, apiKeyId: event.api_key_id, apiKeyName: event.api_key_name },
    subjectId: event.subject_id,
    before: toState(event.before_state),
    after: toState(event.after_state),
  };
}

function toState(json: AuditEventRow["before_state"]): Record<string, unknown> | null {
  return json === null ? null : (JSON.parse(json) as Record<string, unknown>);
}
