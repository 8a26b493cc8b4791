import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@share-links/client";
import { expect, test, vi } from "vitest";
import { homeOfEachTest } from "./home-of-each-test.ts";
import { runHere } from "./in-process.ts";
import { type Service, startService } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

// One test starts several processes, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
const { home, start } = homeOfEachTest({
  SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
  SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  SHARE_LINKS_SECRET: "a secret of the tests, of more than 32 characters",
});
const REFUSAL =
  /share-links\.db was copied without its log of writes.*share-links\.db-wal.*serve --accept-missing-log/s;

const clientOf = ({ url }: Service) => createClient({ apiKey: API_KEY, baseUrl: url });
const fileOf = (folder: string, suffix = "") => join(home.folder, folder, `share-links.db${suffix}`);
const inFolder = (folder: string) => ({
  ...home,
  environment: { ...home.environment, SHARE_LINKS_DATA_DIR: join(home.folder, folder) },
});

/** Copies the database's files with these suffixes into a new folder. */
function copy(...suffixes: string[]) {
  mkdirSync(join(home.folder, "copy"));
  for (const suffix of suffixes) copyFileSync(fileOf("data", suffix), fileOf("copy", suffix));
  return inFolder("copy");
}

/** Uses a new link 25 times; each use is acknowledged. */
async function useLink(service: Service): Promise<string> {
  const client = clientOf(service);
  const { id, token } = await client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 30 });
  await Promise.all(Array.from({ length: 25 }, () => client.public.redemptions.create({ token })));
  return id;
}

test("every command and serve refuse a copy of a running service's database without its log, and say what is missing", async () => {
  await useLink(await start());
  const alone = copy("");
  for (const words of [
    ["verify"],
    ["backup", "file.gz"],
    ["keys", "list"],
    ["keys", "create", "--name", "x"],
    ["migrate"],
    ["serve"],
  ])
    expect(await runHere(alone, ...words), words.join(" ")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(REFUSAL),
    });
  expect(existsSync(fileOf("copy", "-wal"))).toBe(false);
});

test("with --accept-missing-log, a database file without its log starts once, and as usual afterwards", async () => {
  await useLink(await start());
  const alone = copy("");
  const service = await startService(alone, "--accept-missing-log");
  await expect.poll(() => service.logged()).toContain("was copied without its log");
  await service.end("SIGKILL");
  const again = await startService(alone);
  expect(await again.end()).toBe(0);
  expect(await runHere(alone, "verify")).toMatchObject({ status: 0 });
});

test("a copy of a killed service's database with its log has every acknowledged use", async () => {
  const service = await start();
  const id = await useLink(service);
  await service.end("SIGKILL");
  const copied = await startService(copy("", "-wal"));
  expect((await clientOf(copied).shareLinks.get(id)).usageCount).toBe(25);
  expect(await copied.end()).toBe(0);
});

test("after a clean stop, the file alone is complete", async () => {
  const service = await start();
  const id = await useLink(service);
  expect(await service.end()).toBe(0);
  const alone = copy("");
  expect(await runHere(alone, "verify")).toMatchObject({ status: 0 });
  const copied = await startService(alone);
  expect((await clientOf(copied).shareLinks.get(id)).usageCount).toBe(25);
  expect(await copied.end()).toBe(0);
});

test("after a SIGKILL the service starts again: with its log, with an empty one, and after a command that emptied it", async () => {
  await (await start()).end("SIGKILL");
  await (await start()).end("SIGKILL");
  expect(await runHere(home, "keys", "create", "--name", "beside")).toMatchObject({ status: 0 });
  expect(existsSync(fileOf("data", "-wal"))).toBe(false);
  const service = await start();
  expect(await runHere(home, "keys", "create", "--name", "beside a service")).toMatchObject({ status: 0 });
  expect(await runHere(copy(""), "verify")).toMatchObject({ status: 1, stderr: expect.stringMatching(REFUSAL) });
  expect(await service.end()).toBe(0);
  expect(await runHere(home, "verify")).toMatchObject({ status: 0 });
});

test("a restored database is complete without a log, and --replace replaces a file whose log is missing", async () => {
  await useLink(await start());
  const backup = join(home.folder, "backup.gz");
  expect(await runHere(home, "backup", backup)).toMatchObject({ status: 0 });
  const alone = copy("");
  expect(await runHere(alone, "restore", backup, "--replace")).toMatchObject({ status: 0 });
  for (const suffix of ["-wal", "-shm"]) rmSync(fileOf("copy", suffix), { force: true });
  expect(await runHere(alone, "verify")).toMatchObject({ status: 0 });
  expect(statSync(fileOf("copy")).mode & 0o777).toBe(0o600);
});
