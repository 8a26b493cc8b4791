import { execFileSync } from "node:child_process";
import * as runtimes from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeChromium } from "./chromium.ts";
import { EXAMPLES, exampleOf } from "./examples.ts";
import { serveHostedApi } from "./hosted-api.ts";
import { type Installation, install } from "./installation.ts";
import { RUNTIMES } from "./runtimes.ts";

const create = exampleOf("createShareLink");
const get = exampleOf("getShareLink");

let api: Awaited<ReturnType<typeof serveHostedApi>>;
let installation: Installation;

beforeAll(async () => {
  [api, installation] = await Promise.all([serveHostedApi(), install("types", "validation", "client")]);
});
afterAll(async () => {
  api.close();
  installation.remove();
  await closeChromium();
});

test.each([
  ["Node 22", runtimes.node22, "v22."],
  ["Node 24", process.execPath, "v24."],
  ["Node 26", runtimes.node26, "v26."],
  ["Bun", runtimes.bun, "1."],
  ["Deno", runtimes.deno, "deno 2."],
  ["workerd", runtimes.workerd, "workerd 20"],
])("%s is what its name says", (_name, program, version) => {
  expect(execFileSync(program, ["--version"], { encoding: "utf8" }).startsWith(version)).toBe(true);
});

describe.each(RUNTIMES)("on $name", ({ name, probe, isStrict }) => {
  test("the packed types can be imported and have no run time", async () => {
    const module = `export const run = async () => Object.keys(await import("@share-links/types"));`;
    expect(await probe(installation, module, {})).toEqual([]);
  });

  test(`every packed validator takes what fits and tells what does not${isStrict ? ", without code from strings" : ""}`, async () => {
    const requests = EXAMPLES.map((id) => [id, exampleOf(id).request]);
    expect(await probe(installation, VALIDATORS, { requests, link: create.responses[201] })).toEqual({
      isForbidden: isStrict,
      fitting: EXAMPLES,
      refusing: EXAMPLES,
      link: true,
      issues: ["/type", "/usageCount"],
    });
  });

  test("the packed client creates a share link and reads it", async () => {
    const module = `${CLIENT}
export const run = async (input) => {
  const client = start(input);
  return [await client.shareLinks.create(input.body), await client.shareLinks.get(input.id)];
};`;
    const input = { baseUrl: api.url, apiKey: api.apiKey, id: get.request.path?.id, body: create.request.body };
    expect(await probe(installation, module, input)).toEqual([create.responses[201], get.responses[200]]);
  });

  test(`a secret key is ${name === "Chromium" ? "refused, in its window and in a worker," : "taken"} unless told otherwise`, async () => {
    const module = `import { createClient } from "@share-links/client";
const take = (options) => { try { createClient(options); return "taken"; } catch (error) { return error.message; } };
export const run = async (input) => {
  const each = [take(input), take({ ...input, apiKey: undefined })];
  return typeof document === "undefined" ? each : [...each, ...(await inWorker(input))];
};
// A worker has no import map, so that it has a file of its own.
const inWorker = (input) => new Promise((resolve, reject) => {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => reject(new Error("the worker did not start"));
  worker.postMessage(input);
});`;
    installation.write(
      "worker.mjs",
      `import { createClient } from "./node_modules/@share-links/client/dist/index.js";
const take = (options) => { try { createClient(options); return "taken"; } catch (error) { return error.message; } };
onmessage = ({ data }) => postMessage([take(data), take({ ...data, apiKey: undefined })]);`,
    );
    const input = { baseUrl: api.url, apiKey: api.apiKey };
    const refused = expect.stringMatching(/^apiKey must be kept out of browsers unless allowBrowser is true/);
    expect(await probe(installation, module, input)).toEqual(
      name === "Chromium" ? [refused, "taken", refused, "taken"] : ["taken", "taken"],
    );
  });

  test("a refusal is an ApiError with its status and code", async () => {
    const module = `${CLIENT}
export const run = async (input) => {
  try { return await start(input).shareLinks.create({ personaId: "" }); }
  catch (error) { return [error instanceof ApiError, error.status, error.code]; }
};`;
    const input = { baseUrl: api.url, apiKey: "another-key-than-the-right-one" };
    expect(await probe(installation, module, input)).toEqual([true, 401, "unauthorized"]);
  });
});

const VALIDATORS = `import { requestSchemas, shareLinkSchema } from "@share-links/validation";
export const run = ({ requests, link }) => {
  let isForbidden = false;
  try { new Function("return 1"); } catch { isForbidden = true; }
  const bad = { ...link, usageCount: "0", type: "CARD" };
  return {
    isForbidden,
    fitting: requests.filter(([id, request]) => requestSchemas[id].is(request)).map(([id]) => id),
    refusing: requests
      .filter(([id, request]) => requestSchemas[id].issues({ ...request, query: { nope: "" } }).some(({ pointer }) => pointer === "/query/nope"))
      .map(([id]) => id),
    link: shareLinkSchema.is(link),
    issues: shareLinkSchema.issues(bad).map(({ pointer }) => pointer).sort(),
  };
};`;

const CLIENT = `import { ApiError, createClient } from "@share-links/client";
// A page is only given a key that is its own to lose; elsewhere a key needs no leave.
const start = ({ baseUrl, apiKey }) => createClient({ baseUrl, apiKey, allowBrowser: typeof document !== "undefined" });`;
