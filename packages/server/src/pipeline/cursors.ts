import type { OperationId } from "@share-links/types";
import type { Context } from "../context.ts";
import { InvalidInput } from "../refusal.ts";
import type { ListPosition } from "../store/list-position.ts";

/** A part of a list, and the cursor of the next part. */
export interface CursorPage<Item> {
  data: Item[];
  meta: { next: string | null };
}

/** Which list a cursor belongs to: the list of an operation, in an organisation, with these filters in their canonical form. */
export interface CursorScope {
  list: OperationId;
  organizationId: string;
  filters?: Readonly<Record<string, string | number | undefined>>;
}

/** The cursors of one list. */
export interface Cursors {
  /** The place in the list that a cursor stands for. Refuses a cursor of another list, and one that was changed. */
  read(cursor: string | undefined): ListPosition | undefined;
  /** The first `limit` of the rows as a page. Ask the store for one row more, which shows whether there is a next page. */
  page<Row extends { created_at: number; id: string }, Item>(
    rows: readonly Row[],
    limit: number,
    toItem: (row: Row) => Item,
  ): CursorPage<Item>;
}

// Times before 1970 are negative. Imported links may be that old.
const CURSOR = /^(-?\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Writes and reads the cursors of a list. Each is signed together with its list, organisation and filters. */
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
      if (!createdAt || !id) throw foreignCursorError();
      return { createdAt: Number(createdAt), id };
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

function foreignCursorError(): InvalidInput {
  return new InvalidInput([
    {
      path: "/query/cursor",
      message:
        "is not a cursor of this list with these filters; begin anew without a cursor, then pass meta.next of each answer as it is, with the same filters",
      code: "format",
    },
  ]);
}
