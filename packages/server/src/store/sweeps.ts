import { type Statement, sql } from "./sql.ts";

/** Takes a sweep on until `everyMs` from now; gives no row when another node has, or it is not due yet. */
export function claimSweep(name: string, everyMs: number): Statement<{ name: string }> {
  return sql`INSERT INTO sweeps (name, due_at) VALUES (${name}, now_ms() + ${everyMs})
    ON CONFLICT (name) DO UPDATE SET due_at = now_ms() + ${everyMs} WHERE sweeps.due_at <= now_ms() RETURNING name`;
}
