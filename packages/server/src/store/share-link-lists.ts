import type { ShareLinkStatus, ShareLinkType } from "@share-links/types";
import { EARLIEST_MS } from "../bounds.ts";
import { isAfter, type ListPosition } from "./list-position.ts";
import { isIn, isOfGroupIn, MOST_GROUPS, type Reach, type Scope } from "./share-link-reach.ts";
import { isKeptAs, isKeptUnexpired, STATUS, STATUSES } from "./share-link-state.ts";
import { COLUMNS, type ShareLinkRow } from "./share-links.ts";
import { asText, join, list, rows, type Sql, type Statement, sql, type Work } from "./sql.ts";

/** Which links are in a list. */
export interface ShareLinkFilter extends Scope {
  type?: ShareLinkType | undefined;
  status?: ShareLinkStatus | undefined;
}

/** Which part of a list: `limit` links after a place in it, or after `offset` others. */
export interface ListPart {
  after?: ListPosition | undefined;
  offset?: number;
  limit: number;
}

// An object, so that it doesn't compile if a type is missing: its links would be missing from every list.
const TYPES = Object.keys({ LINK: true, PLAYER_EMBED: true, ORB_EMBED: true } satisfies Record<ShareLinkType, true>);
/** With more ranges than this, PostgreSQL plans them together. */
const MOST_PLANNED = 4;

/**
 * Reads a part of a list, newest first. Its cost doesn't grow with the table: it merges ranges of an index that have the
 * list's links in order, and reads no range further than to the part's end.
 */
export function* listShareLinks(
  dialect: Sql["dialect"],
  filter: ShareLinkFilter,
  reach: Reach,
  part: ListPart,
): Work<ShareLinkRow[]> {
  const ranges = rangesOf({ dialect, filter, part }, reach);
  return ranges.length === 0 ? [] : yield* rows(merged(ranges, part));
}

/** Every link of an organisation that is not deleted, oldest first. */
export function listAllShareLinks(organizationId: string): Statement<ShareLinkRow> {
  return sql`SELECT ${COLUMNS} FROM share_links WHERE organization_id = ${organizationId} AND deleted_at IS NULL
    ORDER BY created_at, id`;
}

interface Asked {
  readonly dialect: Sql["dialect"];
  readonly filter: ShareLinkFilter;
  readonly part: ListPart;
  /** A further condition for the links of every range. */
  readonly besides?: Statement;
}

/** Merges ranges in one statement. It is planned for its values, because the best plan depends on how many links there are to fetch. */
function merged(ranges: readonly Statement[], { offset = 0, limit }: ListPart): Statement<ShareLinkRow> {
  const parts = ranges.map((range) => sql`SELECT found, found_at FROM (${range}) AS range_of_links`);
  const statement = sql<ShareLinkRow>`SELECT ${COLUMNS} FROM (
      SELECT found, found_at FROM (${join(parts, " UNION ALL ")}) AS ranges ORDER BY found_at DESC, found DESC LIMIT ${limit} OFFSET ${offset}
    ) AS part CROSS JOIN share_links WHERE share_links.id = found ORDER BY created_at DESC, id DESC`;
  return { ...statement, isPlannedAnew: true };
}

function rangesOf(asked: Asked, reach: Reach): Statement[] {
  const { filter } = asked;
  if (reach.groups === "all") return ownRanges(asked, OWNER.organization, [filter.organizationId]);
  const named = reach.named ? [range(asked, sql`id = ${reach.named.id}${ofType(filter)}`)] : [];
  if (reach.groups === "many") return [...named, ...manyGroups(asked, reach)];
  return [...named, ...ownRanges(asked, OWNER.group, roundedUp(reach.groups))];
}

const OWNER = { organization: sql`organization_id`, group: sql`group_id` };

/** Fills the groups up to 1, 2, 4, 8 or 16, so that there are few different statements. Only deleted links have the empty group. */
function roundedUp(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  const count = Math.min(MOST_GROUPS, 2 ** Math.ceil(Math.log2(groups.length)));
  return [...groups, ...Array<string>(count - groups.length).fill("")];
}

/** The ranges of the organisation or of groups. Each of these has one range, or with a filter one for each type and kept status. */
function ownRanges(asked: Asked, column: Statement, owners: readonly string[]): Statement[] {
  const { type, status } = asked.filter;
  if (owners.length === 0) return [];
  if (type === undefined && status === undefined) return owners.map((owner) => range(asked, sql`${column} = ${owner}`));
  const types = type === undefined ? TYPES : [type];
  const statuses = status === undefined ? STATUSES : [status];
  const kinds = owners.flatMap((owner) =>
    types.flatMap((each) => statuses.map((kept) => [owner, each, kept] as const)),
  );
  const ranges =
    asked.dialect === "postgres" && kinds.length > MOST_PLANNED
      ? [rangesAtOnce(asked, column, kinds)]
      : kinds.map(([owner, each, kept]) =>
          range(asked, sql`${column} = ${owner} AND type = ${each} AND ${isKeptAs(sql`${kept}`)}`),
        );
  return status === "expired" ? [...ranges, dueRange(asked, column, owners)] : ranges;
}

/** All ranges as one, for PostgreSQL: it takes longer to plan many ranges than to read them. SQLite keeps its plans, and has no LATERAL. */
function rangesAtOnce(asked: Asked, column: Statement, kinds: readonly (readonly string[])[]): Statement {
  const listed = kinds.map((kind) => sql`(${join(kind.map(asText), ", ")})`);
  const one = range(asked, sql`${column} = of_owner AND type = of_type AND ${isKeptAs(sql`of_status`)}`);
  return sql`SELECT found, found_at FROM (VALUES ${join(listed, ", ")}) AS kinds (of_owner, of_type, of_status)
    CROSS JOIN LATERAL (${one}) AS range_of_kind`;
}

/** Links that have expired since the last look are still kept under their former status. They are few, and their index is by time, not by owner. */
function dueRange(asked: Asked, column: Statement, owners: readonly string[]): Statement {
  // Appending an empty text keeps both engines from using the owner's index, which has all its links.
  return range(
    asked,
    sql`${isKeptUnexpired(EARLIEST_MS)} AND (${column} || '') IN (${list(owners)})${ofType(asked.filter)}`,
  );
}

/**
 * The range of many groups: all their links if these are few, or else the organisation's newest links until enough of
 * them are found. Either way reads about √(part × links of the organisation) links at most.
 */
function manyGroups(asked: Asked, reach: Extract<Reach, { groups: "many" }>): Statement[] {
  const { filter, part } = asked;
  const needed = (part.offset ?? 0) + part.limit;
  const isSparse = reach.total < (needed * reach.of) / Math.max(1, reach.total);
  if (isSparse)
    return [range(asked, sql`group_id IN (SELECT id FROM share_link_groups WHERE ${isIn(filter)})${ofType(filter)}`)];
  return ownRanges({ ...asked, besides: isOfGroupIn(filter) }, OWNER.organization, [filter.organizationId]);
}

function ofType({ type }: ShareLinkFilter): Statement {
  return type === undefined ? sql`` : sql` AND type = ${type}`;
}

function range({ filter, part: { after, offset = 0, limit }, besides }: Asked, condition: Statement): Statement {
  const conditions = [condition, sql`deleted_at IS NULL`, ...(besides ? [besides] : [])];
  if (filter.status !== undefined) conditions.push(isOfStatus(filter.status));
  if (after) conditions.push(isAfter(after));
  // PostgreSQL must not know the limit: it only knows averages, and sorts all links if it expects fewer of them than the limit.
  return sql`SELECT id AS found, created_at AS found_at FROM share_links WHERE ${join(conditions, " AND ")}
    ORDER BY created_at DESC, id DESC LIMIT (SELECT CAST(${offset + limit} AS BIGINT))`;
}

/** The condition that a link has a status, in terms of the other statuses: PostgreSQL expects few rows to equal a computed value, but in its range nearly all do. */
function isOfStatus(status: ShareLinkStatus): Statement {
  const others = STATUSES.filter((other) => other !== status);
  return sql`${STATUS} NOT IN (${list(others)})`;
}
