import type { Route } from "../route.ts";
import { replayWebhook as replay } from "../rules/webhook-deliveries.ts";

/** Sends events again. */
export const replayWebhook: Route<"replayWebhook"> = async ({ path, body, caller }, context) => ({
  status: 200,
  body: { replayed: await replay(context, caller.organizationId, path.id, body) },
});
