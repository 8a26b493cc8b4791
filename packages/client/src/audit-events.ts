import type { AuditEvent, AuditEventPage, ListAuditEventsQuery } from "@share-links/types";
import type { ApiList } from "./api-list.ts";
import type { OperationLines } from "./operation.ts";
import type { RequestOptions } from "./options.ts";

/** Who changed what, and when; the hosted API answers 404 to these. */
export interface AuditEvents {
  /** The changes, newest first: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListAuditEventsQuery, options?: RequestOptions): ApiList<AuditEventPage, AuditEvent, "listAuditEvents">;
}

/** The operations of `client.manage.auditEvents`. */
export const auditEvents: OperationLines<AuditEvents> = {
  list: "listAuditEvents GET /manage/v1/audit-events 200",
};
