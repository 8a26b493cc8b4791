import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Node compiles what it loads anew in each process, which for a short one is most of its work. Here the workers, and the
// processes that tests start, keep what they have compiled for the next one.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url));

// Every workspace runs its suite with this file (`vitest run --config …/vitest.config.ts`), so `root` is the workspace.
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/generated/**"],
    // Type tests count as tests; errors elsewhere are the typecheck task's to report.
    typecheck: {
      enabled: true,
      ignoreSourceErrors: true,
      include: ["**/*.test-d.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
    },
    // A workspace may watch its whole suite by a setup of its own.
    setupFiles: [
      fileURLToPath(new URL("vitest.setup.ts", import.meta.url)),
      ...["test/setup.ts"].filter((path) => existsSync(path)),
    ],
    // The long form (`pnpm soak`) keeps a report of its own: the other one is what `pnpm check` counts.
    reporters: [
      "default",
      ["json", { outputFile: process.env.SOAK === undefined ? "reports/vitest.json" : "reports/soak.json" }],
    ],
    allowOnly: false,
    // Suites run side by side, also on machines with two slow cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
