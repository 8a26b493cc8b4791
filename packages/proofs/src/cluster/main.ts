// Three nodes behind a proxy, restarted one after the other under load: see `pnpm cluster --help`.
import { parseArgs } from "node:util";
import { makeLink } from "../call.ts";
import { ledgerOf } from "../database.ts";
import { API_KEY, PERSONA_ID } from "../site.ts";
import { startCluster } from "./cluster.ts";
import { loadUntil } from "./load.ts";

const HELP = `pnpm cluster [--rounds N] [--stay]
  Starts PostgreSQL, three nodes and a round-robin proxy on this machine, restarts every node in turn under load, and
  exits with 1 when a single request failed.

  --rounds  How often every node is restarted; 3 when left out.
  --stay    Leaves all of it running, without load, until Ctrl-C.
`;

const { values: options } = parseArgs({
  options: { help: { type: "boolean" }, rounds: { type: "string", default: "3" }, stay: { type: "boolean" } },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);

if (options.help) process.stdout.write(HELP);
else await run(Number(options.rounds));

async function run(rounds: number): Promise<void> {
  const cluster = await startCluster();
  try {
    say(`three nodes behind ${cluster.proxy.url}, API key ${API_KEY}, persona ${PERSONA_ID}`);
    if (options.stay) await new Promise((resolve) => process.once("SIGINT", resolve));
    else process.exitCode = (await restartUnderLoad(cluster, rounds)) ? 0 : 1;
  } finally {
    await cluster.close();
  }
}

async function restartUnderLoad(cluster: Awaited<ReturnType<typeof startCluster>>, rounds: number): Promise<boolean> {
  const { proxy, site } = cluster;
  const link = await makeLink(proxy.url, { usageLimit: null });
  const stop = new AbortController();
  const load = loadUntil(stop.signal, { url: proxy.url, token: link.token, atOnce: 16, pauseMs: 0 });
  for (let round = 1; round <= rounds; round++) {
    const codes = await cluster.restartEach();
    say(`round ${round}: every node restarted, exit codes ${codes.join(", ")}`);
  }
  stop.abort();
  const { requests, grants, failures, p99Ms } = await load;
  const { usageCount, counted } = await ledgerOf(site.database, link.id);
  say(`${requests} requests, ${failures.length} failed, p99 ${p99Ms.toFixed(1)} ms`);
  say(`${grants.length} uses granted, ${usageCount} counted, ${counted.size} events`);
  for (const failure of new Set(failures)) say(`- ${failure}`);
  return failures.length === 0 && usageCount === grants.length && counted.size === grants.length;
}
