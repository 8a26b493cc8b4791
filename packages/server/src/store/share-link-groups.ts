import { row, type Statement, sql, type Work } from "./sql.ts";

/** The links of one persona that were issued under the same name. A search matches the names of groups, which have a count of their links. */
export interface ShareLinkGroup {
  organizationId: string;
  personaId: string;
  /** The name, folded as searches are. */
  nameFolded: string;
}

/**
 * Counts a new link into its group and gives the group's id, which is that of its first link. Lock the persona's row
 * first: then only one link at a time enters or leaves a group, and nobody waits for the group's row.
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

/** Counts a deleted link out of its group, and deletes the group with its last link. */
export function* countOutOfGroup(shareLinkId: string): Work<void> {
  const group = yield* row(
    sql<{ id: string; share_link_count: number }>`UPDATE share_link_groups SET share_link_count = share_link_count - 1
      WHERE id = (SELECT group_id FROM share_links WHERE id = ${shareLinkId}) RETURNING id, share_link_count`,
  );
  if (group?.share_link_count === 0)
    yield sql`DELETE FROM share_link_groups WHERE id = ${group.id} AND share_link_count = 0`;
}

/** Counts the links of an organisation. */
export function countShareLinks(organizationId: string): Statement<{ total: number }> {
  return sql`SELECT CAST(coalesce(sum(share_link_count), 0) AS BIGINT) AS total FROM share_link_groups
    WHERE organization_id = ${organizationId}`;
}
