import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export { type Browser, type Frame, launchChromium, type Page } from "./chromium.ts";
export { serveDependenciesOf } from "./dependencies-registry.ts";
export { firefoxPath, launchFirefox } from "./firefox.ts";

/** The path of Node 22: the installed one for this platform, or the environment variable `NODE_22`. */
export const node22: string = process.env.NODE_22 ?? installed("node-22", "bin/node");

/** The path of Node 26, or the variable `NODE_26`. */
export const node26: string = process.env.NODE_26 ?? installed("node-26", "bin/node");

/** The path of Bun, or the variable `BUN`. */
export const bun: string = process.env.BUN ?? installed("bun", "bin/bun");

/** The path of Deno, or the variable `DENO`. */
export const deno: string = process.env.DENO ?? installed("deno", "deno");

/** The path of workerd, which runs Cloudflare Workers, or the variable `WORKERD`. */
export const workerd: string = process.env.WORKERD ?? installed("workerd", "bin/workerd");

function installed(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}-${process.platform}-${process.arch}/package.json`);
  return join(dirname(manifest), file);
}
