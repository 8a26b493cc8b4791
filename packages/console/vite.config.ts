import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const MISUSE = fileURLToPath(new URL("../client/src/misuse.ts", import.meta.url));
const PRODUCTION = fileURLToPath(new URL("../client/src/misuse/production.ts", import.meta.url));

const REFERENCE = "node_modules/@scalar/api-reference/dist/browser/standalone.esm.js";

const CONSOLE = process.env.CONSOLE_URL ?? "http://localhost:8080";

// The console's pages forbid inline scripts and data in place of files, so nothing is inlined.
export default defineConfig(({ command }) => ({
  base: "/console/",
  plugins: [
    {
      name: "client-for-production",
      // The client's checks for mistakes of a program are for development; its own production build leaves them out, too.
      load: (id) => (command === "build" && id === MISUSE ? `export * from ${JSON.stringify(PRODUCTION)};` : null),
    },
  ],
  // The package names only its sources, which need all its dependencies; this file has them inside.
  resolve: { alias: { "scalar-api-reference": fileURLToPath(new URL(REFERENCE, import.meta.url)) } },
  server: {
    // In development, the pages come from here and everything else from a server, which takes calls only from its own origin.
    proxy: Object.fromEntries(
      ["/v1", "/manage/v1", "/console/v1", "/openapi.json"].map((path) => [
        path,
        { target: CONSOLE, changeOrigin: true, headers: { origin: CONSOLE, "sec-fetch-site": "same-origin" } },
      ]),
    ),
  },
  build: {
    // These browsers know light-dark(), popovers and <dialog>.
    target: ["chrome125", "firefox128", "safari18"],
    assetsDir: "assets",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "manifest.json",
    emptyOutDir: true,
    // Parts of the reference are that large, and only its own page loads them. A test measures the console's.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: ["index.html", "reference.html"],
      onLog(level, log, report) {
        // Libraries mark their modules for servers of React components, which this is not.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
}));
