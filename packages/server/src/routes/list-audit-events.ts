import type { Route } from "../route.ts";
import { listAuditEvents as list } from "../rules/audit-events.ts";

/** Audit events by cursor, with every filter. */
export const listAuditEvents: Route<"listAuditEvents"> = async ({ query, caller }, context) => ({
  status: 200,
  body: await list(context, caller.organizationId, query),
});
