import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleServer, shippedDependencies } from "@share-links/server/bundle.ts";

const SERVER = join(import.meta.dirname, "../../../server");
const SHIPPED = join(import.meta.dirname, "../../dist/server");

/** Builds our server as in its tarball, with its dependencies beside it, and returns the path of its program. */
export async function buildShipped(): Promise<string> {
  rmSync(SHIPPED, { recursive: true, force: true });
  await bundleServer(join(SHIPPED, "dist"));
  writeFileSync(join(SHIPPED, "package.json"), JSON.stringify({ type: "module", version: "0.0.0" }));
  for (const name of shippedDependencies()) {
    const link = join(SHIPPED, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(SERVER, "node_modules", name)), link, "junction");
  }
  return join(SHIPPED, "dist/main.js");
}
