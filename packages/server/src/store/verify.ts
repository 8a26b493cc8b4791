import { STATUS } from "./share-links.ts";
import { type Sql, type Statement, sql } from "./sql.ts";

/** What is kept beside what it is counted from. `id` is the share link's, the persona's or the group's. */
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

/** Counts everything anew that is kept and yields what differs, in batches, each of one moment: writers may go on meanwhile. */
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
  /** `usageCount` = counted events − returned events; before an import, uses were counted elsewhere. */
  "uses of a share link": ({ id }, limit) => sql`SELECT organization_id, id, usage_count AS kept, imported_uses + (
      SELECT CAST(coalesce(sum(CASE outcome WHEN 'counted' THEN 1 WHEN 'returned' THEN -1 ELSE 0 END), 0) AS BIGINT)
      FROM use_events WHERE share_link_id = share_links.id) AS counted
    FROM share_links WHERE id > ${id} ORDER BY id LIMIT ${limit}`,

  /** A link that has expired since the last look may still be kept as what it was. */
  "status of a share link": ({ id }, limit) => sql`SELECT organization_id, id, kept_status AS kept,
      CASE WHEN ${STATUS} = 'expired' AND kept_status IN ('live', 'exhausted') THEN kept_status ELSE ${STATUS} END AS counted
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
