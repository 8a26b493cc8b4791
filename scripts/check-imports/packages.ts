import { posix } from "node:path";
import { type Fault, isBesides, type Workspace } from "./workspace.ts";

/**
 * Which of our packages each package may import: its sources, and its tests `besides`. What a package `bundles` is part of its
 * tarball, so its users don't install it. `types` contains no code, so it may only be imported with "import type".
 */
const TABLE: Record<string, { imports: string[]; besides: string[]; bundles?: string[] }> = {
  types: { imports: [], besides: [] },
  validation: { imports: ["types"], besides: [] },
  client: { imports: ["types"], besides: ["validation"] },
  generator: { imports: ["validation"], besides: [] },
  server: { imports: ["types", "validation", "client"], besides: ["console", "test-postgres"] },
  console: { imports: ["types", "client", "validation"], besides: [] },
  bench: { imports: ["types", "validation", "client", "generator", "server", "test-postgres"], besides: [] },
  documents: { imports: ["bench", "generator"], besides: ["server"] },
  proofs: { imports: ["server", "test-postgres", "types", "validation", "validation-tests"], besides: [] },
  "browser-tests": { imports: [], besides: ["client", "embed", "server", "runtimes", "test-postgres"] },
  embed: { imports: [], besides: [] },
  testing: { imports: ["types"], besides: ["client"], bundles: ["server", "validation"] },
  cli: { imports: [], besides: ["server", "testing"], bundles: ["types", "validation", "client"] },
  deployment: { imports: [], besides: ["client", "server"] },
  release: {
    imports: [],
    besides: ["types", "validation", "client", "generator", "server", "embed", "testing", "cli"],
  },
  "release-tests": { imports: [], besides: ["release", "runtimes"] },
  runtimes: { imports: [], besides: [] },
  "test-postgres": { imports: [], besides: [] },
  "spec-diff": { imports: ["generator"], besides: [] },
  "tarball-tests": {
    imports: [],
    besides: ["types", "validation", "client", "embed", "server", "testing", "cli", "release", "runtimes"],
  },
  "validation-tests": { imports: [], besides: ["types", "validation"] },
  site: { imports: [], besides: ["client", "embed", "runtimes", "server", "testing"] },
};
const SCOPE = "@share-links/";

/** Rules 1 and 3 of the house style: packages import one another only as the table says, and no relative import leaves its package. */
export function checkPackages(workspaces: Workspace[]): Fault[] {
  return workspaces.flatMap((workspace) => [
    ...checkManifest(workspace),
    ...checkOwn(workspace),
    ...checkRelative(workspace),
  ]);
}

function checkManifest(workspace: Workspace): Fault[] {
  const { folder, dependencies, devDependencies } = workspace;
  if (folder === "scripts") return [];
  const row = TABLE[nameOf(folder)];
  const fault = (message: string): Fault => ({
    path: `${folder}/package.json`,
    line: 1,
    rule: "dependencies",
    message,
  });
  if (!row)
    return [fault("this package is not in the table of scripts/check-imports/packages.ts: add what it may import")];
  const has = ours(dependencies);
  const { bundles = [] } = row;
  const allowed = [...row.imports, ...bundles, ...row.besides];
  return [
    ...row.imports.filter((name) => !has.includes(name)).map((name) => fault(`add ${SCOPE}${name} to "dependencies"`)),
    ...has
      .filter((name) => !row.imports.includes(name))
      .map((name) => fault(`remove ${SCOPE}${name} from "dependencies": ${listOf(folder, row.imports)}`)),
    ...ours(devDependencies)
      .filter((name) => !allowed.includes(name))
      .map((name) => fault(`remove ${SCOPE}${name} from "devDependencies": ${listOf(folder, allowed)}`)),
  ];
}

function checkOwn(workspace: Workspace): Fault[] {
  const row = TABLE[nameOf(workspace.folder)];
  if (!row) return [];
  return workspace.sources.flatMap(({ path, imports }) => {
    const own = [...row.imports, ...(row.bundles ?? [])];
    const allowed = isBesides(workspace, path) ? [...own, ...row.besides] : own;
    return imports.flatMap(({ specifier, line, isTypeOnly }): Fault[] => {
      const name = ours([specifier])[0]?.split("/")[0];
      if (name === undefined || name === nameOf(workspace.folder)) return [];
      const fault = (message: string): Fault => ({ path, line, rule: "packages", message });
      if (!allowed.includes(name)) return [fault(`may not import ${specifier}: ${listOf(workspace.folder, allowed)}`)];
      if (name === "types" && !isTypeOnly)
        return [fault(`import ${specifier} with "import type": it contains no code`)];
      return [];
    });
  });
}

function checkRelative({ folder, sources }: Workspace): Fault[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => /^\.{0,2}\//.test(specifier))
      .filter(({ specifier }) => !posix.join(posix.dirname(path), specifier).startsWith(`${folder}/`))
      .map(({ specifier, line }): Fault => {
        const message = `"${specifier}" leaves ${folder}: import the other package by its name, or move the shared code`;
        return { path, line, rule: "relative", message };
      }),
  );
}

function ours(names: string[]): string[] {
  return names.filter((name) => name.startsWith(SCOPE)).map((name) => name.slice(SCOPE.length));
}

function nameOf(folder: string): string {
  return folder.replace("packages/", "");
}

function listOf(folder: string, names: string[]): string {
  return `${nameOf(folder)} imports ${names.length === 0 ? "no package of ours" : names.join(", ")}`;
}
