import { isAfter, type ListPosition } from "./list-position.ts";
import { join, type Statement, sql } from "./sql.ts";

/** One change in an organisation. The states are JSON; null before the subject was created and after it was deleted. */
export interface AuditEventRow {
  id: string;
  organization_id: string;
  /** Milliseconds since 1970. */
  created_at: number;
  author: "api_key" | "operator" | "service";
  api_key_id: string | null;
  action: string;
  subject_id: string;
  before_state: string | null;
  after_state: string | null;
}

/** The same, with the name of the key that made the change, if that key still exists. */
export type NamedAuditEventRow = AuditEventRow & { api_key_name: string | null };

/** Which audit events are in a list. They happened at `since` or later and before `until`, both in milliseconds since 1970. */
export interface AuditEventFilter {
  organizationId: string;
  action?: string | undefined;
  subjectId?: string | undefined;
  apiKeyId?: string | undefined;
  since?: number | undefined;
  until?: number | undefined;
}

/** Inserts an audit event, at the database's time. */
export function insertAuditEvent(event: Omit<AuditEventRow, "created_at">): Statement {
  return sql`INSERT INTO audit_events (id, organization_id, created_at, author, api_key_id, action, subject_id, before_state, after_state)
    VALUES (${event.id}, ${event.organization_id}, now_ms(), ${event.author}, ${event.api_key_id}, ${event.action},
      ${event.subject_id}, ${event.before_state}, ${event.after_state})`;
}

/** Lists audit events after a place in the list, newest first. */
export function listAuditEvents(
  filter: AuditEventFilter,
  after: ListPosition | undefined,
  limit: number,
): Statement<NamedAuditEventRow> {
  const conditions = [...matches(filter)];
  if (after) conditions.push(isAfter(after));
  return sql`SELECT id, organization_id, created_at, author, api_key_id, action, subject_id, before_state, after_state,
      (SELECT name FROM api_keys WHERE api_keys.id = audit_events.api_key_id) AS api_key_name
    FROM audit_events WHERE ${join(conditions, " AND ")} ORDER BY created_at DESC, id DESC LIMIT ${limit}`;
}

function matches({ organizationId, action, subjectId, apiKeyId, since, until }: AuditEventFilter): Statement[] {
  const conditions = [sql`organization_id = ${organizationId}`];
  if (action !== undefined) conditions.push(sql`action = ${action}`);
  if (subjectId !== undefined) conditions.push(sql`subject_id = ${subjectId}`);
  if (apiKeyId !== undefined) conditions.push(sql`api_key_id = ${apiKeyId}`);
  if (since !== undefined) conditions.push(sql`created_at >= ${since}`);
  if (until !== undefined) conditions.push(sql`created_at < ${until}`);
  return conditions;
}
