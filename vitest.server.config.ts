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
  "contract",
  "delivery-gauges",
  "edge-cases",
  "expiries",
  "flat-lists",
  "idempotency",
  "import",
  "list-plans",
  "managed-share-links",
  "personas",
  "rate-limits",
  "redemptions",
  "retention",
  "rotate",
  "secret-rotation",
  "statuses",
  "store",
  "webhook-deliveries",
  "webhooks",
  "uses",
  "verify",
].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  test: {
    ...shared.test,
    projects: [
      {
        extends: false,
        test: {
          ...shared.test,
          name: "sqlite",
          env: { STORE_ENGINE: "sqlite" },
          exclude: [...(shared.test?.exclude ?? []), "test/postgres.test.ts"],
        },
      },
      {
        extends: false,
        test: {
          ...shared.test,
          name: "postgres",
          env: { STORE_ENGINE: "postgres" },
          include: [...ON_BOTH_ENGINES, "test/postgres.test.ts"],
          typecheck: { enabled: false },
          globalSetup: "test/postgres-setup.ts",
        },
      },
    ],
  },
});
