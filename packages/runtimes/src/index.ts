import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export { type Browser, launchChromium, type Page } from "./chromium.ts";

/** The path of Node 22's program: the installed one of this platform, or what the environment variable `NODE_22` says. */
export const node22: string = process.env.NODE_22 ?? installed("node-22", "bin/node");

/** The path of Node 26's program, or what `NODE_26` says. */
export const node26: string = process.env.NODE_26 ?? installed("node-26", "bin/node");

/** The path of Bun's program, or what `BUN` says. */
export const bun: string = process.env.BUN ?? installed("bun", "bin/bun");

/** The path of Deno's program, or what `DENO` says. */
export const deno: string = process.env.DENO ?? installed("deno", "deno");

/** The path of the program that Cloudflare Workers run on, or what `WORKERD` says. */
export const workerd: string = process.env.WORKERD ?? installed("workerd", "bin/workerd");

function installed(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}-${process.platform}-${process.arch}/package.json`);
  return join(dirname(manifest), file);
}
