import { Refusal } from "../refusal.ts";

const BUSY = 5;

// SQLite's primary result codes (sqlite.org/rescode.html) for failures of the file or the machine, not of the statement.
const UNAVAILABLE = new Map([
  [BUSY, "BUSY"],
  [6, "LOCKED"],
  [7, "NOMEM"],
  [8, "READONLY"],
  [9, "INTERRUPT"],
  [10, "IOERR"],
  [11, "CORRUPT"],
  [13, "FULL"],
  [14, "CANTOPEN"],
  [15, "PROTOCOL"],
  [26, "NOTADB"],
]);

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}

/** Whether another process has locked the file. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** A `service_unavailable` for a failure of the file or the machine; any other error as it is. */
export function asUnavailable(error: unknown): unknown {
  const code = primaryCode(error);
  if (code !== undefined && UNAVAILABLE.has(code)) return new Refusal("service_unavailable", { cause: error });
  return error;
}

/** Runs an action and throws its failures as `asUnavailable` has them. */
export function unavailableUnless<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw asUnavailable(error);
  }
}
