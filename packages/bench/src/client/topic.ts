import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { ask } from "../child.ts";
import type { Findings, Form } from "../form.ts";
import { interleave } from "../rounds.ts";
import { CONTENDERS, pathOf } from "./contenders.ts";
import { writeHeyApi } from "./hey-api.ts";
import { findingsOf } from "./report.ts";

const HERE = import.meta.dirname;

/** Measures the time of every contender's GET and POST, mocked and on loopback, and the size of a bundle with both. */
export async function client({ rounds, sampleMs }: Form): Promise<Findings> {
  await writeHeyApi();
  const sizes = await sizesOfBundles();
  const server = spawn(process.execPath, [join(HERE, "serve.ts")], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const [port] = await once(server.stdout, "data");
    const baseUrl = `http://127.0.0.1:${String(port).trim()}`;
    const names = CONTENDERS.map(({ name }) => name);
    const measured = await interleave(names, rounds, (name) =>
      ask(join(HERE, "time.ts"), name, baseUrl, String(sampleMs * SLOWER)),
    );
    return findingsOf(measured, sizes);
  } finally {
    server.stdin.end();
  }
}

/** Two contenders take turns, and the times of network calls take longer to settle than those of calls in memory. */
const SLOWER = 5;

async function sizesOfBundles(): Promise<Readonly<Record<string, number>>> {
  const sizes = CONTENDERS.map(async (contender) => {
    const outfile = join(HERE, "../../dist/client/bundles", `${contender.name.replace(/\W+/g, "-")}.mjs`);
    const text = `export { calls } from ${JSON.stringify(pathOf(contender))};`;
    return [contender.name, await bundle(text, HERE, outfile, "browser")];
  });
  return Object.fromEntries(await Promise.all(sizes));
}
