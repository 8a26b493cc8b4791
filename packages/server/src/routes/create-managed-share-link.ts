import { createShareLink } from "../generated/operations.ts";
import type { Route } from "../route.ts";
import { makeOnce } from "../rules/idempotency.ts";
import { toManagedShareLink } from "../rules/share-link-views.ts";
import { canonicalShareLink, createShareLink as create, PLAIN_SETTINGS } from "../rules/share-links.ts";
import { hoursToMs, parseDateTimeOrNull } from "../rules/time.ts";

const DEFAULT_EXPIRY = { afterMs: hoursToMs(createShareLink.bodyDefaults.expiresInHours, "/body/expiresInHours") };

/** Makes a link with every setting in one call. */
export const createManagedShareLink: Route<"createManagedShareLink"> = async ({ header, body, caller }, context) => {
  const { personaId, expiresAt, ...others } = body;
  const expiry = expiresAt === undefined ? DEFAULT_EXPIRY : { at: parseDateTimeOrNull(expiresAt, "/body/expiresAt") };
  const settings = { ...PLAIN_SETTINGS, ...others, expiry };
  const { reply, replayed } = await makeOnce(
    context,
    {
      ...caller,
      operationId: "createManagedShareLink",
      key: header["idempotency-key"],
      request: canonicalShareLink(personaId, settings),
    },
    function* () {
      const link = yield* create(context, caller, personaId, settings);
      return toManagedShareLink(link, context);
    },
  );
  return { status: 201, body: reply, headers: replayed ? { "Idempotent-Replayed": "true" } : {} };
};
