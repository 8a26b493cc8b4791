import { row, type Statement, sql, type Work } from "./sql.ts";

/** The links of one persona that were issued under one name of it: what a search matches, with how many there are. */
export interface ShareLinkGroup {
  organizationId: string;
  personaId: string;
  /** The name without regard to case, as a search is folded too. */
  nameFolded: string;
}

/**
 * Counts a new link into its group and gives the group's id. The first link's id becomes the group's. Hold the persona's
 * row before: it lets one link in or out at a time, so that this row is never waited for.
 */
export function* countIntoGroup(group: ShareLinkGroup, shareLinkId: string): Work<string> {
  const counted = yield* row(
    sql<{
      id: string;
    }>`INSERT INTO share_link_groups (id, organization_id, persona_id, persona_name_folded, share_link_count)
      VALUES (${shareLinkId}, ${group.organizationId}, ${group.personaId}, ${group.nameFolded}, 1)
      ON CONFLICT (organization_id, persona_id, persona_name_folded)
        DO UPDATE SET share_link_count = share_link_groups.share_link_count + 1 RETURNING id`,
  );
  if (!counted) throw new Error(`The group of the share link ${shareLinkId} was not counted.`);
  return counted.id;
}

/** Counts a link that was deleted out of its group; the group goes with its last link. */
export function* countOutOfGroup(shareLinkId: string): Work<void> {
  const group = yield* row(
    sql<{ id: string; share_link_count: number }>`UPDATE share_link_groups SET share_link_count = share_link_count - 1
      WHERE id = (SELECT group_id FROM share_links WHERE id = ${shareLinkId}) RETURNING id, share_link_count`,
  );
  if (group?.share_link_count === 0)
    yield sql`DELETE FROM share_link_groups WHERE id = ${group.id} AND share_link_count = 0`;
}

/** How many links an organisation has. */
export function countShareLinks(organizationId: string): Statement<{ total: number }> {
  return sql`SELECT CAST(coalesce(sum(share_link_count), 0) AS BIGINT) AS total FROM share_link_groups
    WHERE organization_id = ${organizationId}`;
}
