import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const MISUSE = fileURLToPath(new URL("../client/src/misuse.ts", import.meta.url));
const PRODUCTION = fileURLToPath(new URL("../client/src/misuse/production.ts", import.meta.url));

const REFERENCE = "node_modules/@scalar/api-reference/dist/browser/standalone.esm.js";

// A slow network brings a few large files sooner than many small ones. A module goes into the first group that takes it.
const GROUPS = [
  { name: "react", test: /\/node_modules\/(?:react|react-dom|scheduler)\// },
  {
    name: "every-page",
    test: /\/@tanstack\/(?:react-query|query-core)\/|\/client\/src\/|\/console\/src\/(?:(?!main\.)[\w.-]+|texts\/texts\.tsx|(?:ui|features\/shell)\/(?!data-table|list|secret|table|tabs|uses-bar)[\w.-]+)$/,
  },
  {
    name: "tables",
    test: /\/@tanstack\/(?:[a-z]+-)?(?:table|store)|\/use-sync-external-store\/|\/console\/src\/ui\/(?:data-table|list|table)\./,
  },
  {
    name: "list-of-links",
    test: /\/features\/share-links\/(?:list-page|columns|filters?|status-badge|use-link-actions|link-cache|share-links)\.|\/console\/src\/ui\/uses-bar/,
  },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

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
      output: { codeSplitting: { groups: GROUPS } },
      onLog(level, log, report) {
        // Libraries mark their modules for servers of React components, which this is not.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
}));
