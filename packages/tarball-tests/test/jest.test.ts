import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addForeign, entriesOf, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import { PACKAGES } from "./packages.ts";
import { type RealServer, startServer } from "./real-server.ts";
import { fiveCallsTest, linkPeer } from "./runners.ts";

const CLIENT = `const { AbortError, createClient, NotFoundError } = require("@share-links/client");`;

let installation: Installation;
let server: RealServer;
let program: string;
beforeAll(async () => {
  [installation, server] = await Promise.all([install(...PACKAGES), startServer()]);
  // This is what npm init writes: CommonJS, without any setting for Jest.
  installation.write("package.json", '{ "name": "user", "version": "1.0.0" }');
  program = join(linkPeer(installation, "jest"), "bin/jest.js");
  linkPeer(installation, "jest-environment-jsdom");
  addForeign(installation, ...OPENAPI_FETCH);
});
afterAll(async () => {
  await server.close();
  installation.remove();
});

test("a Jest project without any configuration requires every entry and makes the five calls", async () => {
  const entries = Object.keys(entriesOf(installation));
  installation.write(
    "user.test.js",
    `${fiveCallsTest(CLIENT, server)}
test.each(${JSON.stringify(entries)})("requires %s", (entry) => { expect(require(entry)).toBeDefined(); });`,
  );
  expect(await jest()).toEqual(passed(2 + entries.length));
});

test("a Jest project in TypeScript, compiled by Babel, makes the five calls", async () => {
  const babel = ["@babel/preset-typescript", "@babel/plugin-transform-modules-commonjs"];
  const [preset = "", plugin = ""] = babel.map((name) => linkPeer(installation, name));
  installation.write("babel.config.json", JSON.stringify({ presets: [preset], plugins: [plugin] }));
  const load = `import { AbortError, type Client, createClient, NotFoundError } from "@share-links/client";
const typed = (client: Client): Client => client;
test("the client is the one of the types", () => expect(typed(createClient())).toHaveProperty("shareLinks"));`;
  installation.write("user.test.ts", fiveCallsTest(load, server));
  const ended = await jest("user.test.ts");
  rmSync(join(installation.folder, "user.test.ts"));
  rmSync(join(installation.folder, "babel.config.json"));
  expect(ended).toEqual(passed(3));
});

test("in Jest's jsdom, which has no fetch, a call says that fetch is missing", async () => {
  installation.write(
    "user.test.js",
    `${CLIENT}
test("a call", async () => {
  const options = { apiKey: "slk_a-key", baseUrl: ${JSON.stringify(server.url)}, allowBrowser: true, maxRetries: 0 };
  await expect(createClient(options).shareLinks.list()).rejects.toThrow(/^fetch must be given as an option: this environment has none/);
});`,
  );
  expect(await jest("--env=jsdom")).toEqual(passed(1));
});

test("in Jest's jsdom with whatwg-fetch, on a page of the server's origin, the five calls work", async () => {
  linkPeer(installation, "whatwg-fetch");
  installation.write("user.test.js", fiveCallsTest(`require("whatwg-fetch");\n${CLIENT}`, server));
  const page = JSON.stringify({ url: server.url });
  expect(await jest("--env=jsdom", `--testEnvironmentOptions=${page}`)).toEqual(passed(2));
});

const passed = (count: number) => ({ numPassedTests: count, numTotalTests: count, messages: [""] });

async function jest(...flags: string[]): Promise<object> {
  const output = await installation
    .run(process.execPath, program, "--json", "--silent", ...flags)
    .catch((error: { stdout: string; stderr: string }) => error.stdout || Promise.reject(error));
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(output);
  const messages = testResults.map(({ message }: { message: string }) => message);
  return { numPassedTests, numTotalTests, messages };
}
