// Runs in its own process: `node load.ts URL CELL SAMPLE_MS LINKS` prints a server's results under load.
import autocannon from "autocannon";
import type { Cell } from "./contenders.ts";
import { API_KEY, CONNECTIONS, PERSONA_ID } from "./settings.ts";

const [url = "", cell, sampleMs, links = "[]"] = process.argv.slice(2);
const requests = requestsOf(cell as Cell, JSON.parse(links));
const warm = await load(Number(sampleMs) / 2);
const measured = await load(Number(sampleMs));
process.stdout.write(JSON.stringify({ ...measured, answered: warm.answered + measured.answered }));

/** Any unexpected answer fails the benchmark. */
async function load(durationMs: number): Promise<{ perSecond: number; p99Ms: number; answered: number }> {
  let turn = 0;
  const setupClient = (client: autocannon.Client) => {
    const from = (turn++ * 37) % requests.length;
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
  };
  const result = await autocannon({ url, connections: CONNECTIONS, duration: durationMs / 1_000, setupClient });
  if (result.non2xx + result.errors + result.timeouts > 0 || result["2xx"] === 0)
    throw new Error(`${cell}: ${result["2xx"]} answers, ${result.non2xx} others, ${result.errors} errors`);
  const answered = result["2xx"];
  return { perSecond: answered / result.duration, p99Ms: result.latency.p99, answered };
}

function requestsOf(cell: Cell, links: readonly { id: string; token: string }[]): autocannon.Request[] {
  const authorization = `Bearer ${API_KEY}`;
  const json = { "content-type": "application/json" };
  if (cell === "GET")
    return links.map(({ id }) => ({ method: "GET", path: `/v1/share-links/${id}`, headers: { authorization } }));
  if (cell === "redeem")
    return links.map(({ token }) => {
      return { method: "POST", path: "/public/v1/redemptions", headers: json, body: JSON.stringify({ token }) };
    });
  const body = JSON.stringify({ personaId: PERSONA_ID });
  return [{ method: "POST", path: "/v1/share-links", headers: { authorization, ...json }, body }];
}
