import type { PersonaProvider } from "./providers/persona-provider.ts";
import type { Vault } from "./secrets/vault.ts";
import type { ConsoleSessionRow } from "./store/console-sessions.ts";
import type { Sql } from "./store/sql.ts";
import type { UncountedUseRow } from "./store/use-events.ts";
import type { Metrics } from "./telemetry/metrics.ts";

/** What requests are answered with. It is put together once, when the service starts. */
export interface Context {
  sql: Sql;
  vault: Vault;
  uncountedUses: UncountedUseLog;
  keyUses: KeyUses;
  metrics: Metrics;
  /** What opens a persona after a use. */
  provider: PersonaProvider;
  /** Where visitors reach this service, without a trailing slash. */
  publicUrl: string;
  /** Where the console is, an origin of its own without a trailing slash; empty if there is none. */
  consoleUrl: string;
  /** The folder of the built console, which may appear only later. */
  consoleFolder: string;
  /** Webhooks may be http and lead to private networks; refused when omitted. */
  allowPrivateWebhooks?: boolean;
  /** Aborted when the process has begun to stop. */
  stopping: AbortSignal;
}

/** Who calls: the API key, what it permits, and the organisation that it belongs to. */
export interface Caller {
  keyId: string;
  organizationId: string;
  permissions: readonly string[];
}

/** A browser that is signed in to the console: it acts with the API key of its session. */
export interface SessionCaller extends Caller {
  session: ConsoleSessionRow;
}

/** The organisation that an operation belongs to, and who called it: an API key, the operator, or the service itself. Audit events record it. */
export type Author = Caller | { readonly organizationId: string; readonly by: "operator" | "service" };

/** One attempt to use a link that wasn't counted, because it was refused or got an earlier grant again; `at` is the database's time in milliseconds since 1970. */
export type UncountedUse = Pick<UncountedUseRow, "share_link_id" | "at" | "outcome" | "surface">;

/**
 * Remembers uncounted uses until they are written, so that a flood of them doesn't become a flood of writes: those of one
 * link with one outcome within a minute share one row. No decision depends on it. A crash loses the last second.
 */
export interface UncountedUseLog {
  /** Remembers an uncounted use; never fails and never waits. */
  add(use: UncountedUse): void;
  /** Writes what is remembered and resolves when that is done; what can't be written now is kept for the next time. */
  flush(): Promise<void>;
}

/** Remembers which API keys were used until that is written, so that a call with a key doesn't wait for a write. */
export interface KeyUses {
  /** Notes a use of the key at this moment; never fails and never waits. */
  note(keyId: string): void;
  /** Writes what was noted and resolves when that is done. */
  flush(): Promise<void>;
}
