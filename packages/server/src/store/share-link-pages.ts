import { STATUS } from "./share-link-state.ts";
import type { ShareLinkRow } from "./share-links.ts";
import { type Statement, sql } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";

/** What the page of a link shows or checks; `at` is the database's time. */
export type LinkPageRow = Pick<
  ShareLinkRow,
  | "id"
  | "persona_id"
  | "persona_name"
  | "remove_watermark"
  | "allowed_origins"
  | "allow_all_origins"
  | "origins_version"
  | "status"
> & { at: number };

/** Finds the link with this token, unless it is deleted. It only reads: to open a page is not to use the link. */
export function findLinkOfToken(tokenHashes: TokenHashes): Statement<LinkPageRow> {
  return sql`SELECT id, persona_id, persona_name, remove_watermark, allowed_origins, allow_all_origins, origins_version,
      ${STATUS} AS status, now_ms() AS at
    FROM share_links WHERE ${hasToken(tokenHashes)} AND deleted_at IS NULL`;
}
