import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import shared from "./vitest.config.ts";

// The server's own suites of what the API promises. Here, an emulator takes the place of their test app.
const OF_THE_SERVER = ["contract", "changes", "edge-cases", "managed-share-links", "personas", "redemptions", "rotate"];
const LONG = ["bodies", "cursors", "flat-lists", "problems"];
const suites = process.env.SOAK ? [...OF_THE_SERVER, ...LONG] : OF_THE_SERVER;

const inOneProcess = { ...shared.test, isolate: false };
const SERVER = fileURLToPath(new URL("packages/server", import.meta.url));
const EMULATOR_APP = fileURLToPath(new URL("packages/testing/test/emulator-app.ts", import.meta.url));

export default defineConfig({
  test: {
    ...inOneProcess,
    projects: [
      { extends: false, test: { ...inOneProcess, name: "own" } },
      {
        extends: false,
        root: SERVER,
        plugins: [
          {
            name: "emulator in place of the test app",
            enforce: "pre",
            resolveId: (id, importer) =>
              id === "./test-app.ts" && importer?.startsWith(`${SERVER}/test/`) ? EMULATOR_APP : undefined,
          },
        ],
        test: {
          ...inOneProcess,
          name: "contract",
          include: suites.map((name) => `test/${name}.test.ts`),
          typecheck: { enabled: false },
        },
      },
    ],
  },
});
