import type { Row, Sql, Statement } from "@share-links/server/src/store/sql.ts";
import pg from "pg";

const INT8 = 20;

/** PostgreSQL as a plain server uses it: node-postgres' pool of ten connections, and named prepared statements. */
export function openPlainPostgres(connectionString: string): Sql {
  const types = {
    getTypeParser: (id: number, format: "text") => (id === INT8 ? Number : pg.types.getTypeParser(id, format)),
  } as pg.CustomTypesConfig;
  const pool = new pg.Pool({ connectionString, max: 10, types });
  const named = new Map<string, { name: string; text: string }>();
  const queryOf = ({ text, values }: Statement) => {
    let index = 0;
    const query = named.get(text) ?? { name: `s${named.size}`, text: text.replaceAll("?", () => `$${++index}`) };
    named.set(text, query);
    return { ...query, values: [...values] };
  };
  const run = async <Result extends object>(statement: Statement<Result>) =>
    (await pool.query(queryOf(statement))).rows as Result[];
  return {
    dialect: "postgres",
    read: run,
    run,
    async write(work) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        const unit = work();
        let step = unit.next();
        while (!step.done) step = unit.next((await client.query<Row>(queryOf(step.value))).rows);
        await client.query("COMMIT");
        return step.value;
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
    session: () => Promise.reject(new Error("a peer runs no long work")),
    load: () => ({ connections: 0, waiting: 0 }),
    migrate: () => Promise.reject(new Error("our server creates the database of a peer")),
    close: () => pool.end(),
  };
}
