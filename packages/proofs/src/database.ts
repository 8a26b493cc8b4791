import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** What is kept of one link's uses: the count, and the events that it stands for. */
export interface Ledger {
  readonly usageCount: number;
  readonly usageLimit: number | null;
  /** The ids of its counted events. */
  readonly counted: ReadonlySet<string>;
}

/** A look into a service's database from outside, past everything that the service may have in memory. */
export interface Database {
  query<Row extends object>(text: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens a SQLite file for reading beside the process that owns it. */
export function openFile(path: string): Database {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  return {
    query: async <Row extends object>(text: string) => database.prepare(text).all() as Row[],
    close: async () => database.close(),
  };
}

/** Connects to a PostgreSQL database for each query anew: in between it may have been gone. */
export function openServer(connectionString: string): Database {
  return {
    async query<Row extends object>(text: string) {
      const client = new pg.Client({ connectionString });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query<Row>(text)).rows;
      } finally {
        await client.end();
      }
    },
    close: async () => {},
  };
}

/** What is kept of a link's uses at one moment; a deleted one's too. */
export async function ledgerOf({ query }: Database, linkId: string): Promise<Ledger> {
  const rows = await query<{ count: string; limit: number | null; event: string | null }>(
    `SELECT usage_count AS count, usage_limit AS "limit", use_events.id AS event FROM share_links
     LEFT JOIN use_events ON share_link_id = share_links.id AND outcome = 'counted' WHERE share_links.id = '${linkId}'`,
  );
  const [first] = rows;
  if (!first) throw new Error(`the database has no link ${linkId}`);
  return {
    usageCount: Number(first.count),
    usageLimit: first.limit,
    counted: new Set(rows.flatMap(({ event }) => event ?? [])),
  };
}

/** Every link whose count is not that of its counted events less the returned ones. */
export async function unbalanced({ query }: Database): Promise<object[]> {
  return query(`SELECT * FROM (SELECT id, usage_count AS kept,
      (SELECT count(*) FROM use_events WHERE share_link_id = share_links.id AND outcome = 'counted')
      - (SELECT count(*) FROM use_events WHERE share_link_id = share_links.id AND outcome = 'returned') AS proved
    FROM share_links) AS sums WHERE kept <> proved`);
}
