import { randomUUIDv7 } from "node:crypto";
import { Refusal } from "../refusal.ts";
import { row, type Sql, type Work } from "../store/sql.ts";
import { addRefusals, type RefusalRow } from "../store/use-events.ts";
import { findSnapshot, recordLinkEvent } from "../store/webhook-events.ts";
import { toDateTime } from "./time.ts";

/** One attempt to use a link that was refused or got an earlier grant again; `at` is the database's time in milliseconds since 1970. */
export type RefusedUse = Pick<RefusalRow, "share_link_id" | "at" | "outcome" | "surface">;

/**
 * What remembers refusals and replays until they are written, so that a flood of them is no flood of writes: a second's
 * refusals of one link with one code become one row. Nothing is decided by it. A crash loses those of the last second.
 */
export interface RefusalLog {
  /** Takes a refusal in; never fails and never waits. */
  add(refused: RefusedUse): void;
  /** Writes what was taken in and resolves when that is done; what can not be written now is kept for the next time. */
  flush(): Promise<void>;
}

const MINUTE_MS = 60_000;
const FLUSH_AFTER_MS = 1000;
const PER_UNIT = 100;
/** Of links, codes, surfaces and minutes; what comes on top while the database is gone is not counted. */
const MOST_PENDING = 10_000;

/** A log of refusals that is written to `store`; a failure that is not the database's absence is told, once for what it loses. */
export function createRefusalLog(store: Pick<Sql, "write">, tell: (failure: unknown) => void): RefusalLog {
  let pending = new Map<string, RefusalRow>();
  let timer: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  function add(refused: RefusedUse): void {
    const { share_link_id, at, outcome, surface } = refused;
    merge({ share_link_id, outcome, surface, id: randomUUIDv7(), at: at - (at % MINUTE_MS), times: 1 });
  }

  function merge(refusals: RefusalRow): void {
    const key = [refusals.share_link_id, refusals.at, refusals.outcome, refusals.surface].join(" ");
    const known = pending.get(key);
    if (known) known.times += refusals.times;
    else if (pending.size < MOST_PENDING) pending.set(key, refusals);
    timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending.size === 0) return written;
    // In one order on every node, so that two of them wait for each other in no circle.
    const batch = [...pending].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, refusals]) => refusals);
    pending = new Map();
    written = written.then(() => writeAll(batch));
    return written;
  }

  async function writeAll(batch: readonly RefusalRow[]): Promise<void> {
    for (let start = 0; start < batch.length; start += PER_UNIT) {
      const part = batch.slice(start, start + PER_UNIT);
      try {
        await store.write(() => recordRefusals(part));
      } catch (error) {
        if (error instanceof Refusal) part.forEach(merge);
        else tell(error);
      }
    }
  }

  return { add, flush };
}

function* recordRefusals(batch: readonly RefusalRow[]): Work<void> {
  for (const refusals of batch) {
    const kept = yield* row(addRefusals(refusals));
    // The first of its minute makes the row; what is added to it is not told again. No event tells of a replay.
    if (kept?.times === refusals.times && refusals.outcome !== "replayed") yield* tellOfRefusal(refusals);
  }
}

function* tellOfRefusal({ share_link_id, at, outcome, surface }: RefusalRow): Work<void> {
  const link = yield* row(findSnapshot(share_link_id));
  const detail = { refusal: { code: outcome, minuteAt: toDateTime(at), surface } };
  if (link) yield* recordLinkEvent({ id: randomUUIDv7(), type: "share_link.refused", link, detail });
}
