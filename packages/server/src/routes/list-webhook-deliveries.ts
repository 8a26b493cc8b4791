import type { Route } from "../route.ts";
import { listWebhookDeliveries as list } from "../rules/webhook-deliveries.ts";

/** What was recorded for a webhook, and what became of it. */
export const listWebhookDeliveries: Route<"listWebhookDeliveries"> = async ({ path, query, caller }, context) => ({
  status: 200,
  body: await list(context, caller.organizationId, path.id, query),
});
