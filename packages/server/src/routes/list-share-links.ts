import type { Route } from "../route.ts";
import { pageOfShareLinks } from "../rules/share-link-lists.ts";
import { toPersonaShareLink } from "../rules/share-link-views.ts";

/** One numbered page of the organisation's links. */
export const listShareLinks: Route<"listShareLinks"> = async ({ query, caller }, context) => {
  const { rows, meta } = await pageOfShareLinks(context, caller.organizationId, query);
  return { status: 200, body: { data: rows.map((row) => toPersonaShareLink(row, context)), meta } };
};
