import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXIT_CODES } from "../src/exit-codes.ts";
import { createProgram } from "../src/program.ts";
import type { World } from "../src/world.ts";
import { type Bundled, bundleProgram, environmentIn } from "./bundled.ts";
import { emptyFolder } from "./command.ts";
import { API_KEY, openSite, type Site } from "./site.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const PERSONA_ID = "4f0c6e1e-5d0b-4c0e-9d3f-2a1b0c9d8e7f";

let site: Site;
let program: Bundled;
beforeAll(async () => {
  [site, program] = await Promise.all([openSite(), bundleProgram()]);
});
afterAll(async () => {
  program.remove();
  await site.close();
});

test("every command of the README works, one after the other", async () => {
  expect(blocks.map(({ language }) => language).filter((language) => !["sh", "json"].includes(language))).toEqual([]);
  const folder = emptyFolder();
  writeFileSync(join(folder, "key.txt"), `${API_KEY}\n`, { mode: 0o600 });
  writeFileSync(join(folder, "links.csv"), `persona,usage-limit\n${PERSONA_ID},3\n${PERSONA_ID},\n`);
  const lines = blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));
  const [install, ...commands] = lines;
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect(install).toBe(`npm install --global ${manifest.name}`);
  for (const line of commands) {
    expect(line).toMatch(/^share-links /);
    const shell = `share-links() { "${process.execPath}" "${program.main}" "$@"; }\n${line.replace("http://127.0.0.1:8080", site.url)}`;
    const { status, stderr } = spawnSync("bash", ["-c", shell], {
      cwd: folder,
      env: environmentIn(folder),
      encoding: "utf8",
    });
    expect([line, status, stderr]).toEqual([line, 0, expect.not.stringContaining("Error")]);
  }
  expect(JSON.parse(readFileSync(join(folder, "links.json"), "utf8")).data).toHaveLength(2);
  expect(readFileSync(join(folder, "made.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(2);
  expect(await site.client.manage.shareLinks.list().toArray()).toHaveLength(4);
});

test("the table of exit codes is the program's", () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| `(\w+)` \|/gm)].map(([, code, kind]) => [kind, Number(code)]);
  expect(Object.fromEntries(rows)).toEqual(EXIT_CODES);
});

test("the table of commands names every command, and no other", async () => {
  const output = { columns: 100, write: () => true };
  const nowhere = { args: [], env: {}, stdout: output, stderr: output } as unknown as World;
  const { commands } = await createProgram(nowhere, () => Promise.resolve());
  const [, table = ""] = /\| commands \| \|\n([\s\S]*?)\n\n/.exec(readme) ?? [];
  const named = table
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(commands.map((each) => each.name()).sort());
});

test("a host that is configured as the README says starts the tools", () => {
  const [{ text = "" } = {}] = blocks.filter(({ language }) => language === "json");
  const { command, args } = JSON.parse(text).mcpServers["share-links"];
  expect([command, args.slice(0, 2)]).toEqual(["npx", ["--yes", "@share-links/cli"]]);
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "host", version: "1" } },
  };
  const env = environmentIn(emptyFolder());
  const input = `${JSON.stringify(initialize)}\n`;
  const { status, stdout } = spawnSync(process.execPath, [program.main, ...args.slice(2)], {
    env,
    input,
    encoding: "utf8",
  });
  expect([status, JSON.parse(stdout).result.serverInfo.name]).toEqual([0, "share-links"]);
});
