import type { CreateManagedShareLink, CreateShareLink } from "@share-links/types";
import type { FailureKind } from "../exit-codes.ts";
import { explainError } from "../explain-error.ts";
import { Failure } from "../failure.ts";
import type { AnyLink } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import type { Entry, Journal } from "./journal.ts";
import type { Row } from "./read-rows.ts";

/** A row with the body that creates its link. */
export interface Planned extends Row {
  readonly body: CreateManagedShareLink | CreateShareLink;
}

/** What became of a row. */
export type RowResult =
  | { readonly row: Row; readonly result: "created"; readonly link: AnyLink }
  | { readonly row: Row; readonly result: "kept"; readonly id: string }
  | { readonly row: Row; readonly result: "failed"; readonly failure: Failure }
  | { readonly row: Row; readonly result: "unsure" };

/** How the rows are sent. */
export interface Run {
  readonly tools: Tools;
  readonly journal: Journal;
  readonly isHosted: boolean;
  /** Send rows again whose result is unknown, although that may create a link twice. */
  readonly retryUnsure: boolean;
  /** Called for each row as soon as its result is known. */
  readonly report: (result: RowResult) => Promise<void>;
}

const AT_ONCE = 4;
/** For so long the server answers a repeated idempotency key with the first link. An hour less, because clocks differ. */
const KEY_LASTS_MS = 23 * 3_600_000;
/** After one of these, the next row would fail, too. */
const STOPPING: readonly FailureKind[] = [
  "unauthenticated",
  "forbidden",
  "rate_limited",
  "unavailable",
  "interrupted",
  "failed",
];

/** Creates the links of rows, some at once. Rejects with the first failure that concerns every row; rows that were sent are in the journal. */
export async function createRows(run: Run, rows: readonly Planned[]): Promise<void> {
  const waiting = [...rows];
  let stopped: Failure | undefined;
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined && stopped === undefined; row = waiting.shift()) {
      const result = await createRow(run, row);
      if (result.result === "failed" && STOPPING.includes(result.failure.kind)) stopped ??= result.failure;
      else await run.report(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (stopped !== undefined) throw stopped;
}

async function createRow({ tools, journal, isHosted, retryUnsure }: Run, row: Planned): Promise<RowResult> {
  const known = journal.entries.get(row.key);
  // A row that isn't sent any more must not be noted as sent.
  if (tools.world.signal.aborted) return { row, result: "failed", failure: new Failure("interrupted", "Stopped.") };
  if (known?.state === "made") return { row, result: "kept", id: known.id };
  const { world } = tools;
  if (known?.state === "sent" && !retryUnsure && isUnsure(known, isHosted, world.now()))
    return { row, result: "unsure" };
  // A row that was sent is sent again exactly as it was: with the same key, the server answers with the same link.
  const body = known?.state === "sent" ? (known.body as Planned["body"]) : row.body;
  if (known?.state !== "sent") journal.note({ key: row.key, state: "sent", at: world.now().toISOString(), body });
  try {
    const link: AnyLink = isHosted
      ? await tools.call("createShareLink", { body: body as CreateShareLink })
      : await tools.call("createManagedShareLink", { body }, { idempotencyKey: row.key });
    journal.note({ key: row.key, state: "made", id: link.id });
    return { row, result: "created", link };
  } catch (error) {
    const failure = explainError(error, world.signal.aborted);
    if (isRefusal(failure)) journal.note({ key: row.key, state: "refused" });
    return { row, result: "failed", failure };
  }
}

/** Whether nobody can know what became of a row that was sent, and sending it again could create a second link. */
function isUnsure({ at }: Entry & { state: "sent" }, isHosted: boolean, now: Date): boolean {
  return isHosted || now.getTime() - Date.parse(at) > KEY_LASTS_MS;
}

/** Whether the server said no, so that there certainly is no link. A call with the same key may still be running, though. */
function isRefusal({ facts: { status, code } }: Failure): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && code !== "idempotency_key_in_use";
}
