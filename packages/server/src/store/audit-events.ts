import { type Statement, sql } from "./sql.ts";

/** One change of an organisation as it is kept; the states are JSON, null before the subject was there and after it is gone. */
export interface AuditEventRow {
  id: string;
  organization_id: string;
  created_at: number;
  author: "api_key" | "operator" | "service";
  api_key_id: string | null;
  action: string;
  subject_id: string;
  before_state: string | null;
  after_state: string | null;
}

/** Inserts an audit event, at the database's time. */
export function insertAuditEvent(event: Omit<AuditEventRow, "created_at">): Statement {
  return sql`INSERT INTO audit_events (id, organization_id, created_at, author, api_key_id, action, subject_id, before_state, after_state)
    VALUES (${event.id}, ${event.organization_id}, now_ms(), ${event.author}, ${event.api_key_id}, ${event.action},
      ${event.subject_id}, ${event.before_state}, ${event.after_state})`;
}
