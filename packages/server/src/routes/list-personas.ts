import type { Route } from "../route.ts";
import { listPersonas as list } from "../rules/personas.ts";

/** Personas by cursor. */
export const listPersonas: Route<"listPersonas"> = async ({ query, caller }, context) => ({
  status: 200,
  body: await list(context, caller.organizationId, query),
});
