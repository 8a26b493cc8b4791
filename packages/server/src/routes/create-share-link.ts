import type { Route } from "../route.ts";
import { toShareLink } from "../rules/share-link-views.ts";
import { createShareLink as create, PLAIN_SETTINGS } from "../rules/share-links.ts";
import { hoursToMs } from "../rules/time.ts";

/** Makes a link with the two settings that the hosted contract knows. */
export const createShareLink: Route<"createShareLink"> = async ({ body, caller }, context) => {
  const expiry = { afterMs: hoursToMs(body.expiresInHours, "/body/expiresInHours") };
  const settings = { ...PLAIN_SETTINGS, expiry, usageLimit: body.usageLimit };
  const link = await context.sql.write(() => create(context, caller, body.personaId, settings));
  return { status: 201, body: toShareLink(link, context) };
};
