import type { ShareLinkUse } from "@share-links/types";
import { findLink } from "../links/change.ts";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { rows, type Work } from "../store/sql.ts";
import { listUseEvents, type UseEventRow } from "../store/use-events.ts";
import { canonicalUuid } from "../values/text.ts";
import { toDateTime } from "../values/time.ts";

/** Lists the uses of a link and the attempts that were refused, newest first. */
export function* listShareLinkUses(
  { path, query: { cursor, limit } }: Input<"listShareLinkUses", "path" | "query">,
  { author, vault }: Pick<Tools, "author" | "vault" | "uncountedUses">,
): Work<Reply<"listShareLinkUses">> {
  const { organizationId } = author;
  const filters = { shareLinkId: canonicalUuid(path.id) };
  const cursors = cursorsOf({ vault }, { list: "listShareLinkUses", organizationId, filters });
  const after = cursors.read(cursor);
  const { id } = yield* findLink(author, path.id);
  const found = yield* rows(listUseEvents(id, after, limit + 1));
  return { status: 200, body: cursors.page(found, limit, toShareLinkUse) };
}

function toShareLinkUse({ id, created_at, outcome, surface, times }: UseEventRow): ShareLinkUse {
  return { id, occurredAt: toDateTime(created_at), outcome, surface, count: times };
}
