import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const PACKAGE = join(import.meta.dirname, "../..");
const SPECIFICATION = join(PACKAGE, "../types/openapi.yaml");

/** The path of hey-api's command. */
export const HEY_API = join(PACKAGE, "node_modules/@hey-api/openapi-ts/bin/run.js");

/** Runs hey-api, which generates its client from the specification into a folder, in TypeScript. */
export async function generateHeyApi(folder: string): Promise<void> {
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  rmSync(folder, { recursive: true, force: true });
  await promisify(execFile)(
    process.execPath,
    [HEY_API, "--input", SPECIFICATION, "--output", folder, "--silent", "--no-log-file", "--plugins", ...plugins],
    { cwd: PACKAGE },
  );
}

/** Generates the client and builds the module `#hey-api` from it, which Node can load. Tree shaking can remove what is not called. */
export async function writeHeyApi(): Promise<void> {
  const folder = join(PACKAGE, "dist/client/hey-api");
  await generateHeyApi(folder);
  const contents = 'export * from "./index.ts";\nexport { createClient, createConfig } from "./client/index.ts";';
  await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile: join(PACKAGE, "dist/client/hey-api.js"),
    logLevel: "error",
  });
}
