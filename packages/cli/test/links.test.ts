import { once } from "node:events";
import { createServer } from "node:http";
import { renderSVG, renderUnicodeCompact } from "uqr";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "./command.ts";
import { API_KEY, openEmulator, openSite, PERSONA_ID, type Site } from "./site.ts";
import { transcript } from "./transcript.ts";

const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
/** Far away, so that the distance to the server's times has always as many digits. */
const NOW = new Date("2098-12-29T12:00:00Z");

let site: Site;
let emulated: Site;
let env: Record<string, string>;
beforeAll(async () => {
  const publicUrl = "https://links.example";
  [site, emulated] = await Promise.all([openSite({ PUBLIC_URL: publicUrl }), openEmulator(publicUrl)]);
  env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
});
afterAll(async () => {
  await emulated.close();
  await site.close();
});

// A program that was tested with the emulator meets the same on a server: their screens are the same files.
describe.each([
  ["a terminal", "a server", true],
  ["a terminal", "the emulator", true],
  ["a pipe", "a server", false],
  ["a pipe", "the emulator", false],
])("in %s, of %s", (place, other, isTerminal) => {
  test("every command for links shows what a reader expects, from creation to deletion", async () => {
    const { client, url } = other === "a server" ? site : emulated;
    const around = { env: { ...env, SHARE_LINKS_BASE_URL: url }, isTerminal, now: () => NOW };
    const { run, text } = transcript(around);
    const limits = ["--expires-at", "2099-01-01T12:00Z", "--usage-limit", "3"];
    const { stdout } = await run("create", "--persona", PERSONA_ID, ...limits);
    const id = /[0-9a-f-]{36}/.exec(stdout)?.[0] ?? "";
    const { token } = await client.shareLinks.get(id);
    await run("list");
    await run("uses", id);
    await client.public.redemptions.create({ token });
    await run("get", id);
    await run("uses", id);
    await run("update", id, "--usage-limit", "unlimited", "--expires-at", "never", "--origin", "https://example.com");
    await run("disable", id);
    await run("list", "--status", "disabled", "--persona", PERSONA_ID, "--search", "lovelace");
    await run("list", "--status", "expired");
    await run("enable", id);
    await run("embed", id);
    await run("embed", id, "--as", "orb", "--react");
    await run("open", id);
    await run("rotate", id, "--yes");
    expect((await client.shareLinks.get(id)).token).not.toBe(token);
    await run("delete", id, "--dry-run");
    await run("delete", id, "--yes");
    await run("get", id);
    await expect(text()).toMatchFileSnapshot(`screens/links in ${place}.txt`);
  });
});

test("what doesn't fit the specification is refused by its option, and nothing is sent", async () => {
  const { run, text } = transcript({ env, isTerminal: true });
  const before = await site.client.manage.shareLinks.list().toArray();
  await run("create");
  await run("create", "--persona", "ada", "--usage-limit", "0");
  await run("create", "--persona", PERSONA_ID, "--usage-limit", "ten");
  await run("create", "--persona", PERSONA_ID, "--expires-in", "3 fortnights");
  await run("create", "--persona", PERSONA_ID, "--expires-at", "when pigs fly");
  await run("create", "--persona", PERSONA_ID, "--expires-in", "1d", "--expires-at", "tomorrow");
  await run("update", UNKNOWN_ID);
  await run("list", "--limit", "101");
  await run("list", "--stauts", "live");
  await run("list", "--status", "dead");
  await run("lst");
  await run();
  expect(await site.client.manage.shareLinks.list().toArray()).toEqual(before);
  await expect(text()).toMatchFileSnapshot("screens/refused before sending.txt");
});

test("a refusal of the server keeps its message, its code and its request, and each kind has its exit code", async () => {
  const limited = await site.client.manage.apiKeys.create({ name: "reader", permissions: ["share-links:read"] });
  const run = (key: string, ...args: string[]) =>
    command({ env: { ...env, SHARE_LINKS_API_KEY: key } }, ...args, "--json");
  const outcomes = await Promise.all([
    run(`slk_${"x".repeat(40)}`, "get", UNKNOWN_ID),
    run(limited.key, "disable", UNKNOWN_ID),
    run(API_KEY, "get", UNKNOWN_ID),
    run(API_KEY, "personas", "create", "--name", "Ada", "--id", PERSONA_ID),
    run(API_KEY, "update", UNKNOWN_ID, "--origin", "https://example.com/path"),
    run(API_KEY, "get", UNKNOWN_ID, "--base-url", "http://127.0.0.1:1"),
  ]);
  const told = outcomes.map(({ code, stderr, stdout }) => {
    const { kind, status, code: problem } = JSON.parse(stderr).error;
    return [code, kind, status, problem, stdout];
  });
  expect(told).toEqual([
    [3, "unauthenticated", 401, "unauthorized", ""],
    [4, "forbidden", 403, "permission_denied", ""],
    [5, "not_found", 404, "share_link_not_found", ""],
    [6, "conflict", 409, "persona_exists", ""],
    [2, "usage", 400, "invalid_request", ""],
    [9, "unavailable", undefined, undefined, ""],
  ]);
  expect(JSON.parse(outcomes[2]?.stderr ?? "").error.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test("without a terminal nothing that can't be undone is done, unless --yes says so", async () => {
  const { id } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  for (const name of ["rotate", "delete"]) {
    const { code, stdout, stderr } = await command({ env }, name, id);
    expect([code, stdout, stderr]).toEqual([11, "", expect.stringContaining("Add --yes to confirm it.")]);
  }
  expect(await site.client.shareLinks.get(id)).toMatchObject({ id });
});

test("a dry run shows the request of every change and sends none", async () => {
  const { id } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  const before = await site.client.manage.auditEvents.list().toArray();
  const shown = await Promise.all(
    [
      ["create", "--persona", PERSONA_ID],
      ["update", id, "--usage-limit", "5"],
      ["disable", id],
      ["rotate", id],
      ["delete", id],
      ["personas", "create", "--name", "Grace"],
      ["keys", "create", "--name", "x", "--permission", "share-links:read"],
    ].map(async (args) => (await command({ env }, ...args, "--dry-run")).json()),
  );
  expect(shown.map(({ dryRun, method, operationId }) => [dryRun, method, operationId])).toEqual([
    [true, "POST", "createManagedShareLink"],
    [true, "PATCH", "updateManagedShareLink"],
    [true, "PATCH", "updateManagedShareLink"],
    [true, "POST", "rotateShareLink"],
    [true, "DELETE", "deleteShareLink"],
    [true, "POST", "createPersona"],
    [true, "POST", "createApiKey"],
  ]);
  expect(shown[1]).toMatchObject({ url: `${site.url}/manage/v1/share-links/${id}`, body: { usageLimit: 5 } });
  expect(await site.client.manage.auditEvents.list().toArray()).toEqual(before);
});

test("list reads every page with --all, and otherwise says how to go on", async () => {
  const persona = await site.client.manage.personas.create({ name: "Grace" });
  const links = [];
  for (let index = 0; index < 3; index++) links.push(await site.client.shareLinks.create({ personaId: persona.id }));
  const ids = links.map(({ id }) => id).reverse();
  type Page = { data: { id: string }[]; meta: { next: string | null } };
  const list = async (...args: string[]) =>
    (await command({ env }, "list", "--persona", persona.id, ...args)).json<Page>();
  const first = await list("--limit", "2");
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const second = await list("--cursor", first.meta.next ?? "");
  expect([second.data.map(({ id }) => id), second.meta.next]).toEqual([ids.slice(2), null]);
  expect((await list("--all")).data.map(({ id }) => id)).toEqual(ids);
  const shown = await command({ env, isTerminal: true }, "list", "--persona", persona.id, "--limit", "2");
  expect(shown.stderr).toBe("There are more. Add --all for all of them.\n");
});

test("watch prints each use as it comes, in a pipe as a line of JSON, and stops when the user ends it", async () => {
  const { id, token } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  await site.client.public.redemptions.create({ token });
  const stopping = new AbortController();
  const notes: string[] = [];
  const around = { env, signal: stopping.signal, onNote: (text: string) => void notes.push(text) };
  const watching = command(around, "watch", id, "--interval", "0.1", "--count", "2");
  const endless = command(around, "watch", id, "--interval", "0.1");
  // What came before the watch isn't printed, so the uses must come after its first look.
  await expect.poll(() => notes.length).toBe(2);
  for (let use = 0; use < 2; use++) await site.client.public.redemptions.create({ token });
  const { code, stdout, stderr } = await watching;
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([code, lines]).toEqual([0, [expect.objectContaining({ outcome: "counted" }), expect.anything()]]);
  expect(stderr).toBe(`Waiting for uses of ${id}. Press Ctrl+C to stop.\n`);
  stopping.abort();
  expect((await endless).code).toBe(0);
});

test("open gives the address to the browser and nothing else, and opening isn't a use", async () => {
  const { id, token } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  const opened: string[] = [];
  const openAddress = async (url: string) => void opened.push(url);
  const { json, stderr } = await command({ env, openAddress }, "open", id);
  expect([opened, json(), stderr]).toEqual([[`https://links.example/share/${token}`], { url: opened[0] }, ""]);
  expect((await site.client.shareLinks.get(id)).usageCount).toBe(0);
});

test("qr draws the address: for a terminal, as SVG, and in JSON", async () => {
  const { id, token } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  const url = `https://links.example/share/${token}`;
  const drawn = await command({ env, isTerminal: true }, "qr", id);
  expect(drawn.stdout).toBe(`${renderUnicodeCompact(url, { border: 2 })}\n${url}\n`);
  expect((await command({ env }, "qr", id, "--svg")).stdout).toBe(`${renderSVG(url)}\n`);
  expect((await command({ env }, "qr", id)).json()).toEqual({ url, svg: renderSVG(url) });
});

test("JSON is what the API answers, with every member", async () => {
  const made = await site.client.manage.shareLinks.create({ personaId: PERSONA_ID });
  expect((await command({ env }, "get", made.id)).json()).toEqual(made);
  expect((await command({ env, isTerminal: true }, "get", made.id, "--json")).json()).toEqual(made);
  const text = await command({ env }, "get", made.id, "--table");
  expect(text.stdout).toMatch(/^id {11}/);
});

test("no text of a server can control the terminal", async () => {
  const link = await site.client.manage.shareLinks.create({ personaId: PERSONA_ID });
  const evil = { ...link, personaName: "A\u001b]0;owned\u0007\u202eda", url: "https://x.test/\u001b[2J" };
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(evil)),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as { port: number };
  const around = {
    env: { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: `http://127.0.0.1:${port}`, NO_COLOR: "1" },
  };
  const { stdout } = await command({ ...around, isTerminal: true }, "get", link.id);
  server.close();
  server.closeAllConnections();
  expect(stdout).toContain("A\ufffd]0;owned\ufffd\ufffdda");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});
