import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = mkdtempSync(join(tmpdir(), "share-links-client-"));
afterAll(() => rmSync(dist, { recursive: true }));

const { exports, publishConfig } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// Builds into another folder, because another suite may be reading this package's own `dist`.
execFileSync(process.execPath, ["build.ts", dist], { cwd: root, stdio: "pipe" });

/** The size of what a page downloads for a program: one minified file with everything, compressed with gzip. */
function gzipBytesOf(program: string, ...further: string[]): number {
  return gzipSync(bundled(program.replaceAll("@share-links/client", dist), ...further), { level: 9 }).length;
}

function bundled(input: string, ...further: string[]): Buffer {
  const options = ["--bundle", "--minify", "--format=esm", "--target=es2022", ...further];
  return execFileSync(join(root, "node_modules/.bin/esbuild"), options, { input, cwd: dist });
}

const ENTRIES = Object.keys(exports).map((entry) => `${entry === "." ? "index" : entry.slice(2)}.js`);
/** The optional peer that each of these files imports. */
const PEERS: Readonly<Record<string, string>> = {
  "openapi-fetch": "openapi-fetch",
  "openapi-fetch/option-types": "openapi-fetch",
  // Only a program that uses TanStack Query imports these options.
  "tanstack-query-options": "@tanstack/query-core",
};
const peerOf = (file: string) => PEERS[file.replace(/^development\//, "").replace(/\.(?:js|d\.c?ts)$/, "")];

describe("the published JavaScript", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

  test("has one file for each entry besides shared chunks, and every file that package.json names", () => {
    const named = files.filter((file) => !/(?:^|\/)chunk-/.test(file));
    expect(named.sort()).toEqual([...ENTRIES, ...ENTRIES.map((file) => `development/${file}`)].sort());
    const paths: string[] = JSON.stringify(publishConfig.exports).match(/\.\/dist\/[^"]+/g) ?? [];
    for (const path of paths) expect(existsSync(join(dist, path.replace("./dist/", ""))), path).toBe(true);
    expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
  });

  test.each(files)("%s imports only the package's own files and needs no API that only one runtime has", (file) => {
    const text = readFileSync(join(dist, file), "utf8");
    const specifiers = [...text.matchAll(/^(?:import|\} from|export \* from)\b.*"([^"]+)";$/gm)].map(
      ([, specifier]) => specifier,
    );
    const others = new Set(specifiers.filter((specifier) => !specifier?.startsWith("./")));
    expect([...others]).toEqual([peerOf(file)].filter(Boolean));
    expect(text).not.toMatch(/\bimport\(|\brequire\(|\bnode:|\beval\(|\bnew Function\b|\bBuffer\b/m);
  });

  test("has at most 6,460 bytes of gzip with all five calls of the hosted contract, and urls and dates are small on their own", () => {
    const calls =
      'shareLinks.list(); shareLinks.create({}); shareLinks.get(""); shareLinks.update("", {}); shareLinks.delete("");';
    const bytesWith = (entry: string) =>
      gzipBytesOf(
        `import { createClient } from "@share-links/client/${entry}"; const { shareLinks } = createClient(); ${calls}`,
      );
    expect(bytesWith("hosted.js")).toBeGreaterThan(3000);
    expect(bytesWith("hosted.js")).toBeLessThanOrEqual(6_460);
    expect(bytesWith("index.js")).toBeLessThanOrEqual(7_020);
    const viaOpenapi =
      'import { createClient } from "@share-links/client/openapi-fetch.js"; createClient().GET("/readyz");';
    // Without openapi-fetch itself, which the program installs.
    expect(gzipBytesOf(viaOpenapi, "--external:openapi-fetch")).toBeLessThanOrEqual(14_300);
    expect(gzipBytesOf('import { shareUrl } from "@share-links/client/urls.js"; console.log(shareUrl);')).toBeLessThan(
      700,
    );
    expect(
      gzipBytesOf('import { decodeDates } from "@share-links/client/dates.js"; console.log(decodeDates);'),
    ).toBeLessThan(500);
  });

  test("keeps the names of its errors when it is minified, and two minified copies in one process know each other's errors", async () => {
    const copies = ["one.mjs", "two.mjs"].map(async (name) => {
      const program = 'export { ApiError, createClient, GoneError, NotFoundError } from "./index.js";';
      writeFileSync(join(dist, name), bundled(program));
      return (await import(pathToFileURL(join(dist, name)).href)) as typeof import("../src/index.ts");
    });
    const [one, two] = await Promise.all(copies);
    if (!one || !two) return expect.unreachable();
    const client = one.createClient({
      apiKey: "ak_package_of_a_test",
      fetch: () => new Response(null, { status: 404 }),
    });
    const error = await client.shareLinks.get("a").catch((reason: unknown) => reason);
    expect(one.NotFoundError).not.toBe(two.NotFoundError);
    expect(error).toMatchObject({ name: "NotFoundError" });
    expect([two.NotFoundError, two.ApiError, two.GoneError].map((type) => error instanceof type)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("makes a call over HTTP", async () => {
    const { createClient } = (await import(
      pathToFileURL(join(dist, "index.js")).href
    )) as typeof import("../src/index.ts");
    const api = await playApi();
    api.answer = success("createShareLink");
    const client = createClient({ apiKey: "ak_package_of_a_test", baseUrl: api.baseUrl });
    expect(await client.shareLinks.create(example("createShareLink").request.body)).toEqual(api.answer.body);
    await api.close();
  });
});

test("the published declarations contain no any, and import only @share-links/types, the optional peer of their entry, and each other", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.d\.c?ts$/.test(file));
  expect(files).toEqual(expect.arrayContaining(["index.d.ts", "index.d.cts"]));
  for (const file of files) {
    const text = readFileSync(join(dist, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(text, file).not.toMatch(/\bany\b/);
    const specifiers = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, specifier]) => specifier);
    const known = ["@share-links/types", peerOf(file)];
    const foreign = specifiers.filter((specifier) => !known.includes(specifier) && !/^\.\.?\//.test(specifier ?? ""));
    expect(foreign, file).toEqual([]);
  }
});
