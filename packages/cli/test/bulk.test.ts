import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command, emptyFolder } from "./command.ts";
import { HOSTED_KEY, type HostedApi, playHostedApi } from "./hosted-api.ts";
import { API_KEY, openSite, PERSONA_ID, type Site } from "./site.ts";
import { transcript } from "./transcript.ts";

let site: Site;
let hosted: HostedApi;
let env: Record<string, string>;
let hostedEnv: Record<string, string>;
beforeAll(async () => {
  site = await openSite({ PUBLIC_URL: "https://links.example" });
  hosted = await playHostedApi(site);
  env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
  hostedEnv = { SHARE_LINKS_API_KEY: HOSTED_KEY, SHARE_LINKS_BASE_URL: hosted.url, SHARE_LINKS_API: "hosted" };
});
afterAll(async () => {
  hosted.close();
  await site.close();
});

/** A folder with a CSV file of links to a persona of its own, so that the test can count them. */
async function folderWith(rows: readonly string[], heading = "persona,usage limit,expires-in") {
  const { id } = await site.client.manage.personas.create({ name: "Grace" });
  const folder = emptyFolder();
  writeFileSync(join(folder, "links.csv"), [heading, ...rows.map((row) => row.replaceAll("$", id)), ""].join("\n"));
  const links = () => site.client.manage.shareLinks.list({ personaId: id }).toArray();
  return { folder, persona: id, links };
}

const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("each row becomes a link with its own settings, and with the command's where a cell is empty", async () => {
  const { folder, links } = await folderWith(
    ["$,3,,https://a.example https://b.example,yes", "$,unlimited,never,,", '"$",,2d,,no'],
    "personaId,Usage limit,expires_in,origins,disabled",
  );
  const { code, stdout, stderr } = await command(
    { env, folder },
    "create",
    "--from",
    "links.csv",
    "--usage-limit",
    "7",
    "--expires-in",
    "1d",
  );
  const lines = linesOf(stdout);
  expect([code, lines.map(({ result }) => result), stderr]).toEqual([
    0,
    ["created", "created", "created"],
    "Creating links from links.csv: 3 rows\n3 created\n",
  ]);
  const byRow = new Map(lines.map(({ row, link }) => [row, link]));
  expect(byRow.get(1)).toMatchObject({
    usageLimit: 3,
    enabled: false,
    allowedOrigins: ["https://a.example", "https://b.example"],
  });
  expect(byRow.get(2)).toMatchObject({ usageLimit: null, expiresAt: null, enabled: true });
  expect(byRow.get(3)).toMatchObject({ usageLimit: 7, enabled: true });
  const days = (row: number) => Math.round((Date.parse(byRow.get(row).expiresAt) - Date.now()) / 86_400_000);
  expect([days(1), days(3)]).toEqual([1, 2]);
  expect(await links()).toHaveLength(3);
});

test("a second run creates nothing, and rows that were added since become links", async () => {
  const { folder, persona, links } = await folderWith(["$,1,1d", "$,1,1d", "$,2,1d"]);
  await command({ env, folder }, "create", "--from", "links.csv");
  const again = await command({ env, folder }, "create", "--from", "links.csv");
  expect(linesOf(again.stdout).map(({ result }) => result)).toEqual(["kept", "kept", "kept"]);
  writeFileSync(
    join(folder, "links.csv"),
    `persona,usage limit,expires-in\n${persona},9,1d\n${persona},1,1d\n${persona},1,1d\n${persona},2,1d\n`,
  );
  const { stdout, stderr } = await command({ env, folder }, "create", "--from", "links.csv");
  expect(linesOf(stdout).filter(({ result }) => result === "created")).toMatchObject([
    { row: 1, link: { usageLimit: 9 } },
  ]);
  expect(stderr).toContain("1 created, 3 from before");
  expect(await links()).toHaveLength(4);
});

test("without its journal, a server still answers with the same links: the key comes from the file and the row", async () => {
  const { folder, links } = await folderWith(["$,1,", "$,2,", "$,1,"]);
  const first = await command({ env, folder }, "create", "--from", "links.csv", "--journal", "one.journal");
  const second = await command({ env, folder }, "create", "--from", "links.csv", "--journal", "two.journal");
  const ids = (stdout: string) =>
    linesOf(stdout)
      .map(({ row, id }) => `${row} ${id}`)
      .sort();
  expect(ids(second.stdout)).toEqual(ids(first.stdout));
  expect(await links()).toHaveLength(3);
});

test("a run that is ended in the middle is continued by the next one: each row becomes one link", async () => {
  const { folder, links } = await folderWith(Array.from({ length: 20 }, (_, row) => `$,${row + 1},3d`));
  const stopping = new AbortController();
  const first = command({ env, folder, signal: stopping.signal }, "create", "--from", "links.csv");
  await expect.poll(async () => (await links()).length, { interval: 5 }).toBeGreaterThan(2);
  stopping.abort();
  const { code } = await first;
  expect(code).toBe(130);
  // An hour later the relative expiry would be another one, so the row must be sent as it was.
  const now = () => new Date(Date.now() + 3_600_000);
  const second = await command({ env, folder, now }, "create", "--from", "links.csv");
  expect(second.code).toBe(0);
  expect(linesOf(second.stdout)).toHaveLength(20);
  const limits = (await links()).map(({ usageLimit }) => Number(usageLimit)).sort((one, other) => one - other);
  expect(limits).toEqual(Array.from({ length: 20 }, (_, row) => row + 1));
});

test.each(["before", "after"] as const)(
  "if the hosted API's answer is lost %s the link is made, the row is unsure and isn't sent again until the user says so",
  async (cut) => {
    const { folder, links } = await folderWith(["$,1,1d", "$,2,1d"]);
    hosted.cut = cut;
    const first = await command({ env: hostedEnv, folder }, "create", "--from", "links.csv");
    expect(first.code).toBe(9);
    const made = (await links()).length;
    const second = await command({ env: hostedEnv, folder }, "create", "--from", "links.csv");
    expect([
      second.code,
      linesOf(second.stdout)
        .map(({ result }) => result)
        .sort(),
    ]).toEqual([10, ["kept", "unsure"]]);
    expect(second.stderr).toContain("--retry-unsure");
    expect(await links()).toHaveLength(made);
    const third = await command({ env: hostedEnv, folder }, "create", "--from", "links.csv", "--retry-unsure");
    expect([third.code, (await links()).length]).toEqual([0, made + 1]);
  },
);

test("a key that the server may have forgotten makes a row unsure, instead of a second link", async () => {
  const { folder, links } = await folderWith(["$,1,never"]);
  await command({ env, folder }, "create", "--from", "links.csv");
  // As if the answer had been lost: the row was sent, and nothing else is known.
  const journal = join(folder, "links.csv.journal");
  const [heading, sent] = readFileSync(journal, "utf8").split("\n");
  writeFileSync(journal, `${heading}\n${sent}\n`);
  const at = (hours: number) => () => new Date(Date.now() + hours * 3_600_000);
  const later = await command({ env, folder, now: at(24) }, "create", "--from", "links.csv");
  expect([later.code, linesOf(later.stdout)[0].result]).toEqual([10, "unsure"]);
  expect(await links()).toHaveLength(1);
  const sooner = await command({ env, folder, now: at(1) }, "create", "--from", "links.csv");
  expect([sooner.code, linesOf(sooner.stdout)[0].id]).toEqual([0, (await links())[0]?.id]);
  expect(await links()).toHaveLength(1);
});

test("a run that is ended before it begins notes nothing, so the next one sends every row", async () => {
  const { folder, links } = await folderWith(["$,1,1d"]);
  const signal = AbortSignal.abort();
  expect((await command({ env: hostedEnv, folder, signal }, "create", "--from", "links.csv")).code).toBe(130);
  expect((await command({ env: hostedEnv, folder }, "create", "--from", "links.csv")).code).toBe(0);
  expect(await links()).toHaveLength(1);
});

test("every fault of a file is told at once by its row and line, and no link is created", async () => {
  const { folder, links } = await folderWith(["$,0,", "ada,1,", "$,1,3 fortnights", "$,1,1d"]);
  const { run, text } = transcript({ env, folder, isTerminal: true });
  await run("create", "--from", "links.csv");
  writeFileSync(join(folder, "columns.csv"), "persona,colour\nx,red\n");
  await run("create", "--from", "columns.csv");
  writeFileSync(join(folder, "yes.csv"), "persona,primary\nx,perhaps\n");
  await run("create", "--from", "yes.csv");
  writeFileSync(join(folder, "broken.csv"), 'persona\n"x\n');
  await run("create", "--from", "broken.csv");
  await run("create", "--from", "nowhere.csv");
  expect(await links()).toEqual([]);
  expect(existsSync(join(folder, "links.csv.journal"))).toBe(false);
  await expect(text().replaceAll(folder, "/home/ada")).toMatchFileSnapshot("screens/faults of a file.txt");
});

test("a row that the server refuses doesn't stop the others, and after a correction only it is created", async () => {
  const { folder, links, persona } = await folderWith([
    "$,1,1d",
    "00000000-0000-4000-8000-000000000000,2,1d",
    "$,3,1d",
  ]);
  const { run, text } = transcript({ env, folder, isTerminal: true });
  const { code } = await run("create", "--from", "links.csv");
  expect([code, (await links()).length]).toEqual([10, 2]);
  const file = join(folder, "links.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("00000000-0000-4000-8000-000000000000", persona));
  await run("create", "--from", "links.csv");
  expect((await links()).map(({ usageLimit }) => usageLimit).sort()).toEqual([1, 2, 3]);
  // Rows are sent side by side, so their order may differ.
  const sorted = text()
    .split("\n")
    .filter((line) => !line.startsWith("row"));
  await expect(sorted.join("\n")).toMatchFileSnapshot("screens/rows that are refused.txt");
});

test("a journal belongs to one server, holds no token, and only its owner may read it", async () => {
  const { folder, links } = await folderWith(["$,1,1d"]);
  await command({ env, folder }, "create", "--from", "links.csv");
  const journal = readFileSync(join(folder, "links.csv.journal"), "utf8");
  const [link] = await links();
  expect(journal).toContain(link?.id);
  expect(journal).not.toContain(link?.token);
  expect(journal).not.toContain(API_KEY);
  const { statSync } = await import("node:fs");
  expect(statSync(join(folder, "links.csv.journal")).mode & 0o777).toBe(0o600);
  const other = await command({ env: hostedEnv, folder }, "create", "--from", "links.csv");
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining(`what was created at ${site.url}`)]);
});

test("two runs of one file don't work at once, and the lock of a dead run is taken over", async () => {
  const { folder, links } = await folderWith(["$,1,1d"]);
  writeFileSync(join(folder, "links.csv.journal.lock"), `${process.pid}`);
  const { code, stderr } = await command({ env, folder }, "create", "--from", "links.csv");
  expect([code, stderr]).toEqual([6, expect.stringContaining(`Another run (process ${process.pid})`)]);
  writeFileSync(join(folder, "links.csv.journal.lock"), "999999999");
  expect((await command({ env, folder }, "create", "--from", "links.csv")).code).toBe(0);
  expect(await links()).toHaveLength(1);
  expect(existsSync(join(folder, "links.csv.journal.lock"))).toBe(false);
});

test("a journal whose last line was cut by a power failure is read, and continued", async () => {
  const { folder, links } = await folderWith(["$,1,1d", "$,2,1d"]);
  await command({ env, folder }, "create", "--from", "links.csv");
  const path = join(folder, "links.csv.journal");
  writeFileSync(path, readFileSync(path, "utf8").slice(0, -20));
  const { code } = await command({ env, folder }, "create", "--from", "links.csv");
  const third = await command({ env, folder }, "create", "--from", "links.csv");
  expect([code, linesOf(third.stdout).map(({ result }) => result)]).toEqual([0, ["kept", "kept"]]);
  expect(await links()).toHaveLength(2);
});

test("a dry run of a file shows every body, and writes no journal", async () => {
  const { folder, persona, links } = await folderWith(["$,1,never"]);
  const { stdout } = await command({ env, folder }, "create", "--from", "links.csv", "--dry-run");
  expect(linesOf(stdout)).toEqual([
    { dryRun: true, row: 1, line: 2, body: { personaId: persona, expiresAt: null, usageLimit: 1 } },
  ]);
  expect([existsSync(join(folder, "links.csv.journal")), await links()]).toEqual([false, []]);
});

test("--journal and --retry-unsure without a file are refused", async () => {
  const { code, stderr } = await command({ env }, "create", "--persona", PERSONA_ID, "--retry-unsure");
  expect([code, stderr]).toEqual([2, expect.stringContaining("go with --from")]);
});
