import { nameOf } from "./names.ts";
import { join, type Migration, type SqlValue, type Statement, sql } from "./sql.ts";

const SCHEMA_TABLE = "schema_migrations";
const CHANGE = /^\s*(CREATE|DROP) TABLE (?:IF (?:NOT )?EXISTS )?(\w+)|^\s*ALTER TABLE (\w+) RENAME TO (\w+)/gim;

/** The tables that these migrations leave behind, each after those that it refers to. */
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

/** One row when the database has a table of this name. */
export function findTable(dialect: "sqlite" | "postgres", name: string): Statement<{ name: string }> {
  if (dialect === "postgres") return sql`SELECT ${name} AS name WHERE to_regclass(${name}) IS NOT NULL`;
  return sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ${name}`;
}

/** Which version the schema has; the table must be there, see `hasSchema`. */
export function schemaVersion(): Statement<{ version: number }> {
  return sql`SELECT coalesce(max(version), 0) AS version FROM schema_migrations`;
}

/** One row when any migration was ever applied. */
export function hasSchema(dialect: "sqlite" | "postgres"): Statement<{ name: string }> {
  return findTable(dialect, SCHEMA_TABLE);
}

/** Every row of a table with all its columns. */
export function selectAll(table: string): Statement<Record<string, SqlValue>> {
  return sql`SELECT * FROM ${nameOf(table)}`;
}

/** Inserts rows as they are, each with a value for each column. */
export function insertAll(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Statement {
  const values = rows.map((row) => sql`(${join(row.map(asIs), ", ")})`);
  return sql`INSERT INTO ${nameOf(table)} (${join(columns.map(nameOf), ", ")}) VALUES ${join(values, ", ")}`;
}

/** Statements that take away the tables and what is kept of their versions, those first that refer to others. */
export function dropAll(tables: readonly string[]): Statement[] {
  return [...tables.toReversed(), SCHEMA_TABLE].map((table) => sql`DROP TABLE IF EXISTS ${nameOf(table)}`);
}

function asIs(value: SqlValue): Statement {
  return sql`${value}`;
}
