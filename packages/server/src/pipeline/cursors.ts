import type { OperationId } from "@share-links/types";
import type { Context } from "../context.ts";
import { InvalidInput } from "../refusal.ts";
import type { Position } from "../store/personas.ts";

/** A part of a list, and the cursor of what comes after it. */
export interface CursorPage<Item> {
  data: Item[];
  meta: { next: string | null };
}

/** Which list a cursor belongs to: an operation's, of an organisation, with these filters in their canonical form. */
export interface CursorScope {
  list: OperationId;
  organizationId: string;
  filters?: Readonly<Record<string, string | number | undefined>>;
}

/** The cursors of one list. */
export interface Cursors {
  /** The place in the list that a cursor stands for; refuses one of any other list, and one that was changed. */
  read(cursor: string | undefined): Position | undefined;
  /** The first `limit` of the rows as a page. Ask the store for one row more: it shows whether there is anything after them. */
  page<Row extends { created_at: number; id: string }, Item>(
    rows: readonly Row[],
    limit: number,
    toItem: (row: Row) => Item,
  ): CursorPage<Item>;
}

// A time before 1970 is negative: imported links may be that old.
const CURSOR = /^(-?\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Makes and reads the cursors of a list. Each is signed together with its list, organisation and filters. */
export function cursorsOf(
  { vault }: Pick<Context, "vault">,
  { list, organizationId, filters = {} }: CursorScope,
): Cursors {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  const scope = JSON.stringify([
    "cursor",
    list,
    organizationId,
    given.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  const signed = (position: string) => `${scope} ${position}`;
  return {
    read(cursor) {
      if (cursor === undefined) return undefined;
      const [encoded = "", signature = "", ...rest] = cursor.split(".");
      const position = Buffer.from(encoded, "base64url").toString("latin1");
      const isOurs = rest.length === 0 && encodedAs(position) === encoded && vault.verify(signed(position), signature);
      const [, createdAt, id] = (isOurs && CURSOR.exec(position)) || [];
      return createdAt && id ? { createdAt: Number(createdAt), id } : refuse();
    },
    page(rows, limit, toItem) {
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      const position = last && `${last.created_at}.${last.id}`;
      const next = position === undefined ? null : `${encodedAs(position)}.${vault.sign(signed(position))}`;
      return { data: shown.map(toItem), meta: { next } };
    },
  };
}

function encodedAs(position: string): string {
  return Buffer.from(position, "latin1").toString("base64url");
}

function refuse(): never {
  throw new InvalidInput([
    {
      path: "/query/cursor",
      message:
        "is not a cursor of this list with these filters; begin anew without a cursor, then pass meta.next of each answer as it is, with the same filters",
      code: "format",
    },
  ]);
}
