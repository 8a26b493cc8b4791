import type { Route } from "../route.ts";
import { listApiKeys as list } from "../rules/api-keys.ts";

/** API keys by cursor. */
export const listApiKeys: Route<"listApiKeys"> = async ({ query, caller }, context) => ({
  status: 200,
  body: await list(context, caller.organizationId, query),
});
