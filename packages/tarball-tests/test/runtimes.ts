import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bun, deno, node22, node26, workerd } from "@share-links/runtimes";
import { build, transform } from "esbuild";
import { inChromium } from "./chromium.ts";
import type { Installation } from "./installation.ts";

/**
 * Runs a module's `run(input)` on one runtime, beside the installed packages, and returns its answer; `input` and answer are
 * JSON. If the runtime can forbid code from strings, it does.
 */
export type Probe = (installation: Installation, module: string, input: Input) => Promise<unknown>;

/** The input of a probe; a page must have the API's origin to call it. */
export interface Input {
  readonly baseUrl?: string;
  /** Another origin that it may call, although no server listens there. */
  readonly nobodyUrl?: string;
  readonly [name: string]: unknown;
}

/** A runtime that the packages support, with a part of its own version text. */
export interface Runtime {
  readonly name: string;
  readonly probe: Probe;
  /** Whether code from strings is forbidden while a probe runs. */
  readonly isStrict: boolean;
  /** Whether its `fetch` distinguishes a refused connection from a broken one. */
  readonly tellsRefusals: boolean;
}

const STRICT = "--disallow-code-generation-from-strings";

/** Every runtime that the packages support. */
export const RUNTIMES: readonly Runtime[] = [
  { name: "Node 22", probe: onCommandLine(node22, STRICT), isStrict: true, tellsRefusals: true },
  { name: "Node 24", probe: onCommandLine(process.execPath, STRICT), isStrict: true, tellsRefusals: true },
  { name: "Node 26", probe: onCommandLine(node26, STRICT), isStrict: true, tellsRefusals: true },
  { name: "Bun", probe: onCommandLine(bun), isStrict: false, tellsRefusals: true },
  {
    name: "Deno",
    probe: onCommandLine(deno, "run", "--cached-only", "--allow-net=127.0.0.1", `--v8-flags=${STRICT}`),
    isStrict: true,
    tellsRefusals: true,
  },
  { name: "workerd", probe: inWorker, isStrict: true, tellsRefusals: false },
  { name: "Chromium", probe: inChromium, isStrict: true, tellsRefusals: false },
];

/** A module of `probes/` without its types, so that every runtime can load it. */
export async function probeModule(name: string): Promise<string> {
  const text = readFileSync(join(import.meta.dirname, "probes", `${name}.ts`), "utf8");
  return (await transform(text, { loader: "ts" })).code;
}

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

/** A worker is always deployed as a bundle, so it runs as a test that prints the answer. */
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
