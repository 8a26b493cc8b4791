import type { Route } from "../route.ts";
import { shareLinksAfter } from "../rules/share-link-lists.ts";
import { toManagedShareLink } from "../rules/share-link-views.ts";

/** Links by cursor, with every filter. */
export const listManagedShareLinks: Route<"listManagedShareLinks"> = async ({ query, caller }, context) => {
  const body = await shareLinksAfter(context, caller.organizationId, query, (row) => toManagedShareLink(row, context));
  return { status: 200, body };
};
