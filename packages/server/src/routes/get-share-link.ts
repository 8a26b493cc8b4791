import type { Route } from "../route.ts";
import { toPersonaShareLink } from "../rules/share-link-views.ts";
import { getShareLink as get } from "../rules/share-links.ts";

/** One link with its persona. */
export const getShareLink: Route<"getShareLink"> = async ({ path, caller }, context) => {
  const link = await get(context, caller.organizationId, path.id);
  return { status: 200, body: toPersonaShareLink(link, context) };
};
