import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FaultApi, serveFaults } from "./fault-api.ts";
import { type Installation, install } from "./installation.ts";
import { type HttpProxy, serveProxy } from "./proxy.ts";
import { type RealServer, startServer } from "./real-server.ts";
import { linkPeer } from "./runners.ts";

let installation: Installation;
let server: RealServer;
let faults: FaultApi;
let proxy: HttpProxy;
beforeAll(async () => {
  [installation, server, faults, proxy] = await Promise.all([
    install("types", "client"),
    startServer(),
    serveFaults(),
    serveProxy(),
  ]);
  for (const name of ["undici", "node-fetch"]) linkPeer(installation, name);
});
beforeEach(() => void proxy.seen.splice(0));
afterAll(async () => {
  proxy.close();
  faults.close();
  await server.close();
  installation.remove();
});

const DONE = ["Ada", 5, "NotFoundError", "AbortError: the user left", "TimeoutError"];

describe("with a caller's own fetch, calls succeed, are refused, can be aborted and time out:", () => {
  test("undici's fetch", async () => {
    expect(await run(`import { fetch } from "undici";`)).toEqual(DONE);
  });

  test("node-fetch", async () => {
    expect(await run(`import fetch from "node-fetch";`)).toEqual(DONE);
  });

  test("a function that passes on a URL and its settings", async () => {
    expect(await run(`const fetch = (url, init) => globalThis.fetch(url, init);`)).toEqual(DONE);
  });

  test("undici's fetch through a proxy that tunnels", async () => {
    expect(await run(throughProxy(true))).toEqual(DONE);
    const hosts = [server, faults].map(({ url }) => url.replace("http://", "CONNECT "));
    expect([...new Set(proxy.seen)].sort()).toEqual(hosts.sort());
  });

  test("undici's fetch through a proxy that forwards", async () => {
    expect(await run(throughProxy(false))).toEqual(DONE);
    expect(proxy.seen[0]).toBe(`POST ${server.url}/v1/share-links`);
  });
});

test("if a proxy can't reach the server, the call fails with the proxy's status", async () => {
  const gone = { ...server, url: faults.nobodyUrl };
  expect(await run(throughProxy(false), gone, ONE_CALL)).toEqual(["BadGatewayError", 502]);
});

function throughProxy(proxyTunnel: boolean): string {
  return `import { fetch as direct, ProxyAgent } from "undici";
const dispatcher = new ProxyAgent({ uri: ${JSON.stringify(proxy.url)}, proxyTunnel: ${proxyTunnel} });
const fetch = (url, init) => direct(url, { ...init, dispatcher });`;
}

const ONE_CALL = `const error = await shareLinks.list().catch((fault) => fault);
console.log(JSON.stringify([error.name, error.status]));`;

const CALLS = `const { id } = await shareLinks.create({ personaId, usageLimit: 3 });
const { personaName } = await shareLinks.get(id);
const { usageLimit } = await shareLinks.update(id, { usageLimit: 5 });
await shareLinks.delete(id);
const missing = await shareLinks.get(id).catch((fault) => fault);
// Bodies that start and never end.
const { shareLinks: stalling } = createClient({ ...options, baseUrl: faultsUrl, fetch });
const controller = new AbortController();
setTimeout(() => controller.abort(new Error("the user left")), 100);
const { name, cause } = await stalling.get("left", { signal: controller.signal }).catch((fault) => fault);
const late = await stalling.get("stalled", { timeoutMs: 100 }).catch((fault) => fault);
console.log(JSON.stringify([personaName, usageLimit, missing.name, \`\${name}: \${cause.message}\`, late.name]));`;

async function run(fetch: string, { url, apiKey, personaId } = server, calls = CALLS): Promise<unknown> {
  installation.write(
    "index.mjs",
    `${fetch}
import { createClient } from "@share-links/client";
const faultsUrl = ${JSON.stringify(faults.url)};
const personaId = ${JSON.stringify(personaId)};
const options = { apiKey: ${JSON.stringify(apiKey)}, baseUrl: ${JSON.stringify(url)}, maxRetries: 0 };
const { shareLinks } = createClient({ ...options, fetch });
${calls}
process.exit();`,
  );
  return JSON.parse(await installation.run(process.execPath, "index.mjs"));
}
