import type { ShareLinkStatus, ShareLinkType } from "@share-links/types";
import type { Position } from "./personas.ts";
import { isIn, isOfGroupIn, MOST_GROUPS, type Reach, type Scope } from "./share-link-reach.ts";
import { COLUMNS, type ShareLinkRow, STATUS } from "./share-links.ts";
import { join, type Sql, type Statement, sql } from "./sql.ts";

/** Which links a list holds. */
export interface ShareLinkFilter extends Scope {
  type?: ShareLinkType | undefined;
  status?: ShareLinkStatus | undefined;
}

/** Which part of a list: `limit` links after a place in it, or after so many others. */
export interface ListPart {
  after?: Position | undefined;
  offset?: number;
  limit: number;
}

const TYPES: readonly ShareLinkType[] = ["LINK", "PLAYER_EMBED", "ORB_EMBED"];
const STATUSES: readonly ShareLinkStatus[] = ["live", "disabled", "expired", "exhausted"];

/**
 * A part of a list, newest first. What it costs does not grow with the table: the part is merged from ranges of an index
 * that hold the list's links in order, and no range is read further than the part's end.
 */
export async function listShareLinks(
  store: Sql,
  filter: ShareLinkFilter,
  reach: Reach,
  part: ListPart,
): Promise<ShareLinkRow[]> {
  const ranges = rangesOf(filter, reach, part);
  return ranges.length === 0 ? [] : store.read(merged(ranges, part));
}

/** The statement that merges ranges. How far a range is read decides how, so that the limits must be known to the plan. */
function merged(ranges: readonly Statement[], { offset = 0, limit }: ListPart): Statement<ShareLinkRow> {
  const parts = ranges.map((range) => sql`SELECT found, found_at FROM (${range}) AS range_of_links`);
  const statement = sql<ShareLinkRow>`SELECT ${COLUMNS} FROM (
      SELECT found, found_at FROM (${join(parts, " UNION ALL ")}) AS ranges ORDER BY found_at DESC, found DESC LIMIT ${limit} OFFSET ${offset}
    ) AS part CROSS JOIN share_links WHERE share_links.id = found ORDER BY created_at DESC, id DESC`;
  return { ...statement, isPlannedAnew: true };
}

function rangesOf(filter: ShareLinkFilter, reach: Reach, part: ListPart): Statement[] {
  const { organizationId } = filter;
  if (reach.groups === "all") return ownRanges("organization_id", [organizationId], filter, part);
  const named = reach.named ? [range(sql`id = ${reach.named.id}${ofType(filter)}`, filter, part)] : [];
  if (reach.groups === "many") return [...named, manyGroups(filter, reach, part)];
  return [...named, ...ownRanges("group_id", roundedUp(reach.groups), filter, part)];
}

/** 1, 2, 4, 8 or 16 groups: so there are few texts. No link that is not deleted has the empty group. */
function roundedUp(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  const count = Math.min(MOST_GROUPS, 2 ** Math.ceil(Math.log2(groups.length)));
  return [...groups, ...Array<string>(count - groups.length).fill("")];
}

/** The ranges of the organisation or of groups: for each one in order of time, or one for each type and kept status. */
function ownRanges(
  column: "organization_id" | "group_id",
  owners: readonly string[],
  filter: ShareLinkFilter,
  part: ListPart,
): Statement[] {
  const { type, status } = filter;
  const types = type === undefined ? TYPES : [type];
  const statuses = status === undefined ? STATUSES : [status];
  const kinds = types.flatMap((each) => statuses.map((kept) => sql` AND type = ${each} AND kept_status = ${kept}`));
  const all = type === undefined && status === undefined ? [sql``] : kinds;
  const ranges = owners.flatMap((owner) =>
    all.map((kind) => range(sql`${OWNER[column]} = ${owner}${kind}`, filter, part)),
  );
  if (status === "expired" && owners.length > 0) ranges.push(dueRange(column, owners, filter, part));
  return ranges;
}

/** What has expired since the last sweep is still kept as what it was. These are few, and of all owners: their index is by time. */
function dueRange(
  column: "organization_id" | "group_id",
  owners: readonly string[],
  filter: ShareLinkFilter,
  part: ListPart,
): Statement {
  const isDue = sql`expires_at <= (SELECT now_ms()) AND kept_status IN ('live', 'exhausted')`;
  const values = owners.map((owner) => sql`${owner}`);
  // Appending nothing keeps both engines from choosing the index of the owner, which holds all its links.
  return range(sql`${isDue} AND (${OWNER[column]} || '') IN (${join(values, ", ")})${ofType(filter)}`, filter, part);
}

const OWNER = { organization_id: sql`organization_id`, group_id: sql`group_id` };

/**
 * Of many groups: all their links where these are few, else the organisation's newest links until enough of them are
 * found. Either reads about √(part × links of the organisation) at the most.
 */
function manyGroups(filter: ShareLinkFilter, reach: Extract<Reach, { groups: "many" }>, part: ListPart): Statement {
  const needed = (part.offset ?? 0) + part.limit;
  const isSparse = reach.total < (needed * reach.of) / Math.max(1, reach.total);
  const condition = isSparse
    ? sql`group_id IN (SELECT id FROM share_link_groups WHERE ${isIn(filter)})`
    : sql`organization_id = ${filter.organizationId} AND ${isOfGroupIn(filter)}`;
  return range(sql`${condition}${ofType(filter)}`, filter, part);
}

function ofType({ type }: ShareLinkFilter): Statement {
  return type === undefined ? sql`` : sql` AND type = ${type}`;
}

function range(condition: Statement, filter: ShareLinkFilter, { after, offset = 0, limit }: ListPart): Statement {
  const conditions = [condition, sql`deleted_at IS NULL`];
  if (filter.status !== undefined) conditions.push(sql`${STATUS} = ${filter.status}`);
  if (after) conditions.push(sql`(created_at, id) < (${after.createdAt}, ${after.id})`);
  return sql`SELECT id AS found, created_at AS found_at FROM share_links WHERE ${join(conditions, " AND ")}
    ORDER BY created_at DESC, id DESC LIMIT ${offset + limit}`;
}
