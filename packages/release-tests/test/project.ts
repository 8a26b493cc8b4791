import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { bun } from "@share-links/runtimes";
import type { LocalRegistry } from "./registry.ts";

const execute = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

/** How a package manager adds packages to a project: its settings by file, and its command. */
interface Manager {
  readonly settings: (registry: LocalRegistry) => Readonly<Record<string, string>>;
  readonly add: readonly [program: string, ...args: string[]];
}

const YARN = join(dirname(resolve("@yarnpkg/cli-dist/package.json")), "bin/yarn.js");

/**
 * The package managers that a project may use. Some of them refuse versions that were published a moment ago, by default or by their
 * owner's settings; these projects accept them.
 */
export const MANAGERS = {
  npm: { settings: ({ npmrc }) => ({ ".npmrc": npmrc }), add: ["npm", "install", "--no-audit", "--no-fund"] },
  pnpm: {
    settings: ({ npmrc }) => ({
      ".npmrc": npmrc,
      "pnpm-workspace.yaml": "minimumReleaseAge: 0\nstoreDir: .store\ncacheDir: .cache\n",
    }),
    add: ["pnpm", "add"],
  },
  yarn: {
    settings: ({ url }) => ({
      ".yarnrc.yml": `npmRegistryServer: "${url}"
unsafeHttpWhitelist: ["127.0.0.1"]
npmMinimalAgeGate: 0
nodeLinker: node-modules
enableGlobalCache: false
enableTelemetry: false
`,
      "yarn.lock": "",
    }),
    add: [process.execPath, YARN, "add"],
  },
  bun: {
    settings: ({ url }) => ({
      "bunfig.toml": `[install]\nregistry = "${url}"\n[install.cache]\ndisableManifest = true\n`,
    }),
    add: [bun, "add"],
  },
} satisfies Record<string, Manager>;

/** The name of a package manager. */
export type ManagerName = keyof typeof MANAGERS;

/** A user's project, in a folder that began empty. */
export interface Project {
  readonly folder: string;
  /** Adds packages from the registry, such as `@share-links/client@0.1.0`. */
  add(...specs: string[]): Promise<void>;
  write(name: string, text: string): void;
  /** Reads a file below `node_modules`. */
  readInstalled(path: string): string;
  /** Runs a program in the project and returns what it printed. Rejects with its `stdout` and `stderr`. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  /** What the compiler says about a file of the project. */
  compile(file: string): Promise<string>;
}

/** Makes a project that installs with this package manager. */
export function makeProject(folder: string, manager: ManagerName, registry: LocalRegistry): Project {
  const { settings, add } = MANAGERS[manager];
  mkdirSync(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("package.json", '{ "private": true, "type": "module" }');
  for (const [name, text] of Object.entries(settings(registry))) write(name, text);
  const run: Project["run"] = async (program, args, env = {}) => {
    const own = { PATH: process.env.PATH, HOME: folder, CI: "true", ...env };
    return (await execute(program, args, { cwd: folder, env: own, timeout: 120_000, killSignal: "SIGKILL" })).stdout;
  };
  return {
    folder,
    write,
    run,
    async add(...specs) {
      const [program, ...args] = add;
      await run(program, [...args, ...specs]);
    },
    readInstalled: (path) => readFileSync(join(folder, "node_modules", path), "utf8"),
    compile: (file) => {
      const compiler = join(dirname(resolve("typescript/package.json")), "bin/tsc");
      const flags = [
        "--noEmit",
        "--strict",
        "--target",
        "es2024",
        "--module",
        "nodenext",
        "--lib",
        "es2024,dom,dom.iterable",
      ];
      return run(process.execPath, [compiler, ...flags, file]).catch(({ stdout }) => stdout);
    },
  };
}
