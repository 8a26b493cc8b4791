import type { ShareLinkStatus, ShareLinkType } from "@share-links/types";
import type { Position } from "./personas.ts";
import { isIn, isOfGroupIn, MOST_GROUPS, type Reach, type Scope } from "./share-link-reach.ts";
import { isKeptAs, isKeptUnexpired, STATUS, STATUSES } from "./share-link-state.ts";
import { COLUMNS, type ShareLinkRow } from "./share-links.ts";
import { join, rows, type Sql, type Statement, sql, type Work } from "./sql.ts";

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

// An object, so that it doesn't compile if a type is missing: its links would be missing from every list.
const TYPES = Object.keys({ LINK: true, PLAYER_EMBED: true, ORB_EMBED: true } satisfies Record<ShareLinkType, true>);
/** More ranges than that are planned at once. */
const MOST_PLANNED = 4;
/** The year 0000, before which nothing expires. */
const EARLIEST = Date.parse("0000-01-01T00:00:00Z");

/**
 * A part of a list, newest first. What it costs does not grow with the table: the part is merged from ranges of an index
 * that hold the list's links in order, and no range is read further than the part's end.
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

interface Asked {
  readonly dialect: Sql["dialect"];
  readonly filter: ShareLinkFilter;
  readonly part: ListPart;
  /** What the links of every range have to meet besides. */
  readonly besides?: Statement;
}

/** The statement that merges ranges. How many links a part has decides how they are fetched, so that the plan must know. */
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

/** 1, 2, 4, 8 or 16 groups: so there are few texts. No link that is not deleted has the empty group. */
function roundedUp(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  const count = Math.min(MOST_GROUPS, 2 ** Math.ceil(Math.log2(groups.length)));
  return [...groups, ...Array<string>(count - groups.length).fill("")];
}

/** The ranges of the organisation or of groups: for each one in order of time, or one for each type and kept status. */
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

/** Planning each of many ranges takes PostgreSQL longer than reading them. SQLite has no LATERAL, and keeps its plans. */
function rangesAtOnce(asked: Asked, column: Statement, kinds: readonly (readonly string[])[]): Statement {
  const listed = kinds.map(
    (kind) =>
      sql`(${join(
        kind.map((value) => sql`CAST(${value} AS TEXT)`),
        ", ",
      )})`,
  );
  const one = range(asked, sql`${column} = of_owner AND type = of_type AND ${isKeptAs(sql`of_status`)}`);
  return sql`SELECT found, found_at FROM (VALUES ${join(listed, ", ")}) AS kinds (of_owner, of_type, of_status)
    CROSS JOIN LATERAL (${one}) AS range_of_kind`;
}

/** Links that have expired since the last look are still kept under their former status. They are few, and their index is by time, not by owner. */
function dueRange(asked: Asked, column: Statement, owners: readonly string[]): Statement {
  const values = owners.map((owner) => sql`${owner}`);
  // Appending nothing keeps both engines from choosing the index of the owner, which holds all its links.
  return range(
    asked,
    sql`${isKeptUnexpired(EARLIEST)} AND (${column} || '') IN (${join(values, ", ")})${ofType(asked.filter)}`,
  );
}

/**
 * Of many groups: all their links where these are few, else the organisation's newest links until enough of them are
 * found. Either reads about √(part × links of the organisation) at the most.
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
  if (after) conditions.push(sql`(created_at, id) < (${after.createdAt}, ${after.id})`);
  // PostgreSQL sorts whole what it takes for no longer than the limit, and knows averages only: it is not to know the limit.
  return sql`SELECT id AS found, created_at AS found_at FROM share_links WHERE ${join(conditions, " AND ")}
    ORDER BY created_at DESC, id DESC LIMIT (SELECT CAST(${offset + limit} AS BIGINT))`;
}

/** By the other ones: PostgreSQL takes an equality with what it has to compute for rare, and this is the rule in its range. */
function isOfStatus(status: ShareLinkStatus): Statement {
  const others = STATUSES.filter((other) => other !== status).map((other) => sql`${other}`);
  return sql`${STATUS} NOT IN (${join(others, ", ")})`;
}
