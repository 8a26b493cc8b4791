import { type Fault, isBesides, type Workspace } from "./workspace.ts";

/** Libraries that only one file may import, so that replacing one touches one file. `beside` lists other files of the same driver. */
const SOLE_IMPORTERS: { library: RegExp; folder: string; file: string; beside?: string[] }[] = [
  { library: /^ipaddr\.js$/, folder: "packages/server", file: "src/addresses/ip-address.ts" },
  { library: /^@opentelemetry\//, folder: "packages/server", file: "src/telemetry/tracing.ts" },
  { library: /^tldts(\/|$)/, folder: "packages/server", file: "src/values/public-suffix.ts" },
  { library: /^prom-client(\/|$)/, folder: "packages/server", file: "src/telemetry/metrics.ts" },
  {
    library: /^node:sqlite$/,
    folder: "packages/server",
    file: "src/store/sqlite.ts",
    beside: ["connection", "session", "owner", "log"].map((part) => `src/store/sqlite-${part}.ts`),
  },
  { library: /^pg(-|\/|$)/, folder: "packages/server", file: "src/store/postgres.ts" },
  {
    library: /^openapi-fetch(\/|$)/,
    folder: "packages/client",
    file: "src/openapi-fetch.ts",
    // This file imports only types.
    beside: ["src/openapi-fetch/option-types.ts"],
  },
  { library: /^@share-links\/client(\/|$)/, folder: "packages/server", file: "src/commands/hosted-api.ts" },
];
/** Libraries that only tests may import. The benchmarks measure them. */
const TEST_ONLY = /^ajv(-formats)?(\/|$)/;

// Programs, and private packages whose work concerns the running process.
const PROCESS_READERS = [
  "packages/cli/src/main.ts",
  "packages/cli/src/process-world.ts",
  "packages/generator/src/main.ts",
  "packages/server/src/main.ts",
  "packages/server/src/config.ts",
  "packages/testing/src/main.ts",
  "packages/runtimes/src/index.ts",
  "packages/runtimes/src/chromium.ts",
  "packages/runtimes/src/firefox.ts",
  "packages/spec-diff/src/main.ts",
  "packages/spec-diff/src/type-tests/type-faults.ts",
];
// These are private commands that start and watch processes.
const TOOLS = ["scripts", "packages/bench", "packages/documents", "packages/proofs", "packages/release"];

/** Rule 4 of the house style: one file imports the framework, and one each driver. Two files of the server read `process`, and no library does. */
export function checkSwaps(workspaces: Workspace[]): Fault[] {
  return workspaces.flatMap((workspace) => [
    ...checkSoleImporters(workspace),
    ...checkTestOnly(workspace),
    ...checkProcess(workspace),
  ]);
}

function checkSoleImporters(workspace: Workspace): Fault[] {
  const rows = SOLE_IMPORTERS.filter(({ folder }) => folder === workspace.folder);
  return rows.flatMap(({ library, file, beside = [] }) =>
    workspace.sources
      .filter(({ path }) => !isBesides(workspace, path))
      .filter(({ path }) => ![file, ...beside].some((each) => path === `${workspace.folder}/${each}`))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => library.test(specifier))
          .map(({ specifier, line }): Fault => {
            const message = `only ${file} may import ${specifier}: use what that file exports`;
            return { path, line, rule: "sole importer", message };
          }),
      ),
  );
}

function checkTestOnly(workspace: Workspace): Fault[] {
  if (TOOLS.includes(workspace.folder)) return [];
  return workspace.sources
    .filter(({ path }) => !isBesides(workspace, path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => TEST_ONLY.test(specifier))
        .map(({ specifier, line }): Fault => {
          return {
            path,
            line,
            rule: "test only",
            message: `only tests may import ${specifier}: our own emitter writes the validators`,
          };
        }),
    );
}

function checkProcess(workspace: Workspace): Fault[] {
  if (TOOLS.includes(workspace.folder)) return [];
  const sources = workspace.sources.filter(
    ({ path }) => !isBesides(workspace, path) && !PROCESS_READERS.includes(path),
  );
  return sources.flatMap(({ path, imports, processLines }) => {
    const imported = imports.filter(({ specifier }) => /^(node:)?process$/.test(specifier)).map(({ line }) => line);
    return [...imported, ...processLines].map((line): Fault => {
      const message = "only the server's main.ts and config.ts use process: take what you need as an argument";
      return { path, line, rule: "process", message };
    });
  });
}
