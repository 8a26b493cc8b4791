import { type Sql, type Statement, sql } from "./sql.ts";

/** A kept number that is not what a full count gives. `id` is the share link's or the persona's. */
export interface Miscount {
  what: "uses of a share link" | "share links of a persona";
  organization_id: string;
  id: string;
  kept: number;
  counted: number;
}

type Counted = Omit<Miscount, "what">;
type Place = Pick<Counted, "organization_id" | "id">;
type Check = (after: Place, limit: number) => Statement<Counted>;

const BATCH = 1000;
const START: Place = { organization_id: "", id: "" };

/** Counts everything anew that is kept as a number and yields what differs, in batches, each of one moment: writers may go on meanwhile. */
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

const CHECKS: Record<Miscount["what"], Check> = { "uses of a share link": uses, "share links of a persona": personas };

/** `usageCount` = counted events − returned events. */
function uses(after: Place, limit: number): Statement<Counted> {
  return sql`SELECT organization_id, id, usage_count AS kept, (
      SELECT CAST(coalesce(sum(CASE outcome WHEN 'counted' THEN 1 WHEN 'returned' THEN -1 ELSE 0 END), 0) AS BIGINT)
      FROM use_events WHERE share_link_id = share_links.id) AS counted
    FROM share_links WHERE id > ${after.id} ORDER BY id LIMIT ${limit}`;
}

function personas(after: Place, limit: number): Statement<Counted> {
  return sql`SELECT organization_id, id, share_link_count AS kept, (
      SELECT count(*) FROM share_links WHERE organization_id = personas.organization_id AND persona_id = personas.id
        AND deleted_at IS NULL) AS counted
    FROM personas WHERE (organization_id, id) > (${after.organization_id}, ${after.id})
    ORDER BY organization_id, id LIMIT ${limit}`;
}
