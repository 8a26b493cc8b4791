import { type Statement, sql } from "./sql.ts";

/** Claims a sweep until `everyMs` from now. Gives no row if another node has claimed it, or if it isn't due yet. */
export function claimSweep(name: string, everyMs: number): Statement<{ name: string }> {
  return sql`INSERT INTO sweeps (name, due_at) VALUES (${name}, now_ms() + ${everyMs})
    ON CONFLICT (name) DO UPDATE SET due_at = now_ms() + ${everyMs} WHERE sweeps.due_at <= now_ms() RETURNING name`;
}
