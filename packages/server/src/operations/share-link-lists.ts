import type { Pagination, ShareLinkStatus, ShareLinkType } from "@share-links/types";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { isShareToken } from "../secrets/tokens.ts";
import { listShareLinks as listRows, type ShareLinkFilter } from "../store/share-link-lists.ts";
import { findReach, totalOf } from "../store/share-link-reach.ts";
import type { Work } from "../store/sql.ts";
import { toManagedShareLink, toPersonaShareLink } from "../values/share-link-views.ts";
import { canonicalUuid, fold, isUuid } from "../values/text.ts";

type ListTools = Pick<Tools, "author" | "sql" | "vault">;

/** Lists links by page number, newest first. A page past the end is empty. */
export function* listShareLinks(
  { query: { page, perPage, ...filters } }: Input<"listShareLinks", "query">,
  tools: ListTools,
): Work<Reply<"listShareLinks">> {
  const filter = toFilter(tools, filters);
  const reach = yield* findReach(filter);
  const meta = pagination(yield* totalOf(filter, reach), page, perPage);
  const part = { offset: (page - 1) * perPage, limit: perPage };
  const found = page > meta.lastPage ? [] : yield* listRows(tools.sql.dialect, filter, reach, part);
  return { status: 200, body: { data: found.map((link) => toPersonaShareLink(link, tools)), meta } };
}

/** Lists links by cursor, newest first, with every filter. */
export function* listManagedShareLinks(
  { query: { cursor, limit, ...query } }: Input<"listManagedShareLinks", "query">,
  tools: ListTools & Pick<Tools, "publicUrl">,
): Work<Reply<"listManagedShareLinks">> {
  const filter = toFilter(tools, query);
  const { organizationId } = tools.author;
  const filters = { ...query, personaId: filter.personaId };
  const cursors = cursorsOf(tools, { list: "listManagedShareLinks", organizationId, filters });
  const part = { after: cursors.read(cursor), limit: limit + 1 };
  const found = yield* listRows(tools.sql.dialect, filter, yield* findReach(filter), part);
  return { status: 200, body: cursors.page(found, limit, (link) => toManagedShareLink(link, tools)) };
}

function pagination(total: number, page: number, perPage: number): Pagination {
  const lastPage = Math.max(1, Math.ceil(total / perPage));
  return {
    total,
    lastPage,
    currentPage: page,
    perPage,
    prev: page === 1 ? null : Math.min(page - 1, lastPage),
    next: page < lastPage ? page + 1 : null,
  };
}

function toFilter(
  { author, vault }: ListTools,
  query: { personaId?: string; search?: string; status?: ShareLinkStatus; type?: ShareLinkType },
): ShareLinkFilter {
  const { personaId, search, status, type } = query;
  return {
    organizationId: author.organizationId,
    personaId: personaId && canonicalUuid(personaId),
    status,
    type,
    // An empty search matches every name, so it is no filter.
    search: search
      ? {
          folded: fold(search),
          id: isUuid(search) ? canonicalUuid(search) : undefined,
          tokenHashes: isShareToken(search) ? vault.tokenHashes(search) : undefined,
        }
      : undefined,
  };
}
