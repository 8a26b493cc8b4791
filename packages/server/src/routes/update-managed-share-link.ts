import type { Route } from "../route.ts";
import { toManagedShareLink } from "../rules/share-link-views.ts";
import { updateShareLink } from "../rules/share-links.ts";
import { parseDateTimeOrNull } from "../rules/time.ts";

/** A merge patch (RFC 7396) over every setting; null clears the expiry and the limit. */
export const updateManagedShareLink: Route<"updateManagedShareLink"> = async ({ path, body, caller }, context) => {
  const { expiresAt, ...settings } = body;
  const link = await updateShareLink(context, caller, path.id, {
    ...settings,
    ...(expiresAt !== undefined && { expiry: { at: parseDateTimeOrNull(expiresAt, "/body/expiresAt") } }),
  });
  return { status: 200, body: toManagedShareLink(link, context) };
};
