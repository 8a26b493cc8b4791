import type { Route } from "../route.ts";
import { deleteShareLink as remove } from "../rules/share-links.ts";

/** Deletes a link for good. */
export const deleteShareLink: Route<"deleteShareLink"> = async ({ path, caller }, context) => {
  await remove(context, caller, path.id);
  return { status: 200, body: { message: "Share link deleted successfully" } };
};
