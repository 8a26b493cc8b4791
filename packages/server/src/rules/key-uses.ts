import { Refusal } from "../refusal.ts";
import { noteApiKeyUses } from "../store/api-keys.ts";
import type { Sql } from "../store/sql.ts";

/** Remembers which API keys were used until that is written, so that a call with a key doesn't wait for a write. */
export interface KeyUses {
  /** Notes a use of the key at this moment; never fails and never waits. */
  note(keyId: string): void;
  /** Writes what was noted and resolves when that is done. */
  flush(): Promise<void>;
}

const FLUSH_AFTER_MS = 1000;
const MINUTE_MS = 60_000;
/** Only a service with more keys in use forgets some early, and then writes them more than once a minute. */
const MOST_REMEMBERED = 50_000;

/** Writes to `store` once a minute at most for each key. A failure other than an absent database is passed to `tell`. */
export function createKeyUses(store: Pick<Sql, "run">, tell: (failure: unknown) => void): KeyUses {
  /** By key, the minute of this process in which its use was noted. */
  const noted = new Map<string, number>();
  let pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  function note(keyId: string): void {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    if (noted.get(keyId) === minute) return;
    if (noted.size >= MOST_REMEMBERED) noted.clear();
    noted.set(keyId, minute);
    pending.add(keyId);
    timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref();
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
      if (!(error instanceof Refusal)) tell(error);
    }
  }

  return { note, flush };
}
