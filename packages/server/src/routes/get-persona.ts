import type { Route } from "../route.ts";
import { getPersona as get } from "../rules/personas.ts";

/** One persona. */
export const getPersona: Route<"getPersona"> = async ({ path, caller }, context) => ({
  status: 200,
  body: await get(context, caller.organizationId, path.id),
});
