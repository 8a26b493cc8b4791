import { row, type Statement, sql, type Work } from "./sql.ts";

/** Keeps a value under a name unless there is one, and gives the one that is kept. */
export function* keepSetting(name: string, value: string): Work<string> {
  yield sql`INSERT INTO settings (name, value) VALUES (${name}, ${value}) ON CONFLICT (name) DO NOTHING`;
  const kept = yield* row(findSetting(name));
  return kept?.value ?? value;
}

/** One setting of the database by its name. */
export function findSetting(name: string): Statement<{ value: string }> {
  return sql`SELECT value FROM settings WHERE name = ${name}`;
}

/** Keeps a value under a name, whatever was there. */
export function setSetting(name: string, value: string): Statement {
  return sql`INSERT INTO settings (name, value) VALUES (${name}, ${value})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`;
}

/** Forgets the value of a name. */
export function deleteSetting(name: string): Statement {
  return sql`DELETE FROM settings WHERE name = ${name}`;
}
