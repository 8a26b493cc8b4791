import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { serveHostedApi } from "./hosted-api.ts";
import { filesOf, type Installation, install, RUNTIMES } from "./installation.ts";

const create = exampleOf("createShareLink");
const get = exampleOf("getShareLink");

let api: Awaited<ReturnType<typeof serveHostedApi>>;
let installation: Installation;

beforeAll(async () => {
  [api, installation] = await Promise.all([serveHostedApi(), install(["types", "client"])]);
});
afterAll(() => {
  api.close();
  installation.remove();
});

/** Runs a module whose `client` is ready, and gives what it printed as JSON. */
async function call(runtime: readonly string[], text: string, apiKey = api.apiKey): Promise<unknown> {
  const prelude = `import { ApiError, createClient } from "@share-links/client";
const [baseUrl, apiKey] = process.argv.slice(2);
const client = createClient({ baseUrl, apiKey });
const print = (value) => console.log(JSON.stringify(value));
`;
  return JSON.parse(await installation.run(runtime, prelude + text, api.url, apiKey));
}

test.each(RUNTIMES)("on %s, the packed client creates a share link and reads it", async (_name, runtime) => {
  const [id, body] = [JSON.stringify(get.request.path?.id), JSON.stringify(create.request.body)];
  const text = `print([await client.shareLinks.create(${body}), await client.shareLinks.get(${id})]);`;
  expect(await call(runtime, text)).toEqual([create.responses[201], get.responses[200]]);
});

test.each(RUNTIMES)("on %s, a refusal is an ApiError with its status and code", async (_name, runtime) => {
  const text = `try { await client.shareLinks.create({ personaId: "" }); }
catch (error) { print([error instanceof ApiError, error.status, error.code]); }`;
  expect(await call(runtime, text, "another-key-than-the-right-one")).toEqual([true, 401, "unauthorized"]);
});

test("its types check in a strict project that also checks the libraries", async () => {
  const text = `import { type Client, createClient } from "@share-links/client";
import type { ShareLink } from "@share-links/types";
const client: Client = createClient({ apiKey: "key" });
export const link: ShareLink = await client.shareLinks.create({ personaId: "", usageLimit: 3 });
export const count: number = link.usageCount;
`;
  expect(await installation.typecheck(text)).toBe("");
  expect(await installation.typecheck(`${text}export const wrong: string = link.usageCount;`)).toContain("TS2322");
});

test("its tarball holds what runs, its types and its papers, and nothing else", async () => {
  const files = await filesOf(installation.tarballs.client ?? "");
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"]),
  );
  const stray = files.filter((file) => !/^(LICENSE|README\.md|package\.json|dist\/.*\.(js|d\.ts))$/.test(file));
  expect(stray).toEqual([]);
  expect(files.filter((file) => file.includes(".test"))).toEqual([]);
});

test("it depends on the types alone, by version", () => {
  const manifest = JSON.parse(
    readFileSync(join(installation.folder, "node_modules/@share-links/client/package.json"), "utf8"),
  );
  expect(manifest.dependencies).toEqual({ "@share-links/types": expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect(manifest.exports["."]).toEqual({ types: "./dist/index.d.ts", default: "./dist/index.js" });
});
