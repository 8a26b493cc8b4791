import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { help } from "../src/commands/all-commands.ts";
import { makeHome, startService } from "./service.ts";

const ROOT = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(ROOT, "docs/operating.md"), "utf8");

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

test("every command in the operator's guide exists", async () => {
  const commands = [...(await help()).matchAll(/^ {2}([a-z ]+?)(?: <|$)/gm)].map(([, name]) => name);
  for (const name of ["backup", "restore", "verify", "import", "export", "secret rotate", "migrate"]) {
    expect(commands).toContain(name);
    expect(guide).toContain(`\`${name}\``);
  }
});
