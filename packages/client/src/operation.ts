import type { OperationId } from "@share-links/types";
import type { operations } from "./generated/operations.ts";

/** What a call needs to know of an operation. */
export interface Operation<Id extends OperationId> {
  readonly id: Id;
  readonly method: string;
  readonly path: string;
  /** The status of its success; 204: it answers nothing. */
  readonly success: number;
  /** It declares an `Idempotency-Key`. */
  readonly isIdempotent: boolean;
}

/**
 * An entry of the generated table, cut to what a call needs, for the whole table would be a fifth of a page's download.
 * Each argument is typed by the table, so one that has not followed the spec does not compile.
 */
export function operation<Id extends OperationId>(
  id: Id,
  method: Table[Id]["method"],
  path: Table[Id]["path"],
  success: SuccessOf<Table[Id]["statuses"]>,
  ...[isIdempotent = false]: IsIdempotent<Table[Id]>
): Operation<Id> {
  return { id, method, path, success, isIdempotent };
}

type Table = typeof operations;

type SuccessOf<Statuses extends readonly number[]> = Statuses[number] & (200 | 201 | 202 | 204);

type IsIdempotent<Entry extends { readonly parameters: { readonly header: readonly { readonly name: string }[] } }> =
  "Idempotency-Key" extends Entry["parameters"]["header"][number]["name"]
    ? [isIdempotent: true]
    : [isIdempotent?: false];
