import type { Route } from "../route.ts";
import { revokeApiKey } from "../rules/api-keys.ts";

/** Revokes an API key at once. */
export const deleteApiKey: Route<"deleteApiKey"> = async ({ path, caller }, { sql }) => {
  await sql.write(() => revokeApiKey(caller, path.id));
  return { status: 204, body: undefined };
};
