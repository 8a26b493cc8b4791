import type { Route } from "../route.ts";
import { updateWebhook as update } from "../rules/webhooks.ts";

/** Replaces what is said of a webhook. */
export const updateWebhook: Route<"updateWebhook"> = async ({ path, body, caller }, context) => ({
  status: 200,
  body: await update(context, caller, path.id, body),
});
