import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { help } from "../src/commands/run.ts";
import { makeHome, startService } from "./service.ts";

const ROOT = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(ROOT, "docs/operating.md"), "utf8");
const unit = readFileSync(join(ROOT, "deploy/share-links.service"), "utf8");
const dockerfile = readFileSync(join(ROOT, "deploy/Dockerfile"), "utf8");

test("the operator's guide has a row for every variable that the program reads", () => {
  const source = readFileSync(join(ROOT, "packages/server/src/config.ts"), "utf8");
  const read = [...source.matchAll(/\bread\(\s*"(\w+)"|environment\.(\w+)/g)].map(([, one, other]) => one ?? other);
  expect(read.length).toBeGreaterThan(8);
  const rows = guide.split("\n").filter((line) => line.startsWith("| `"));
  expect(read.filter((name) => !rows.some((row) => row.split("|")[1]?.includes(`\`${name}\``)))).toEqual([]);
});

test("the operator's guide describes each of the server's metrics, and no other", async () => {
  const token = "a-token-for-the-measurements-of-the-tests";
  const home = makeHome({ SHARE_LINKS_METRICS_TOKEN: token });
  const service = await startService(home);
  const text = await (await fetch(`${service.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text();
  await service.end();
  home.remove();
  const measured = [...text.matchAll(/^# TYPE (share_links_\w+)/gm)].map(([, name]) => name);
  expect(measured.length).toBeGreaterThan(7);
  const rows = guide.split("\n").filter((line) => line.startsWith("| `share_links_"));
  const told = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(told.toSorted()).toEqual(measured.toSorted());
});

test("every command in the operator's guide exists", () => {
  const commands = [...help().matchAll(/^ {2}([a-z ]+?)(?: <|$)/gm)].map(([, name]) => name);
  for (const name of ["backup", "restore", "verify", "import", "export", "secret rotate", "migrate"]) {
    expect(commands).toContain(name);
    expect(guide).toContain(`\`${name}\``);
  }
});

test("the unit and the Dockerfile start the program where npm installs it, without root, with one writable folder", () => {
  const { publishConfig } = JSON.parse(readFileSync(join(ROOT, "packages/server/package.json"), "utf8"));
  const program = publishConfig.bin["share-links-server"].replace("./", "@share-links/server/");
  for (const text of [unit, dockerfile]) expect(text).toContain(program);
  expect(unit).toMatch(/^DynamicUser=yes$/m);
  expect(unit).toMatch(/^ProtectSystem=strict$/m);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/no image was built/i);
});

test("systemd, if it is installed, finds no fault in the unit", () => {
  if (spawnSync("systemd-analyze", ["--version"]).status !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), "share-links-unit-"));
  const file = join(folder, "share-links.service");
  // systemd-analyze also checks that the program exists.
  writeFileSync(file, unit.replace("/usr/bin/node", process.execPath));
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect([status, stderr.split("\n").filter((line) => line.includes("share-links"))]).toEqual([0, []]);
});
