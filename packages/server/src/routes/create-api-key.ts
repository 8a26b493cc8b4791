import type { Route } from "../route.ts";
import { createApiKey as create } from "../rules/api-keys.ts";

/** Makes an API key and shows it once. */
export const createApiKey: Route<"createApiKey"> = async ({ body, caller }, context) => ({
  status: 201,
  body: await create(context, caller, body),
});
