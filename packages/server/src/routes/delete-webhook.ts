import type { Route } from "../route.ts";
import { deleteWebhook as remove } from "../rules/webhooks.ts";

/** Deletes a webhook with its deliveries. */
export const deleteWebhook: Route<"deleteWebhook"> = async ({ path, caller }, context) => {
  await remove(context, caller, path.id);
  return { status: 204, body: undefined };
};
