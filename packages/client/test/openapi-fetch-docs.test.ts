import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { success } from "./example.ts";
import { json, serve } from "./foreign/serve.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const guide = readFileSync(new URL("../../../docs/openapi-fetch.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, block = ""]) => block);
const [listing = "", streaming = "", queries = "", otherDocument = ""] = blocks;

// A project of its own, as a reader of the guide has it. The documents `logs` and `pets` are both the one of these tests.
const project = mkdtempSync(join(tmpdir(), "share-links-guide-"));
afterAll(() => rmSync(project, { recursive: true }));
mkdirSync(join(project, "node_modules/@share-links"), { recursive: true });
symlinkSync(root, join(project, "node_modules/@share-links/client"));
for (const name of ["@types", "openapi-react-query"])
  symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
for (const name of ["logs", "pets"])
  cpSync(join(root, "test/foreign/src/generated"), join(project, name), { recursive: true });
writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));

/** Writes a block of the guide as a file of the project, and returns its path. */
function write(name: string, block: string): string {
  const path = join(project, name);
  writeFileSync(path, block);
  return path;
}

/** Runs a program in the project, and returns what it prints. */
async function printed(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(file, args, { cwd: project, env: { PATH: process.env.PATH, ...env } });
  return stdout;
}

test("the guide has no block of code that these tests don't know", () => {
  expect(blocks).toEqual([listing, streaming, queries, otherDocument]);
});

test("the guide's example lists links, and prints a reason if it can't", async () => {
  const path = write("listing.ts", listing);
  const run = (baseUrl: string) =>
    printed(process.execPath, [path], { SHARE_LINKS_BASE_URL: baseUrl, SHARE_LINKS_API_KEY: "ak_guide_of_a_test" });
  const page = success("listShareLinks").body as { data: { id: string; usageCount: number }[] };
  const api = await serve(json(200, page));
  expect(await run(api.baseUrl)).toBe(page.data.map(({ id, usageCount }) => `${id} ${usageCount}\n`).join(""));
  expect(api.seen[0]?.target).toBe("/v1/share-links?perPage=5");
  const refusing = await serve(json(401, { message: "No such key." }));
  expect(await run(refusing.baseUrl)).toBe("The API key is wrong: No such key.\n");
});

test("the guide's stream is read until its entry says done, and then the connection is closed", async () => {
  let hasClosed = false;
  const api = await serve((response: ServerResponse) => {
    response.on("close", () => {
      hasClosed = !response.writableEnded;
    });
    response.writeHead(200, { "content-type": "application/jsonl" }).write('{"text":"a"}\n{"text":"done"}\n');
  });
  const path = write("streaming.ts", streaming.replace("https://logs.example.com", api.baseUrl));
  expect(streaming).toContain("https://logs.example.com");
  expect(await printed(process.execPath, [path])).toBe("");
  expect(api.seen.map(({ target }) => target)).toEqual(["/log"]);
  expect(hasClosed).toBe(true);
});

test.each([
  ["queries.ts", queries, "useShareLink"],
  ["other-document.ts", `${otherDocument}export { pets };\n`, "pets"],
])("the guide's %s loads", async (name, block, exported) => {
  const path = pathToFileURL(write(name, block)).href;
  const program = `console.log(Object.keys(await import(${JSON.stringify(path)})).join());`;
  expect(await printed(process.execPath, ["--input-type=module", "--eval", program])).toBe(`${exported}\n`);
});

test("every block of the guide compiles", async () => {
  for (const [index, block] of blocks.entries()) write(`block-${index}.ts`, block);
  // A block may end with a client that the reader goes on to use.
  const compilerOptions = { noUnusedLocals: false };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["block-*.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "../../node_modules/.bin/tsc");
  await expect(printed(tsc, ["--singleThreaded", "--project", project])).resolves.toBe("");
  // The compiler does look at the blocks: it refuses a path that doesn't exist.
  write("block-0.ts", listing.replace("/v1/share-links", "/v1/share-linkz"));
  await expect(printed(tsc, ["--singleThreaded", "--project", project])).rejects.toMatchObject({
    stdout: expect.stringContaining("block-0.ts"),
  });
});
