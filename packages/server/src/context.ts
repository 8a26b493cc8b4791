import type { KeyUses } from "./rules/key-uses.ts";
import type { RefusalLog } from "./rules/refusals.ts";
import type { Vault } from "./rules/vault.ts";
import type { Sql } from "./store/sql.ts";
import type { Metrics } from "./telemetry/metrics.ts";

/** What every route and rule works with, handed in once at start. */
export interface Context {
  sql: Sql;
  vault: Vault;
  refusals: RefusalLog;
  keyUses: KeyUses;
  metrics: Metrics;
  /** Where visitors reach this service, without a trailing slash. */
  publicUrl: string;
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
