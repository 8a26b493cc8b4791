import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";
import { type RealServer, startServer } from "./real-server.ts";
import { fiveCallsTest, linkPeer } from "./runners.ts";

const LOAD = `import { expect, test } from "vitest";
import { AbortError, createClient, NotFoundError } from "@share-links/client";`;

let installation: Installation;
let server: RealServer;
let program: string;
beforeAll(async () => {
  [installation, server] = await Promise.all([install(...PACKAGES), startServer()]);
  // Vitest looks for jsdom and happy-dom beside itself, and this repository's Vitest finds them there.
  program = join(linkPeer(installation, "vitest"), "vitest.mjs");
});
afterAll(async () => {
  await server.close();
  installation.remove();
});

test("in Vitest's jsdom the five calls work with Node's fetch", async () => {
  installation.write("user.test.js", fiveCallsTest(LOAD, server));
  expect(await vitest("jsdom")).toEqual(PASSED);
});

test("in Vitest's happy-dom, on a page of the server's origin, the five calls work", async () => {
  installation.write("user.test.js", fiveCallsTest(LOAD, server));
  expect(await vitest("happy-dom", { happyDOM: { url: server.url } })).toEqual(PASSED);
});

test("in Vitest's happy-dom, which enforces the same-origin policy, a failed call to another origin says why", async () => {
  installation.write(
    "user.test.js",
    `${LOAD}
const options = { apiKey: "slk_a-key", baseUrl: ${JSON.stringify(server.url)}, allowBrowser: true, maxRetries: 0 };
test("a call", () => expect(createClient(options).shareLinks.list()).rejects.toThrow("Cross-Origin Request Blocked"));
test("another", () => expect(createClient(options).shareLinks.get("a")).rejects.toThrow(${JSON.stringify(server.url)}));`,
  );
  expect(await vitest("happy-dom")).toEqual(PASSED);
});

const PASSED = { numPassedTests: 2, numTotalTests: 2, messages: [] };

async function vitest(environment: string, environmentOptions: object = {}): Promise<object> {
  const config = { test: { environment, environmentOptions } };
  installation.write("vitest.config.mjs", `export default ${JSON.stringify(config)};`);
  const results = join(installation.folder, "results.json");
  rmSync(results, { force: true });
  await installation
    .run(process.execPath, program, "run", "--reporter=json", "--outputFile=results.json")
    // It exits with an error if a test fails; its output says which.
    .catch(() => {});
  const text = readFileSync(results, "utf8");
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(text);
  const tests: { failureMessages: string[] }[] = testResults.flatMap(
    ({ assertionResults }: { assertionResults: unknown }) => assertionResults,
  );
  return { numPassedTests, numTotalTests, messages: tests.flatMap(({ failureMessages }) => failureMessages) };
}
