import { type Statement, sql } from "./sql.ts";

/** A position in a list: the row that was shown last. Lists by cursor are ordered by time and id, newest first. */
export interface ListPosition {
  createdAt: number;
  id: string;
}

/** The condition that a row comes after a position in a list. `columns` are the ones that the list is ordered by. */
export function isAfter({ createdAt, id }: ListPosition, columns: Statement = sql`created_at, id`): Statement {
  return sql`(${columns}) < (${createdAt}, ${id})`;
}

/** The same as a further condition; without a position it is empty. */
export function andAfter(position: ListPosition | undefined, columns?: Statement): Statement {
  return position ? sql` AND ${isAfter(position, columns)}` : sql``;
}
