import type { ListPosition } from "./list-position.ts";
import { countShareLinks } from "./share-link-groups.ts";
import { join, row, rows, type Statement, sql, type Work } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";

/** Which links a list is about, as far as there are counters for them: of an organisation, perhaps of one persona or of a search. */
export interface Scope {
  organizationId: string;
  personaId?: string | undefined;
  search?: Search | undefined;
}

/** Matches persona names that contain `folded`. If the text can be an id or a token, it also matches the link that has it. */
export interface Search {
  folded: string;
  id?: string | undefined;
  tokenHashes?: TokenHashes | undefined;
}

/**
 * Which links a scope reaches: all of the organisation, those of a few groups, or those of many groups, which have `total`
 * of the organisation's `of` links. `named` is a further link, which the search finds by its id or its token.
 */
export type Reach =
  | { groups: "all" }
  | { groups: readonly string[]; total: number; named: ListPosition | undefined }
  | { groups: "many"; total: number; of: number; named: ListPosition | undefined };

/** With more groups than this, they are not merged one by one. */
export const MOST_GROUPS = 16;

/** Finds what a scope reaches. It reads the groups, never the links. */
export function* findReach(scope: Scope): Work<Reach> {
  if (scope.personaId === undefined && scope.search === undefined) return { groups: "all" };
  const named = yield* findNamed(scope);
  const besides = named ? 1 : 0;
  const groups = yield* rows(listGroups(scope));
  if (groups.length <= MOST_GROUPS) {
    const total = groups.reduce((sum, group) => sum + group.share_link_count, besides);
    return { groups: groups.map(({ id }) => id), total, named };
  }
  const counted = yield* row(countGroups(scope));
  return { groups: "many", total: (counted?.found ?? 0) + besides, of: counted?.total ?? 0, named };
}

/** Counts the links that a scope reaches. */
export function* totalOf({ organizationId }: Scope, reach: Reach): Work<number> {
  if (reach.groups !== "all") return reach.total;
  const counted = yield* row(countShareLinks(organizationId));
  return counted?.total ?? 0;
}

/**
 * The condition that a link's group is in the scope. It is a value of each link and not an EXISTS, which both engines
 * would turn around: they would read every link of every group.
 */
export function isOfGroupIn(scope: Scope): Statement {
  return sql`(SELECT CASE WHEN ${isIn(scope)} THEN 1 ELSE 0 END FROM share_link_groups WHERE id = share_links.group_id) = 1`;
}

/** The condition that a group is in the scope. */
export function isIn({ organizationId, personaId, search }: Scope): Statement {
  const conditions = [sql`organization_id = ${organizationId}`];
  if (personaId !== undefined) conditions.push(sql`persona_id = ${personaId}`);
  // No name contains NUL. SQLite would end the pattern there, and PostgreSQL would refuse it.
  if (search?.folded.includes("\0")) conditions.push(sql`1 = 0`);
  else if (search !== undefined) {
    const pattern = `%${search.folded.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(sql`persona_name_folded LIKE ${pattern} ESCAPE '\\'`);
  }
  return join(conditions, " AND ");
}

/** Finds the link whose id or token is searched for, unless its persona's name matches, too. */
function* findNamed(scope: Scope): Work<ListPosition | undefined> {
  const { organizationId, personaId, search } = scope;
  const names = [
    ...(search?.id === undefined ? [] : [sql`id = ${search.id}`]),
    ...(search?.tokenHashes === undefined ? [] : [hasToken(search.tokenHashes)]),
  ];
  if (names.length === 0) return undefined;
  const ofPersona = personaId === undefined ? sql`` : sql` AND persona_id = ${personaId}`;
  return yield* row(
    sql<ListPosition>`SELECT id, created_at AS "createdAt" FROM share_links WHERE (${join(names, " OR ")})
      AND organization_id = ${organizationId} AND deleted_at IS NULL${ofPersona} AND NOT ${isOfGroupIn(scope)}`,
  );
}

function listGroups(scope: Scope): Statement<{ id: string; share_link_count: number }> {
  return sql`SELECT id, share_link_count FROM share_link_groups WHERE ${isIn(scope)} LIMIT ${MOST_GROUPS + 1}`;
}

function countGroups(scope: Scope): Statement<{ found: number; total: number }> {
  return sql`SELECT CAST(coalesce(sum(CASE WHEN ${isIn(scope)} THEN share_link_count ELSE 0 END), 0) AS BIGINT) AS found,
      CAST(coalesce(sum(share_link_count), 0) AS BIGINT) AS total
    FROM share_link_groups WHERE organization_id = ${scope.organizationId}`;
}
