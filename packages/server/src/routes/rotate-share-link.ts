import type { Route } from "../route.ts";
import { toManagedShareLink } from "../rules/share-link-views.ts";
import { rotateShareLink as rotate } from "../rules/share-links.ts";

/** Gives a link another token. */
export const rotateShareLink: Route<"rotateShareLink"> = async ({ path, caller }, context) => {
  const link = await rotate(context, caller, path.id);
  return { status: 200, body: toManagedShareLink(link, context) };
};
