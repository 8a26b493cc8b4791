import type { TestPostgres } from "@share-links/test-postgres";
import { expect } from "vitest";
import { redeem, type Use } from "./redeem.ts";
import { openSite, type Site } from "./site.ts";
import { relayTo, type TcpRelay } from "./tcp-relay.ts";
import { after } from "./under-load.ts";

/** Makes a site whose processes reach PostgreSQL only through a relay; the test itself connects directly. */
export async function openBehindRelay(postgres: TestPostgres): Promise<{ relay: TcpRelay; site: Site }> {
  const { port } = new URL(postgres.url);
  const relay = await relayTo(Number(port));
  const through = (url: string) => url.replace(`:${port}/`, `:${relay.port}/`);
  return { relay, site: await openSite("postgres", { postgres, through }) };
}

/** Resolves once a use is granted again without intervention; until then only 503 is allowed. */
export async function recovered(url: string, token: string): Promise<Use> {
  for (;;) {
    const use = await redeem(url, token);
    if (use.outcome === "granted") return use;
    expect(use).toMatchObject({ outcome: "service_unavailable", hasRetryAfter: true });
    await after(20);
  }
}
