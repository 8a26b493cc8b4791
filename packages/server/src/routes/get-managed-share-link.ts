import type { Route } from "../route.ts";
import { toManagedShareLink } from "../rules/share-link-views.ts";
import { getShareLink } from "../rules/share-links.ts";

/** One link with its status, its public URL and its last use. */
export const getManagedShareLink: Route<"getManagedShareLink"> = async ({ path, caller }, context) => {
  const link = await getShareLink(context, caller.organizationId, path.id);
  return { status: 200, body: toManagedShareLink(link, context) };
};
