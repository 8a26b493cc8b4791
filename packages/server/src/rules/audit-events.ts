import type { AuditAction, AuditEvent, ListAuditEventsQuery } from "@share-links/types";
import type { Context } from "../context.ts";
import { type AuditEventRow, listAuditEvents as listRows, type NamedAuditEventRow } from "../store/audit-events.ts";
import { type CursorPage, cursorsOf } from "./cursors.ts";
import { canonicalUuid } from "./text.ts";
import { parseDateTime, toDateTime } from "./time.ts";

/** Some of the organisation's audit events after a cursor, newest first. */
export async function listAuditEvents(
  context: Pick<Context, "sql" | "vault">,
  organizationId: string,
  { cursor, limit, action, subjectId, apiKeyId, since, until }: ListAuditEventsQuery & { limit: number },
): Promise<CursorPage<AuditEvent>> {
  const filters = {
    action,
    subjectId: subjectId && canonicalUuid(subjectId),
    apiKeyId: apiKeyId && canonicalUuid(apiKeyId),
    since: since === undefined ? undefined : parseDateTime(since, "/query/since"),
    until: until === undefined ? undefined : parseDateTime(until, "/query/until"),
  };
  const cursors = cursorsOf(context, { list: "listAuditEvents", organizationId, filters });
  const rows = await context.sql.read(listRows({ organizationId, ...filters }, cursors.read(cursor), limit + 1));
  return cursors.page(rows, limit, toAuditEvent);
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
