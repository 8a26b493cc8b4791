import type { KeyUses } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { noteApiKeyUses } from "../store/api-keys.ts";
import type { Sql } from "../store/sql.ts";

const FLUSH_AFTER_MS = 1000;
const MINUTE_MS = 60_000;
/** With more keys in use than this, some are forgotten early and written more than once a minute. */
const MOST_REMEMBERED = 50_000;

/**
 * Writes to `store`, for each key at most once a minute of the clock `now`. A failure is passed to `report`, unless the
 * database is away. With `isManual` it writes only when `flush` is called, and not after a second.
 */
export function createKeyUses(
  store: Pick<Sql, "run">,
  report: (failure: unknown) => void,
  { now = () => Date.now(), isManual = false } = {},
): KeyUses {
  /** For each key, the minute in which its last use was noted. */
  const noted = new Map<string, number>();
  let pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  function note(keyId: string): void {
    const minute = Math.floor(now() / MINUTE_MS);
    if (noted.get(keyId) === minute) return;
    if (noted.size >= MOST_REMEMBERED) noted.clear();
    noted.set(keyId, minute);
    pending.add(keyId);
    if (!isManual) timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const keyIds = [...pending];
    pending = new Set();
    if (keyIds.length > 0) written = written.then(() => write(keyIds));
    return written;
  }

  async function write(keyIds: readonly string[]): Promise<void> {
    try {
      await store.run(noteApiKeyUses(keyIds));
    } catch (error) {
      // The next use tries again.
      for (const keyId of keyIds) noted.delete(keyId);
      if (!(error instanceof Refusal)) report(error);
    }
  }

  return { note, flush };
}
