import type { Route } from "../route.ts";
import { makeOnce } from "../rules/idempotency.ts";
import { toShareLink } from "../rules/share-link-views.ts";
import { canonicalShareLink, createShareLink as create, PLAIN_SETTINGS } from "../rules/share-links.ts";
import { hoursToMs } from "../rules/time.ts";

/** Makes a link with the two settings that the hosted contract knows. */
export const createShareLink: Route<"createShareLink"> = async ({ header, body, caller }, context) => {
  const expiry = { afterMs: hoursToMs(body.expiresInHours, "/body/expiresInHours") };
  const settings = { ...PLAIN_SETTINGS, expiry, usageLimit: body.usageLimit };
  const { reply, replayed } = await makeOnce(
    context,
    {
      ...caller,
      operationId: "createShareLink",
      key: header["idempotency-key"],
      request: canonicalShareLink(body.personaId, settings),
    },
    function* () {
      return toShareLink(yield* create(context, caller, body.personaId, settings), context);
    },
  );
  return { status: 201, body: reply, headers: replayed ? { "Idempotent-Replayed": "true" } : {} };
};
