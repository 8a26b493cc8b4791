import type { ShareLinkUse } from "@share-links/types";
import type { Context } from "../context.ts";
import { listUseEvents, type UseEventRow } from "../store/use-events.ts";
import { type CursorPage, cursorsOf } from "./cursors.ts";
import { getShareLink } from "./share-links.ts";
import { canonicalUuid } from "./text.ts";
import { toDateTime } from "./time.ts";

/** What became of the attempts to use a link, newest first, or refuses with `share_link_not_found`. */
export async function listShareLinkUses(
  context: Context,
  organizationId: string,
  shareLinkId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<CursorPage<ShareLinkUse>> {
  const filters = { shareLinkId: canonicalUuid(shareLinkId) };
  const cursors = cursorsOf(context, { list: "listShareLinkUses", organizationId, filters });
  const after = cursors.read(cursor);
  const { id } = await getShareLink(context, organizationId, shareLinkId);
  // Whoever was refused here a moment ago sees it.
  await context.refusals.flush();
  return cursors.page(await context.sql.read(listUseEvents(id, after, limit + 1)), limit, toShareLinkUse);
}

function toShareLinkUse({ id, created_at, outcome, surface, times }: UseEventRow): ShareLinkUse {
  return { id, occurredAt: toDateTime(created_at), outcome, surface, count: times };
}
