import type { Route } from "../route.ts";
import { updatePersona as update } from "../rules/personas.ts";

/** Replaces what is said of a persona. */
export const updatePersona: Route<"updatePersona"> = async ({ path, body, caller }, context) => ({
  status: 200,
  body: await update(context, caller, path.id, body),
});
