import { randomUUIDv7 } from "node:crypto";
import type { RefusalLog, RefusedUse } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { row, type Sql, type Work } from "../store/sql.ts";
import { addRefusals, type RefusalRow } from "../store/use-events.ts";
import { findSnapshot, recordLinkEvent } from "../store/webhook-events.ts";
import { toDateTime } from "../values/time.ts";

const MINUTE_MS = 60_000;
const FLUSH_AFTER_MS = 1000;
const PER_UNIT = 100;
/** So many combinations of link, code, surface and minute are remembered while the database is away. Refusals beyond that aren't counted. */
const MOST_PENDING = 10_000;

/** Creates a log of refusals that is written to `store`. A failure that loses refusals is passed to `report`; while the database is away, nothing is lost. */
export function createRefusalLog(store: Pick<Sql, "write">, report: (failure: unknown) => void): RefusalLog {
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
    // Every node writes in the same order, so that two of them can't deadlock.
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
        else report(error);
      }
    }
  }

  return { add, flush };
}

function* recordRefusals(batch: readonly RefusalRow[]): Work<void> {
  for (const refusals of batch) {
    const kept = yield* row(addRefusals(refusals));
    // Only the first refusal of a minute is an event; later ones are added to its row. A replay is no event.
    if (kept?.times === refusals.times && refusals.outcome !== "replayed") yield* recordRefusedEvent(refusals);
  }
}

function* recordRefusedEvent({ share_link_id, at, outcome, surface }: RefusalRow): Work<void> {
  const link = yield* row(findSnapshot(share_link_id));
  const detail = { refusal: { code: outcome, minuteAt: toDateTime(at), surface } };
  if (link) yield* recordLinkEvent({ id: randomUUIDv7(), type: "share_link.refused", link, detail });
}
