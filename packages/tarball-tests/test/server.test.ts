import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium, node22, node26, serveDependenciesOf } from "@share-links/runtimes";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { linkModules } from "./guide.ts";
import { type Installation, installWith } from "./installation.ts";
import { filesOf, PACKAGES } from "./packages.ts";

const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
const API_KEY = "slk_a-key-of-the-tarball-tests-long-enough";

let installation: Installation;
let program: string;
let environment: Record<string, string>;
const running: ChildProcess[] = [];
beforeAll(async () => {
  const registry = await serveDependenciesOf(join(import.meta.dirname, "../../server"));
  installation = await installWith(["--registry", registry.url, "--cache", ".npm-cache"], ...PACKAGES, "server");
  registry.close();
  linkModules(installation, ["openapi-fetch"]);
  program = join(installation.folder, "node_modules/.bin/share-links-server");
  environment = {
    PATH: process.env.PATH ?? "",
    PORT: "0",
    NODE_ENV: "production",
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  };
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});
afterAll(() => installation.remove());

/** Starts a server from the installation, with the data in this folder of it. */
async function serve(data: string): Promise<{ url: string; end(): Promise<unknown> }> {
  const child = start(data, "serve");
  let output = "";
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    const url = /running at (\S+)\n/.exec(output)?.[1];
    if (!url) continue;
    const exited = once(child, "exit");
    return {
      url,
      end() {
        child.kill("SIGTERM");
        return exited.then(([code]) => code);
      },
    };
  }
  throw new Error(`serve ended before it listened:\n${output}`);
}

async function run(data: string, ...words: string[]): Promise<[code: number, printed: string]> {
  const child = start(data, ...words);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += chunk));
  const [code] = await once(child, "close");
  return [code, printed];
}

function start(data: string, ...words: string[]): ChildProcess {
  const env = { ...environment, SHARE_LINKS_DATA_DIR: join(installation.folder, data) };
  const child = spawn(program, words, { env, cwd: installation.folder, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  return child;
}

test("the server's tarball contains its program, its README and its licence, no test, and needs no package of ours beside it", () => {
  const files = filesOf("server");
  expect(files).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "package.json",
      "dist/main.js",
      "dist/migrations/0001-initial.sql",
      "dist/console/index.html",
    ]),
  );
  const held = /^(LICENSE|README\.md|package\.json|dist\/.*\.(js|sql)|dist\/console\/.*\.(html|css|json|svg|woff2))$/;
  expect(files.filter((file) => !held.test(file) || /\.test\b/.test(file))).toEqual([]);
  const manifest = JSON.parse(
    readFileSync(join(installation.folder, "node_modules/@share-links/server/package.json"), "utf8"),
  );
  expect(manifest.bin).toEqual({ "share-links-server": "./dist/main.js" });
  for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith("@share-links/"))).toEqual([]);
});

test("installed with npm in an empty folder, the server serves, backs up, verifies, restores elsewhere and serves the copy", async () => {
  const first = await serve("data");
  const headers = { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" };
  const body = JSON.stringify({ personaId: PERSONA_ID });
  const created = await fetch(`${first.url}/v1/share-links`, { method: "POST", headers, body });
  expect(created.status).toBe(201);
  const { id, token } = (await created.json()) as { id: string; token: string };
  expect((await run("data", "backup", "backup.gz"))[0]).toBe(0);
  expect(await run("data", "verify")).toEqual([0, expect.stringMatching(/links: 1\nfaults: 0/)]);
  expect(await first.end()).toBe(0);

  // A backup doesn't contain the secret.
  environment.SHARE_LINKS_SECRET = readFileSync(join(installation.folder, "data/secret"), "utf8").trim();
  expect(await run("restored", "restore", "backup.gz")).toEqual([0, expect.stringContaining("links: 1")]);
  expect(existsSync(join(installation.folder, "restored/secret"))).toBe(false);
  const second = await serve("restored");
  const found = await fetch(`${second.url}/v1/share-links/${id}`, { headers });
  expect(await found.json()).toMatchObject({ id, token });
  expect(await second.end()).toBe(0);
});

test("it serves the script of its persona provider, with the SDK as npm installed it", async () => {
  Object.assign(environment, { SHARE_LINKS_PERSONA_PROVIDER: "anam", ANAM_API_KEY: API_KEY });
  const { url, end } = await serve("provider");
  delete environment.SHARE_LINKS_PERSONA_PROVIDER;
  const response = await fetch(`${url}/provider.js`);
  expect([response.status, await response.text()]).toEqual([
    200,
    expect.stringContaining("export async function start"),
  ]);
  expect(await end()).toBe(0);
});

test("it imports with the packed client", async () => {
  const first = await serve("source");
  environment.ANAM_API_KEY = API_KEY;
  const second = await serve("target");
  expect(await run("target", "import", "--from", first.url)).toEqual([0, expect.stringContaining("imported: 0")]);
  expect(await Promise.all([first.end(), second.end()])).toEqual([0, 0]);
});

test("its API reference opens in a real browser with a single request, and obeys its own policy", async () => {
  const { url, end } = await serve("docs");
  const browser = await launchChromium();
  const page = await browser.newPage();
  const requested: string[] = [];
  const told: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => told.push(message.text()));
  await page.goto(`${url}/docs`, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Delete a share link", exact: true }).click();
  const heading = await page.locator(":target").textContent();
  // This shows that the style is applied: otherwise code would have the browser's own size.
  const family = await page.evaluate("getComputedStyle(document.body).fontFamily");
  await browser.close();
  expect(heading).toBe("Delete a share link");
  expect(family).toContain("sans-serif");
  // Browsers request a site's icon by themselves.
  expect(requested.filter((address) => address !== `${url}/favicon.ico`)).toEqual([`${url}/docs`]);
  expect(told).toEqual([]);
  expect(await end()).toBe(0);
});

test.each([
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
])("on %s, the installed READMEs can be followed word for word with the installed server", async (_, node) => {
  const { url, end } = await serve("readmes");
  for (const name of PACKAGES) {
    const readme = readFileSync(join(installation.folder, "node_modules/@share-links", name, "README.md"), "utf8");
    const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
    expect(blocks.length).toBeGreaterThan(1);
    const program = blocks.join("").replaceAll("<the key that npm start printed>", API_KEY);
    installation.write(`${name}.mts`, program.replaceAll("http://127.0.0.1:8080", url));
    const key = `SHARE_LINKS_API_KEY=${API_KEY}`;
    const printed = await installation.run("env", key, node, "--disable-warning=ExperimentalWarning", `${name}.mts`);
    const promised = [...program.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text = ""]) => text);
    for (const line of promised) expect(printed.split("\n")).toContain(line);
  }
  await end();
});
