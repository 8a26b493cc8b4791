import type { Service } from "@share-links/server/test/service.ts";
import { startPostgres } from "@share-links/test-postgres";
import { openSite, type Site } from "../site.ts";
import { type RoundRobin, startProxy } from "./round-robin.ts";

/** Three nodes with one PostgreSQL, behind a proxy. */
export interface Cluster {
  readonly site: Site;
  readonly proxy: RoundRobin;
  /** Ends every node with SIGTERM and starts another in its place, one after the other; returns their exit codes. */
  restartEach(): Promise<(number | NodeJS.Signals)[]>;
  close(): Promise<void>;
}

const NODES = 3;
/** Much longer than the proxy takes to notice that a node is about to stop, even on a busy machine. */
const STOP_DELAY_MS = 2_000;

/** Starts everything on free ports of this machine. */
export async function startCluster(): Promise<Cluster> {
  const postgres = await startPostgres();
  const environment = { SHARE_LINKS_STOP_DELAY_MS: String(STOP_DELAY_MS) };
  const site = await openSite("postgres", { postgres, environment });
  const nodes: Service[] = await Promise.all(Array.from({ length: NODES }, () => site.start()));
  const proxy = await startProxy(nodes.map(({ url }) => url));
  return {
    site,
    proxy,
    async restartEach() {
      const codes: (number | NodeJS.Signals)[] = [];
      for (const [index, node] of nodes.entries()) {
        codes.push(await node.end("SIGTERM"));
        const next = await site.start();
        await proxy.replace(node.url, next.url);
        nodes[index] = next;
      }
      return codes;
    },
    async close() {
      await proxy.close();
      await site.close();
      await postgres.stop();
    },
  };
}
