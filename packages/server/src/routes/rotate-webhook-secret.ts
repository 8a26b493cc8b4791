import type { Route } from "../route.ts";
import { rotateWebhookSecret as rotate } from "../rules/webhooks.ts";

/** Gives a webhook a new secret; it is shown here and nowhere else. */
export const rotateWebhookSecret: Route<"rotateWebhookSecret"> = async ({ path, body, caller }, context) => ({
  status: 200,
  body: await rotate(context, caller, path.id, body.overlapHours),
});
