import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** The stored uses of one link: the count, and the events behind it. */
export interface Ledger {
  readonly usageCount: number;
  readonly usageLimit: number | null;
  /** The ids of its counted events. */
  readonly counted: ReadonlySet<string>;
}

/** Reads a service's database directly, independently of anything in the service's memory. */
export interface Database {
  query<Row extends object>(text: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens a SQLite file for reading while another process owns it. */
export function openFile(path: string): Database {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  return {
    query: async <Row extends object>(text: string) => database.prepare(text).all() as Row[],
    close: async () => database.close(),
  };
}

/** Opens a new connection to PostgreSQL for each query, because the server may have restarted since the last one. */
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

/** Returns the stored uses of a link at one moment, even if it is deleted. */
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

/** Returns every link whose count differs from its counted events minus the returned ones. */
export async function unbalanced({ query }: Database): Promise<object[]> {
  return query(`SELECT * FROM (SELECT id, usage_count AS kept,
      (SELECT count(*) FROM use_events WHERE share_link_id = share_links.id AND outcome = 'counted')
      - (SELECT count(*) FROM use_events WHERE share_link_id = share_links.id AND outcome = 'returned') AS proved
    FROM share_links) AS sums WHERE kept <> proved`);
}
