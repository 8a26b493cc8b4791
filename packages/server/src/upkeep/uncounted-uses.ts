import type { UncountedUse, UncountedUseLog } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import { row, type Sql, type Work } from "../store/sql.ts";
import { addUncountedUses, type UncountedUseRow } from "../store/use-events.ts";
import { findSnapshot, recordLinkEvent } from "../store/webhook-events.ts";
import { toDateTime } from "../values/time.ts";

const MINUTE_MS = 60_000;
const FLUSH_AFTER_MS = 1000;
const PER_UNIT = 100;
/** So many combinations of link, code, surface and minute are remembered while the database is away. Uses beyond that aren't recorded. */
const MOST_PENDING = 10_000;

/**
 * Creates a log of uncounted uses that is written to `store`. A failure that loses some is passed to `report`; while the
 * database is away, nothing is lost. With `isManual` it is written only by `flush`, and not after a second.
 */
export function createUncountedUseLog(
  store: Pick<Sql, "write">,
  report: (failure: unknown) => void,
  { isManual = false } = {},
): UncountedUseLog {
  let pending = new Map<string, UncountedUseRow>();
  let timer: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  function add({ share_link_id, at, outcome, surface }: UncountedUse): void {
    merge({ share_link_id, outcome, surface, id: newId(), at: at - (at % MINUTE_MS), times: 1 });
  }

  function merge(uses: UncountedUseRow): void {
    const key = [uses.share_link_id, uses.at, uses.outcome, uses.surface].join(" ");
    const known = pending.get(key);
    if (known) known.times += uses.times;
    else if (pending.size < MOST_PENDING) pending.set(key, uses);
    if (!isManual) timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending.size === 0) return written;
    // Every node writes in the same order, so that two of them can't deadlock.
    const batch = [...pending].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uses]) => uses);
    pending = new Map();
    written = written.then(() => writeAll(batch));
    return written;
  }

  async function writeAll(batch: readonly UncountedUseRow[]): Promise<void> {
    for (let start = 0; start < batch.length; start += PER_UNIT) {
      const part = batch.slice(start, start + PER_UNIT);
      try {
        await store.write(() => recordUncountedUses(part));
      } catch (error) {
        if (error instanceof Refusal) part.forEach(merge);
        else report(error);
      }
    }
  }

  return { add, flush };
}

function* recordUncountedUses(batch: readonly UncountedUseRow[]): Work<void> {
  for (const uses of batch) {
    const kept = yield* row(addUncountedUses(uses));
    // Only the first refusal of a minute is an event; later ones are added to its row. A replay is no event.
    if (kept?.times === uses.times && uses.outcome !== "replayed") yield* recordRefusedEvent(uses);
  }
}

function* recordRefusedEvent({ share_link_id, at, outcome, surface }: UncountedUseRow): Work<void> {
  const link = yield* row(findSnapshot(share_link_id));
  const detail = { refusal: { code: outcome, minuteAt: toDateTime(at), surface } };
  if (link) yield* recordLinkEvent({ id: newId(), type: "share_link.refused", link, detail });
}
