import { join } from "node:path";
import { bun, deno, node22, node26, workerd } from "@share-links/runtimes";
import { build } from "esbuild";
import { inChromium } from "./chromium.ts";
import type { Installation } from "./installation.ts";

/**
 * Runs a module's `run(input)` on one runtime, beside the installed packages, and gives its answer; `input` and answer are JSON.
 * Where the runtime can, code from strings is forbidden.
 */
export type Probe = (installation: Installation, module: string, input: Input) => Promise<unknown>;

/** What a probe is given; a page has to be of the API's origin to call it. */
export interface Input {
  readonly baseUrl?: string;
  readonly [name: string]: unknown;
}

/** One that the packages promise to run on, with what its own name for its version has to contain. */
export interface Runtime {
  readonly name: string;
  readonly probe: Probe;
  /** Whether code from strings is forbidden while a probe runs. */
  readonly isStrict: boolean;
}

const STRICT = "--disallow-code-generation-from-strings";

/** Every one that the packages promise to run on. */
export const RUNTIMES: readonly Runtime[] = [
  { name: "Node 22", probe: onCommandLine(node22, STRICT), isStrict: true },
  { name: "Node 24", probe: onCommandLine(process.execPath, STRICT), isStrict: true },
  { name: "Node 26", probe: onCommandLine(node26, STRICT), isStrict: true },
  { name: "Bun", probe: onCommandLine(bun), isStrict: false },
  {
    name: "Deno",
    probe: onCommandLine(deno, "run", "--cached-only", "--allow-net=127.0.0.1", `--v8-flags=${STRICT}`),
    isStrict: true,
  },
  { name: "workerd", probe: inWorker, isStrict: true },
  { name: "Chromium", probe: inChromium, isStrict: true },
];

function onCommandLine(program: string, ...flags: string[]): Probe {
  return async (installation, module, input) => {
    installation.write("probe.mjs", module);
    installation.write(
      "index.mjs",
      `import { run } from "./probe.mjs"; console.log(JSON.stringify(await run(${JSON.stringify(input)})));`,
    );
    return JSON.parse(await installation.run(program, ...flags, "index.mjs"));
  };
}

/** A worker is always deployed as a bundle; its test prints where a request would answer. */
async function inWorker(installation: Installation, module: string, input: Input): Promise<unknown> {
  installation.write("probe.mjs", module);
  const contents = `import { run } from "./probe.mjs";
export default { async test() { console.log(JSON.stringify(await run(${JSON.stringify(input)}))); } };`;
  await build({
    stdin: { contents, resolveDir: installation.folder },
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    outfile: join(installation.folder, "worker.js"),
    logLevel: "silent",
  });
  return JSON.parse(await installation.run(workerd, "test", installation.write("worker.capnp", WORKER)));
}

const WORKER = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["private"])),
  ],
);
`;
