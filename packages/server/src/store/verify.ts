import { CHECK_OF_STATUS, CHECK_OF_USES } from "./share-link-state.ts";
import { type Sql, type Statement, sql } from "./sql.ts";

/** A number or a status that is kept, and what it should be. `id` is that of the share link, the persona or the group. */
export interface Miscount {
  what: "uses of a share link" | "status of a share link" | "share links of a persona" | "share links of a name";
  organization_id: string;
  id: string;
  kept: number | string;
  counted: number | string;
}

type Counted = Omit<Miscount, "what">;
type Place = Pick<Counted, "organization_id" | "id">;
type Check = (after: Place, limit: number) => Statement<Counted>;

const BATCH = 1000;
const START: Place = { organization_id: "", id: "" };

/** Counts everything again that is kept, and yields what differs. It reads in batches, each of one moment, so writers may go on meanwhile. */
export async function* findMiscounts(store: Pick<Sql, "read">): AsyncGenerator<Miscount> {
  for (const [what, check] of Object.entries(CHECKS) as [Miscount["what"], Check][]) {
    let after: Place | undefined = START;
    while (after) {
      const rows: Counted[] = await store.read(check(after, BATCH));
      for (const row of rows) if (row.kept !== row.counted) yield { what, ...row };
      after = rows.length === BATCH ? rows.at(-1) : undefined;
    }
  }
}

const CHECKS: Record<Miscount["what"], Check> = {
  "uses of a share link": ({ id }, limit) => sql`SELECT organization_id, id, ${CHECK_OF_USES}
    FROM share_links WHERE id > ${id} ORDER BY id LIMIT ${limit}`,

  "status of a share link": ({ id }, limit) => sql`SELECT organization_id, id, ${CHECK_OF_STATUS}
    FROM share_links WHERE id > ${id} AND deleted_at IS NULL ORDER BY id LIMIT ${limit}`,

  "share links of a persona": (
    { organization_id, id },
    limit,
  ) => sql`SELECT organization_id, id, share_link_count AS kept, (
      SELECT count(*) FROM share_links WHERE group_id IN (SELECT id FROM share_link_groups
        WHERE organization_id = personas.organization_id AND persona_id = personas.id) AND deleted_at IS NULL) AS counted
    FROM personas WHERE (organization_id, id) > (${organization_id}, ${id}) ORDER BY organization_id, id LIMIT ${limit}`,

  "share links of a name": ({ id }, limit) => sql`SELECT organization_id, id, share_link_count AS kept, (
      SELECT count(*) FROM share_links WHERE group_id = share_link_groups.id AND deleted_at IS NULL) AS counted
    FROM share_link_groups WHERE id > ${id} ORDER BY id LIMIT ${limit}`,
};
