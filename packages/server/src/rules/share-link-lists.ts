import type { Pagination, ShareLinkStatus, ShareLinkType } from "@share-links/types";
import type { Context } from "../context.ts";
import {
  countShareLinks,
  listShareLinks,
  listShareLinksAfter,
  type ShareLinkFilter,
  type ShareLinkRow,
} from "../store/share-links.ts";
import { type CursorPage, cursorPage, readCursor } from "./cursors.ts";
import { canonicalUuid, fold } from "./text.ts";

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
  const [counted] = await context.sql.read(countShareLinks(filter));
  const meta = pagination(counted?.total ?? 0, page, perPage);
  const rows =
    page > meta.lastPage ? [] : await context.sql.read(listShareLinks(filter, perPage, (page - 1) * perPage));
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
  const rows = await context.sql.read(listShareLinksAfter(filter, readCursor(cursor), limit + 1));
  return cursorPage(rows, limit, toItem);
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
    search:
      search === undefined
        ? undefined
        : { folded: fold(search), id: canonicalUuid(search), tokenHashes: vault.tokenHashes(search) },
  };
}
