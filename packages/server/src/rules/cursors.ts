import { InvalidInput } from "../refusal.ts";
import type { Position } from "../store/personas.ts";

const CURSOR = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A part of a list, and the cursor of what comes after it. */
export interface CursorPage<Item> {
  data: Item[];
  meta: { next: string | null };
}

/** The place in a list that a cursor of ours stands for; refuses any other text. */
export function readCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  const [, createdAt, id] = CURSOR.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  if (createdAt && id) return { createdAt: Number(createdAt), id };
  throw new InvalidInput([
    {
      path: "/query/cursor",
      message: "is not a cursor of this list; pass meta.next of the answer before as it is",
      code: "format",
    },
  ]);
}

/** The first `limit` of the rows as a page. Ask the store for one row more: it shows whether there is anything after them. */
export function cursorPage<Row extends { created_at: number; id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): CursorPage<Item> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last ? Buffer.from(`${last.created_at}.${last.id}`).toString("base64url") : null;
  return { data: shown.map(toItem), meta: { next } };
}
