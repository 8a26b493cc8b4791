import { nameOf } from "./names.ts";
import { join, list, type Migration, type SqlValue, type Statement, sql } from "./sql.ts";

const SCHEMA_TABLE = "schema_migrations";
const CHANGE = /^\s*(CREATE|DROP) TABLE (?:IF (?:NOT )?EXISTS )?(\w+)|^\s*ALTER TABLE (\w+) RENAME TO (\w+)/gim;

/** The tables that exist after these migrations, each after the tables that it refers to. */
export function tablesOf(migrations: readonly Migration[]): string[] {
  let tables: string[] = [];
  for (const { text } of migrations) {
    for (const [, change, name = "", from = "", to = ""] of text.matchAll(CHANGE)) {
      if (change?.toUpperCase() === "CREATE") tables.push(name);
      else if (change) tables = tables.filter((table) => table !== name);
      else tables = tables.map((table) => (table === from ? to : table));
    }
  }
  return tables;
}

/** Finds out whether the database has a table. */
export function findTable(dialect: "sqlite" | "postgres", name: string): Statement<{ name: string }> {
  if (dialect === "postgres") return sql`SELECT ${name} AS name WHERE to_regclass(${name}) IS NOT NULL`;
  return sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ${name}`;
}

/** Reads the version of the schema. Ask `hasSchema` first. */
export function schemaVersion(): Statement<{ version: number }> {
  return sql`SELECT coalesce(max(version), 0) AS version FROM schema_migrations`;
}

/** Finds out whether any migration was ever applied. */
export function hasSchema(dialect: "sqlite" | "postgres"): Statement<{ name: string }> {
  return findTable(dialect, SCHEMA_TABLE);
}

/** Reads every row of a table with all its columns. */
export function selectAll(table: string): Statement<Record<string, SqlValue>> {
  return sql`SELECT * FROM ${nameOf(table)}`;
}

/** Inserts rows, each with a value for each column. */
export function insertAll(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Statement {
  const values = rows.map((row) => sql`(${list(row)})`);
  return sql`INSERT INTO ${nameOf(table)} (${join(columns.map(nameOf), ", ")}) VALUES ${join(values, ", ")}`;
}

/** Statements that drop these tables and the record of migrations, beginning with tables that refer to others. */
export function dropAll(tables: readonly string[]): Statement[] {
  return [...tables.toReversed(), SCHEMA_TABLE].map((table) => sql`DROP TABLE IF EXISTS ${nameOf(table)}`);
}
