import type { Route } from "../route.ts";
import { getWebhook as get } from "../rules/webhooks.ts";

/** One webhook. */
export const getWebhook: Route<"getWebhook"> = async ({ path, caller }, context) => ({
  status: 200,
  body: await get(context, caller.organizationId, path.id),
});
