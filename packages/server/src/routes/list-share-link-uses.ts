import type { Route } from "../route.ts";
import { listShareLinkUses as listUses } from "../rules/share-link-uses.ts";

/** What became of the attempts to use a link. */
export const listShareLinkUses: Route<"listShareLinkUses"> = async ({ path, query, caller }, context) => {
  return { status: 200, body: await listUses(context, caller.organizationId, path.id, query) };
};
