import { mkdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@share-links/client";
import { expect, test } from "vitest";
import { homeOfEachTest } from "./home-of-each-test.ts";
import { runCommand, startService } from "./service.ts";

const { home, start } = homeOfEachTest();

test("a second serve of a SQLite file is refused with the name of the file and of its process, and the first continues", async () => {
  const first = await start();
  const file = join(home.folder, "data", "share-links.db");
  await expect(startService(home)).rejects.toThrow(
    new RegExp(
      `ended with 1 .*${file} is in use by another process \\(process ${first.process.pid} on \\S+, since 20`,
      "s",
    ),
  );
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  expect(statSync(`${file}-owner`).mode & 0o777).toBe(0o600);
});

test("a file reached through a link is recognised as the same file", async () => {
  await start();
  mkdirSync(join(home.folder, "elsewhere"));
  symlinkSync(join(home.folder, "data", "share-links.db"), join(home.folder, "elsewhere", "link.db"));
  home.environment.DATABASE_URL = `sqlite:${join(home.folder, "elsewhere", "link.db")}`;
  await expect(startService(home)).rejects.toThrow(/is in use by another process/);
});

test("a file is free immediately after its server was killed or stopped", async () => {
  await (await start()).end("SIGKILL");
  expect(await (await start()).end("SIGTERM")).toBe(0);
  await start();
});

test("if several servers start at once, exactly one serves", async () => {
  const outcomes = await Promise.allSettled([start(), start(), start(), start()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
});

test("the operator's commands can write while the server runs", async () => {
  const service = await start();
  const { stdout } = runCommand(home, "keys", "create", "--name", "beside", "--json");
  const client = createClient({ apiKey: JSON.parse(stdout).key, baseUrl: service.url });
  expect((await client.shareLinks.list()).data).toEqual([]);
});
