import { defineConfig } from "vitest/config";
import shared from "./vitest.config.ts";

// What goes through the store runs a second time, on PostgreSQL.
const ON_BOTH_ENGINES = [
  "access",
  "api-keys",
  "at-rest",
  "audit-events",
  "backup",
  "changes",
  "console-sessions",
  "contract",
  "cursors",
  "delivery-gauges",
  "round-trips",
  "edge-cases",
  "expiries",
  "flat-lists",
  "idempotency",
  "import",
  "list-plans",
  "managed-share-links",
  "operator",
  "pages",
  "persona-sessions",
  "personas",
  "rate-limits",
  "redemptions",
  "redemptions-wait",
  "retention",
  "rotate",
  "secret-rotation",
  "store",
  "webhook-deliveries",
  "webhook-worker",
  "webhooks",
  "uses",
  "verify",
  // Every status of every operation comes from the same code on either engine: round-trips and contract call each operation on both.
  ...(process.env.SOAK ? ["statuses"] : []),
].map((name) => `test/${name}.test.ts`);

const ON_POSTGRES_ALONE = ["postgres", "postgres-tls", "postgres-wire"].map((name) => `test/${name}.test.ts`);

// The oldest PostgreSQL that is promised runs every operation here, and with SOAK everything.
const ON_THE_OLDEST_POSTGRES = process.env.SOAK
  ? [...ON_BOTH_ENGINES, "test/postgres-wire.test.ts"]
  : ["postgres-wire", "redemptions", "round-trips", "store"].map((name) => `test/${name}.test.ts`);

// The files of a project run one after the other in one process. To load the server anew for each takes longer than most of
// them run, and nothing of it but what its functions are given outlasts a call.
const inOneProcess = { ...shared.test, isolate: false };

export default defineConfig({
  test: {
    ...inOneProcess,
    projects: [
      {
        extends: false,
        test: {
          ...inOneProcess,
          name: "sqlite",
          env: { STORE_ENGINE: "sqlite" },
          exclude: [...(shared.test?.exclude ?? []), ...ON_POSTGRES_ALONE],
        },
      },
      {
        extends: false,
        test: {
          ...inOneProcess,
          name: "postgres",
          env: { STORE_ENGINE: "postgres" },
          include: [...ON_BOTH_ENGINES, ...ON_POSTGRES_ALONE],
          typecheck: { enabled: false },
          globalSetup: "test/postgres-setup.ts",
        },
      },
      {
        extends: false,
        test: {
          ...inOneProcess,
          name: "postgres-15",
          env: { STORE_ENGINE: "postgres" },
          include: ON_THE_OLDEST_POSTGRES,
          typecheck: { enabled: false },
          globalSetup: "test/postgres-15-setup.ts",
        },
      },
    ],
  },
});
