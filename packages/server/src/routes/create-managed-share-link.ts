import { createShareLink } from "../generated/operations.ts";
import type { Route } from "../route.ts";
import { toManagedShareLink } from "../rules/share-link-views.ts";
import { createShareLink as create, PLAIN_SETTINGS } from "../rules/share-links.ts";
import { hoursToMs, parseDateTimeOrNull } from "../rules/time.ts";

const DEFAULT_EXPIRY = { afterMs: hoursToMs(createShareLink.bodyDefaults.expiresInHours, "/body/expiresInHours") };

/** Makes a link with every setting in one call. */
export const createManagedShareLink: Route<"createManagedShareLink"> = async ({ body, caller }, context) => {
  const { personaId, expiresAt, ...settings } = body;
  const expiry = expiresAt === undefined ? DEFAULT_EXPIRY : { at: parseDateTimeOrNull(expiresAt, "/body/expiresAt") };
  const link = await context.sql.write(() =>
    create(context, caller, personaId, { ...PLAIN_SETTINGS, ...settings, expiry }),
  );
  return { status: 201, body: toManagedShareLink(link, context) };
};
