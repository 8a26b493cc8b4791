import type { Route } from "../route.ts";
import { makeOnce } from "../rules/idempotency.ts";
import { canonicalPersona, createPersona as create } from "../rules/personas.ts";

/** Makes a persona, with the id that the caller chose or a new one. */
export const createPersona: Route<"createPersona"> = async ({ header, body, caller }, context) => {
  const request = canonicalPersona(body);
  const creation = { ...caller, operationId: "createPersona", key: header["idempotency-key"], request } as const;
  const { reply, replayed } = await makeOnce(context, creation, () => create(caller, body));
  return { status: 201, body: reply, headers: replayed ? { "Idempotent-Replayed": "true" } : {} };
};
