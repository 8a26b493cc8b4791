import type { Pagination, ShareLinkStatus, ShareLinkType } from "@share-links/types";
import type { Context } from "../context.ts";
import { listShareLinks, type ShareLinkFilter } from "../store/share-link-lists.ts";
import { findReach, totalOf } from "../store/share-link-reach.ts";
import type { ShareLinkRow } from "../store/share-links.ts";
import { type CursorPage, cursorsOf } from "./cursors.ts";
import { canonicalUuid, fold, isUuid } from "./text.ts";
import { isShareToken } from "./tokens.ts";

/** What a caller may filter a list by, as in the query. */
export interface ShareLinkQuery {
  personaId?: string;
  search?: string;
  status?: ShareLinkStatus;
  type?: ShareLinkType;
}

/** One numbered page of the organisation's links, newest first; a page past the end is empty. */
export async function pageOfShareLinks(
  context: Context,
  organizationId: string,
  { page, perPage, ...query }: ShareLinkQuery & { page: number; perPage: number },
): Promise<{ rows: ShareLinkRow[]; meta: Pagination }> {
  const filter = toFilter(context, organizationId, query);
  const reach = await findReach(context.sql, filter);
  const meta = pagination(await totalOf(context.sql, filter, reach), page, perPage);
  const part = { offset: (page - 1) * perPage, limit: perPage };
  const rows = page > meta.lastPage ? [] : await listShareLinks(context.sql, filter, reach, part);
  return { rows, meta };
}

/** Some of the organisation's links after a cursor, newest first. */
export async function shareLinksAfter<Item>(
  context: Context,
  organizationId: string,
  { cursor, limit, ...query }: ShareLinkQuery & { cursor?: string; limit: number },
  toItem: (row: ShareLinkRow) => Item,
): Promise<CursorPage<Item>> {
  const filter = toFilter(context, organizationId, query);
  const filters = { ...query, personaId: filter.personaId };
  const cursors = cursorsOf(context, { list: "listManagedShareLinks", organizationId, filters });
  const part = { after: cursors.read(cursor), limit: limit + 1 };
  const rows = await listShareLinks(context.sql, filter, await findReach(context.sql, filter), part);
  return cursors.page(rows, limit, toItem);
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

function toFilter({ vault }: Context, organizationId: string, query: ShareLinkQuery): ShareLinkFilter {
  const { personaId, search, status, type } = query;
  return {
    organizationId,
    personaId: personaId && canonicalUuid(personaId),
    status,
    type,
    // Every name contains the empty text.
    search: search
      ? {
          folded: fold(search),
          id: isUuid(search) ? canonicalUuid(search) : undefined,
          tokenHashes: isShareToken(search) ? vault.tokenHashes(search) : undefined,
        }
      : undefined,
  };
}
