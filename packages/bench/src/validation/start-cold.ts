// Runs in its own process: `node start-cold.ts BUNDLE` prints the milliseconds from loading a bundle to its first verdict.
import { pathToFileURL } from "node:url";
import { pool } from "./values.ts";

const [link] = pool("link", true);
const url = pathToFileURL(process.argv[2] ?? "").href;
const start = performance.now();
const { is } = await import(url);
const verdict = is(link);
const coldMs = performance.now() - start;
if (verdict !== true) throw new Error("the bundle refuses a valid link");
process.stdout.write(JSON.stringify({ coldMs }));
