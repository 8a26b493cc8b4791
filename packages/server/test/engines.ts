import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";

/** One database engine that the store must run on alike. */
export interface Engine {
  name: string;
  /** An empty database, and a second connection to the same one. */
  open(clock: { now: number }): Promise<{ sql: Sql; again(): Sql; remove(): Promise<void> }>;
}

/** Every engine that the store supports. */
export const engines: readonly Engine[] = [
  {
    name: "SQLite",
    async open(clock) {
      const folder = mkdtempSync(join(tmpdir(), "share-links-"));
      const opened: Sql[] = [];
      const again = () => {
        const sql = openSqlite({ path: join(folder, "share-links.db"), now: () => clock.now, busyTimeoutMs: 300 });
        opened.push(sql);
        return sql;
      };
      return {
        sql: again(),
        again,
        async remove() {
          await Promise.all(opened.map((sql) => sql.close()));
          rmSync(folder, { recursive: true });
        },
      };
    },
  },
];
