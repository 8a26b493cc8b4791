import type { Route } from "../route.ts";
import { toShareLink } from "../rules/share-link-views.ts";
import { updateShareLink as update } from "../rules/share-links.ts";
import { hoursToMs } from "../rules/time.ts";

/** Changes expiry and limit; the hours count from now. */
export const updateShareLink: Route<"updateShareLink"> = async ({ path, body, caller }, context) => {
  const { expiresInHours, usageLimit } = body;
  const link = await update(context, caller, path.id, {
    ...(expiresInHours !== undefined && { expiry: { afterMs: hoursToMs(expiresInHours, "/body/expiresInHours") } }),
    ...(usageLimit !== undefined && { usageLimit }),
  });
  return { status: 200, body: toShareLink(link, context) };
};
