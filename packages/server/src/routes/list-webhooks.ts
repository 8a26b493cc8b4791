import type { Route } from "../route.ts";
import { listWebhooks as list } from "../rules/webhooks.ts";

/** Webhooks by cursor. */
export const listWebhooks: Route<"listWebhooks"> = async ({ query, caller }, context) => ({
  status: 200,
  body: await list(context, caller.organizationId, query),
});
