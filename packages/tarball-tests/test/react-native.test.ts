import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { type FaultApi, serveFaults } from "./fault-api.ts";
import { type Installation, install } from "./installation.ts";
import { type RealServer, startServer } from "./real-server.ts";
import { linkPeer } from "./runners.ts";

let installation: Installation;
let server: RealServer;
beforeAll(async () => {
  [installation, server] = await Promise.all([install("types", "client"), startServer()]);
  for (const name of ["abort-controller", "whatwg-fetch"]) linkPeer(installation, name);
  for (const name of ["environment", "app"]) {
    const text = readFileSync(join(import.meta.dirname, "react-native", `${name}.ts`), "utf8");
    installation.write(`${name}.cjs`, (await transform(text, { loader: "ts", format: "cjs" })).code);
  }
});
afterAll(async () => {
  await server.close();
  installation.remove();
});

describe.each([
  ["as it comes, without crypto", false],
  ["with react-native-get-random-values", true],
])("in React Native's environment %s,", (_what, withRandomValues) => {
  let faults: FaultApi;
  let ended: Record<string, unknown>;
  beforeAll(async () => {
    faults = await serveFaults();
    const { url: baseUrl, apiKey, personaId } = server;
    const input = JSON.stringify({ baseUrl, apiKey, personaId, faultsUrl: faults.url });
    const before = `globalThis.input = ${input};${withRandomValues ? "globalThis.withRandomValues = true;" : ""}`;
    installation.write("index.cjs", `${before}\nrequire("./environment.cjs");\nrequire("./app.cjs");`);
    ended = JSON.parse(await installation.run(process.execPath, "index.cjs"));
  });
  afterAll(() => faults.close());
  const timesSeen = (request: string) => faults.seen.filter((each) => each === request).length;

  test("the five calls work, and a refusal rejects with the class of its status", () => {
    expect(ended.calls).toEqual(["Ada", true, 5, "NotFoundError"]);
  });

  test("text beyond ASCII arrives and comes back unchanged", () => {
    expect(ended.name).toBe("Ὑπατία");
  });

  test(`a create without an idempotency key ${withRandomValues ? "gets one of its own" : "says that crypto is missing to make one"}`, () => {
    expect(ended.withoutKey).toEqual(withRandomValues ? 0 : expect.stringMatching(/\bcrypto\b/));
  });

  test("a call that gets a 503 is repeated", () => {
    expect(ended.busy).toBe((exampleOf("getShareLink").responses[200] as { id: string }).id);
    expect(timesSeen("GET /v1/share-links/busy")).toBe(2);
  });

  test("a body that stalls ends with a TimeoutError", () => {
    expect(ended.stalled).toMatchObject({ name: "TimeoutError", attempts: 1 });
  });

  test("an abort, which has no reason there, ends a call with an AbortError that doesn't say undefined", () => {
    const error = { name: "AbortError", message: expect.not.stringContaining("undefined") };
    expect(ended.left).toMatchObject({ ...error, attempts: 1 });
    expect(ended.never).toMatchObject({ ...error, attempts: 0 });
    expect(timesSeen("GET /v1/share-links/never")).toBe(0);
  });
});
