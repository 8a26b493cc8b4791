import type { Route } from "../route.ts";
import { deletePersona as remove } from "../rules/personas.ts";

/** Deletes a persona that no link points to. */
export const deletePersona: Route<"deletePersona"> = async ({ path, caller }, context) => {
  await remove(context, caller, path.id);
  return { status: 204, body: undefined };
};
