import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = mkdtempSync(join(tmpdir(), "share-links-client-"));
afterAll(() => rmSync(dist, { recursive: true }));

// The build script itself, but for where it writes.
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const build = scripts.build
  .replace("tsconfig.build.json", `tsconfig.build.json --outDir ${dist}`)
  .replace("--outfile=dist/", `--log-level=error --outfile=${dist}/`);
const bins = [join(root, "node_modules/.bin"), join(root, "../../node_modules/.bin"), process.env.PATH].join(":");
execFileSync("sh", ["-c", build], { cwd: root, env: { ...process.env, PATH: bins }, stdio: "pipe" });

describe("the published JavaScript", () => {
  const bundle = readFileSync(join(dist, "index.js"), "utf8");

  test("is one file that imports nothing and asks for nothing of one runtime alone", () => {
    expect(readdirSync(dist, { recursive: true }).filter((file) => String(file).endsWith(".js"))).toEqual(["index.js"]);
    expect(bundle).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\bnode:|\beval\(|\bnew Function\b|\bBuffer\b/m);
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

test("the published declarations hold no any and import nothing but @share-links/types and each other", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".d.ts"));
  expect(files).toContain("index.d.ts");
  for (const file of files) {
    const text = readFileSync(join(dist, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(text, file).not.toMatch(/\bany\b/);
    const specifiers = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, specifier]) => specifier);
    expect(
      specifiers.filter((specifier) => specifier !== "@share-links/types" && !specifier?.startsWith("./")),
      file,
    ).toEqual([]);
  }
});
