import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command, emptyFolder } from "./command.ts";
import { HOSTED_KEY, type HostedApi, playHostedApi } from "./hosted-api.ts";
import { API_KEY, openSite, PERSONA_ID, type Site } from "./site.ts";
import { transcript } from "./transcript.ts";

let site: Site;
let hosted: HostedApi;
beforeAll(async () => {
  site = await openSite();
  hosted = await playHostedApi(site);
});
afterAll(async () => {
  hosted.close();
  await site.close();
});

const profilesIn = (folder: string) => join(folder, "config/profiles.json");

describe.each([
  ["a terminal", true],
  ["a pipe", false],
])("in %s", (place, isTerminal) => {
  test("a profile is saved, used, shown, changed and removed, and no command prints its key", async () => {
    const folder = emptyFolder();
    const { run, text } = transcript({ folder, isTerminal });
    const { run: signIn, text: signedIn } = transcript({ folder, stdin: `${API_KEY}\n` });
    await run("whoami");
    await signIn("login", "--base-url", site.url, "--name", "local", ...(isTerminal ? ["--table"] : []));
    await signIn("login", "--base-url", site.url, "--name", "other", ...(isTerminal ? ["--table"] : []));
    await run("whoami");
    await run("profiles", "list");
    await run("profiles", "use", "local");
    await run("list");
    await run("whoami", "--profile", "other");
    await run("whoami", "--profile", "nobody");
    await run("logout");
    await run("logout", "other");
    await run("profiles", "list");
    await run("logout");
    const all = `${text()}\n${signedIn()}`.replaceAll(folder, "/home/ada");
    expect(all).not.toContain(API_KEY);
    await expect(all).toMatchFileSnapshot(`screens/account in ${place}.txt`);
  });
});

test("the file with the keys is its owner's alone, and one that others may read is refused", async () => {
  const folder = emptyFolder();
  await command({ folder, stdin: API_KEY }, "login", "--base-url", site.url);
  const file = profilesIn(folder);
  expect([statSync(file).mode & 0o777, statSync(join(folder, "config")).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(JSON.parse(readFileSync(file, "utf8")).profiles.default).toEqual({
    api: "server",
    baseUrl: site.url,
    apiKey: API_KEY,
  });
  chmodSync(file, 0o644);
  const { code, stderr } = await command({ folder }, "list");
  expect([code, stderr]).toEqual([2, expect.stringContaining(`Run: chmod 600 ${file}`)]);
});

test("login saves nothing if the key doesn't work", async () => {
  const folder = emptyFolder();
  const { code, stderr } = await command({ folder, stdin: `slk_${"x".repeat(40)}` }, "login", "--base-url", site.url);
  expect([code, stderr]).toEqual([3, expect.not.stringContaining("slk_x")]);
  expect(() => readFileSync(profilesIn(folder))).toThrow("ENOENT");
});

test.each([
  ["an API key", ["list", "slk_a-key-that-is-long-enough-to-be-one"]],
  ["an API key in an option", ["list", "--search=slk_a-key-that-is-long-enough-to-be-one"]],
  ["a signing secret", ["webhooks", "create", "--description", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]],
  ["--api-key", ["list", "--api-key", "anything"]],
  ["--api-key=", ["list", "--api-key=anything"]],
  ["--secret", ["webhooks", "listen", "--secret", "anything"]],
])("%s as an argument is refused with the reason, and isn't repeated", async (_, args) => {
  const { code, stdout, stderr } = await command(
    { env: { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url } },
    ...args,
  );
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("A key must not be an argument: other programs on this machine can read arguments");
  expect(stderr).not.toMatch(/slk_a-key|MfKQ|anything/);
});

test("a key comes from a file that only its owner may read, or from standard input", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "key.txt"), `${API_KEY}\n`, { mode: 0o600 });
  const url = ["--base-url", site.url];
  expect((await command({ folder }, "list", ...url, "--key-file", "key.txt")).code).toBe(0);
  expect((await command({ folder, stdin: `${API_KEY}\n` }, "list", ...url, "--key-stdin")).code).toBe(0);
  expect((await command({ folder, stdin: "" }, "list", ...url, "--key-stdin")).stderr).toContain(
    "Standard input is empty",
  );
  expect((await command({ folder, isTerminal: true }, "list", ...url, "--key-stdin")).stderr).toContain("< key.txt");
  expect((await command({ folder }, "list", ...url, "--key-file", "nowhere")).stderr).toContain("There is no key in");
  chmodSync(join(folder, "key.txt"), 0o640);
  const { code, stderr } = await command({ folder }, "list", ...url, "--key-file", "key.txt");
  expect([code, stderr]).toEqual([2, expect.stringContaining("other users may read")]);
});

test("a saved key never goes to another server", async () => {
  const folder = emptyFolder();
  await command({ folder, stdin: API_KEY }, "login", "--base-url", site.url);
  const seen = hosted.seen.length;
  const { code, stderr } = await command({ folder }, "list", "--base-url", hosted.url);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining(`belongs to ${site.url}, so it isn't sent to ${hosted.url}`),
  ]);
  expect(hosted.seen).toHaveLength(seen);
  expect((await command({ folder }, "list", "--base-url", `${site.url}/`)).code).toBe(0);
  // A key of the environment goes with the address of the environment, and not with that of a profile.
  const env = { SHARE_LINKS_API_KEY: HOSTED_KEY, SHARE_LINKS_BASE_URL: hosted.url, SHARE_LINKS_API: "hosted" };
  const facts = (await command({ folder, env }, "whoami")).json();
  expect(facts).toMatchObject({ profile: null, api: "hosted", baseUrl: hosted.url, works: true });
});

test("what isn't an address is refused, wherever it comes from", async () => {
  for (const url of ["localhost:8080", "ftp://example.com", "nonsense"]) {
    const failures = [
      await command({}, "list", "--base-url", url),
      await command({ env: { SHARE_LINKS_BASE_URL: url } }, "list"),
      await command({ stdin: API_KEY }, "login", "--base-url", url),
    ];
    for (const { code, stderr } of failures)
      expect([code, stderr]).toEqual([2, expect.stringContaining("is not an address")]);
  }
});

test("--verbose shows every request and answer, without keys and tokens", async () => {
  const { token } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  const env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
  const { stderr } = await command({ env }, "list", "--search", token, "--verbose");
  expect(stderr).toContain("listManagedShareLinks");
  expect(stderr).not.toContain(token);
  expect(stderr).not.toContain(API_KEY);
});

test("--quiet leaves only results and failures", async () => {
  const env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
  const { stderr } = await command({ env }, "keys", "create", "--name", "x", "--permission", "audit:read", "--quiet");
  expect(stderr).toBe("");
});

describe("with the hosted API", () => {
  const env = () => ({ SHARE_LINKS_API_KEY: HOSTED_KEY, SHARE_LINKS_BASE_URL: hosted.url, SHARE_LINKS_API: "hosted" });

  test.each([
    ["a terminal", true],
    ["a pipe", false],
  ])("what it documents works in %s, with a link's whole life", async (place, isTerminal) => {
    const now = () => new Date("2098-12-29T12:00:00Z");
    const { run, text } = transcript({ env: env(), isTerminal, now });
    const { stdout } = await run("create", "--persona", PERSONA_ID, "--expires-in", "3d", "--usage-limit", "3");
    const id = /[0-9a-f-]{36}/.exec(stdout)?.[0] ?? "";
    // The hosted API counts hours from its own now, which isn't this test's.
    await run("get", id);
    await run("get", id, "--public-url", "https://hosted.example/share/");
    await run("list", "--limit", "1", "--search", "lovelace");
    await run("update", id, "--usage-limit", "50");
    await run("open", id);
    await run("delete", id, "--yes");
    await run("get", id);
    await expect(text()).toMatchFileSnapshot(`screens/the hosted API in ${place}.txt`);
  });

  test("what it doesn't document is refused by name, and nothing is sent", async () => {
    const seen = hosted.seen.length;
    const id = "00000000-0000-4000-8000-000000000000";
    const { run, text } = transcript({ env: env(), isTerminal: true });
    for (const args of [
      ["enable", id],
      ["rotate", id, "--yes"],
      ["uses", id],
      ["watch", id],
      ["embed", id],
      ["personas", "list"],
      ["keys", "list"],
      ["webhooks", "listen"],
      ["list", "--status", "live"],
      ["create", "--persona", PERSONA_ID, "--primary"],
      ["create", "--persona", PERSONA_ID, "--expires-in", "never"],
      ["create", "--persona", PERSONA_ID, "--usage-limit", "unlimited"],
      ["update", id, "--watermark", "no"],
    ])
      expect([args, (await run(...args)).code]).toEqual([args, 7]);
    expect(hosted.seen).toHaveLength(seen);
    await expect(text()).toMatchFileSnapshot("screens/refused for the hosted API.txt");
  });

  test("--all reads every page", async () => {
    const persona = await site.client.manage.personas.create({ name: "Paged" });
    for (let index = 0; index < 3; index++) await site.client.shareLinks.create({ personaId: persona.id });
    const page = (await command({ env: env() }, "list", "--all", "--persona", persona.id)).json<{ data: unknown[] }>();
    expect(page.data).toHaveLength(3);
    const second = await command({ env: env() }, "list", "--page", "2", "--limit", "2", "--persona", persona.id);
    expect(second.json()).toMatchObject({ data: [expect.anything()], meta: { currentPage: 2, next: null } });
  });
});
