import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The path of Node 22's program: the installed one of this platform, or what the environment variable `NODE_22` says. */
export const node22: string = process.env.NODE_22 ?? installed("node-22");

function installed(name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}-${process.platform}-${process.arch}/package.json`);
  return join(dirname(manifest), "bin/node");
}
