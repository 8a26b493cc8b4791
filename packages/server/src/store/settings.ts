import { row, type Statement, sql, type Work } from "./sql.ts";

/** Keeps a setting unless there is one of this name, and gives the value that is kept. */
export function* keepSetting(name: string, value: string): Work<string> {
  yield sql`INSERT INTO settings (name, value) VALUES (${name}, ${value}) ON CONFLICT (name) DO NOTHING`;
  const kept = yield* row(findSetting(name));
  return kept?.value ?? value;
}

/** Finds a setting by its name. */
export function findSetting(name: string): Statement<{ value: string }> {
  return sql`SELECT value FROM settings WHERE name = ${name}`;
}

/** Keeps a setting, and replaces the one of this name. */
export function setSetting(name: string, value: string): Statement {
  return sql`INSERT INTO settings (name, value) VALUES (${name}, ${value})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`;
}

/** Deletes a setting. */
export function deleteSetting(name: string): Statement {
  return sql`DELETE FROM settings WHERE name = ${name}`;
}
