import type { Route } from "../route.ts";
import { createPersona as create } from "../rules/personas.ts";

/** Makes a persona, with the id that the caller chose or a new one. */
export const createPersona: Route<"createPersona"> = async ({ body, caller }, context) => ({
  status: 201,
  body: await context.sql.write(() => create(caller, body)),
});
