import type { Route } from "../route.ts";
import { revokeApiKey, revokeWithDescendants } from "../rules/api-keys.ts";

/** Revokes an API key at once, and what it made if asked to. */
export const deleteApiKey: Route<"deleteApiKey"> = async ({ path, query, caller }, { sql }) => {
  await sql.write<unknown>(() => (query.descendants ? revokeWithDescendants : revokeApiKey)(caller, path.id));
  return { status: 204, body: undefined };
};
