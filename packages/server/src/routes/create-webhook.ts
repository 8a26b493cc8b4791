import type { Route } from "../route.ts";
import { createWebhook as create } from "../rules/webhooks.ts";

/** Makes a webhook; its secret is shown here and nowhere else. */
export const createWebhook: Route<"createWebhook"> = async ({ body, caller }, context) => ({
  status: 201,
  body: await create(context, caller, body),
});
