import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packStandIn, type StandIn, serveRegistry } from "./bootstrap/stand-in-registry.ts";

const PLATFORM = `${process.platform}-${process.arch}`;
// As in CI, npm must not wait for a registry that doesn't exist.
const PATIENCE = { npm_config_fetch_retries: "0", npm_config_update_notifier: "false" };
const PNPM_VERSION = execFileSync("pnpm", ["--version"], { cwd: tmpdir(), encoding: "utf8" }).trim();
const NODE = packStandIn("stand-in-node", process.versions.node, process.execPath);
const PNPM = packStandIn("stand-in-pnpm", PNPM_VERSION, pathOf("pnpm"));
const MAIN = `
if (process.argv.includes("fail")) process.exitCode = 7;
if (process.argv.includes("wait")) {
  process.on("SIGTERM", () => { console.log("drained"); process.exit(5); });
  setInterval(() => {}, 1000);
}
if (process.argv.includes("crash")) process.kill(process.pid, "SIGKILL");
console.log("main", ...process.argv.slice(2), process.version);
`;
const LOCKFILE = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  .: {}

  packages/client: {}

  packages/database: {}

  packages/server:
    devDependencies:
      '@share-links/client':
        specifier: workspace:*
        version: link:../client
      '@share-links/test-database':
        specifier: workspace:*
        version: link:../test-database

  packages/test-database:
    dependencies:
      '@share-links/database':
        specifier: workspace:*
        version: link:../database
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bootstrap-"));
  cpSync(join(import.meta.dirname, "bootstrap.mjs"), join(root, "scripts/bootstrap.mjs"));
  cpSync(join(import.meta.dirname, "bootstrap"), join(root, "scripts/bootstrap"), { recursive: true });
  write("package.json", '{ "private": true, "type": "module" }');
  write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  write("pnpm-lock.yaml", LOCKFILE);
  const client = "@share-links/client";
  write("packages/client/package.json", JSON.stringify({ name: client, version: "0.0.0" }));
  const devDependencies = { [client]: "workspace:*", "@share-links/test-database": "workspace:*" };
  write("packages/database/package.json", '{ "name": "@share-links/database", "version": "0.0.0" }');
  write(
    "packages/test-database/package.json",
    '{ "name": "@share-links/test-database", "dependencies": { "@share-links/database": "workspace:*" } }',
  );
  write(
    "packages/server/package.json",
    JSON.stringify({ name: "@share-links/server", type: "module", devDependencies }),
  );
  write("packages/server/src/main.ts", MAIN);
  write("packages/server/demo.ts", 'console.log("demo");');
  write("scripts/check.ts", 'console.log("3 passed, 0 failed");');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function pathOf(program: string): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync) ?? `no ${program} on the PATH`;
}

interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

async function bootstrap(args: string[], env: NodeJS.ProcessEnv = process.env, flags: string[] = []): Promise<Outcome> {
  const child = spawn(process.execPath, [...flags, join(root, "scripts/bootstrap.mjs"), ...args], {
    env: { ...env, ...PATIENCE },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      if (args.includes("wait") && output.stdout.includes("main")) child.kill("SIGTERM");
    });
  }
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...output };
}

/** A machine with an older Node, without pnpm, and with npm set to this registry. */
function bareMachine(registry: string, programs = ["node", "npm"]): [NodeJS.ProcessEnv, string[]] {
  write("older.mjs", 'Object.defineProperty(process.versions, "node", { value: "20.20.2" });');
  for (const program of programs) {
    mkdirSync(join(root, "bin"), { recursive: true });
    if (!existsSync(join(root, "bin", program))) symlinkSync(pathOf(program), join(root, "bin", program));
  }
  const env = { PATH: join(root, "bin"), HOME: root, npm_config_registry: registry };
  return [env, ["--import", join(root, "older.mjs")]];
}

function pin(node: Partial<StandIn>, pnpm: Partial<StandIn> = PNPM, platform = PLATFORM): void {
  const of = (title: string, { name, version, integrity }: Partial<StandIn>) => ({
    title,
    version,
    megabytes: 1,
    packages: { [platform]: { name, bin: "bin/tool", integrity } },
  });
  write("scripts/bootstrap/toolchain.json", JSON.stringify({ node: of("Node", node), pnpm: of("pnpm", pnpm) }));
}

describe("with Node 24 and pnpm 12 installed", () => {
  test("it fetches neither, installs the packages and passes the arguments on", async () => {
    const { code, stdout } = await bootstrap(["server", "keys", "list", "--json"]);
    expect(stdout).toBe(`main keys list --json ${process.version}\n`);
    expect(code).toBe(0);
    expect(readdirSync(join(root, ".toolchain"))).toEqual([]);
  });

  test.each([
    ["start", `main serve ${process.version}\n`],
    ["demo", "demo\n"],
    ["test", "3 passed, 0 failed\n"],
  ])("%s runs its program, and only the program writes to standard output", async (task, output) => {
    expect((await bootstrap([task])).stdout).toBe(output);
  });

  test("the first run reports the installation, the second run is silent", async () => {
    expect((await bootstrap(["start"])).stderr).toContain("installing packages from the lockfile");
    expect((await bootstrap(["start"])).stderr).toBe("");
  });

  test("start installs what the server needs, and keeps what the tests had installed", async () => {
    const client = join(root, "packages/server/node_modules/@share-links/client");
    await bootstrap(["start"]);
    expect(existsSync(client)).toBe(false);
    await bootstrap(["test"]);
    expect(existsSync(client)).toBe(true);
    expect((await bootstrap(["start"])).stderr).toBe("");
    expect(existsSync(client)).toBe(true);
  });

  test("start and demo install nothing for the workspaces that only the server's tests need", async () => {
    const database = join(root, "packages/test-database/node_modules/@share-links/database");
    await bootstrap(["start"]);
    await bootstrap(["demo"]);
    expect(existsSync(database)).toBe(false);
    await bootstrap(["test"]);
    expect(existsSync(database)).toBe(true);
    expect((await bootstrap(["demo"])).stderr).toBe("");
    expect(existsSync(database)).toBe(true);
  });

  test("the exit code is passed on", async () => {
    expect(await bootstrap(["server", "fail"])).toMatchObject({ code: 7, signal: null });
  });

  test("SIGTERM reaches the program, and the program decides how it ends", async () => {
    expect(await bootstrap(["server", "wait"])).toMatchObject({ code: 5, stdout: expect.stringContaining("drained") });
  });

  test("a SIGTERM that only ends the shell of npm still drains the program and leaves no process behind", async () => {
    const line = `"${process.execPath}" "${join(root, "scripts/bootstrap.mjs")}" server wait; true`;
    const shell = spawn("sh", ["-c", line], {
      env: { ...process.env, ...PATIENCE },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let stdout = "";
    shell.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.includes("main") && !shell.killed) shell.kill("SIGTERM");
    });
    // The pipe closes only once the program, which writes to it too, has ended.
    await once(shell, "close");
    expect(stdout).toContain("drained");
  });

  test("when a signal ends the program, the bootstrap ends by the same signal", async () => {
    expect(await bootstrap(["server", "crash"])).toMatchObject({ code: null, signal: "SIGKILL" });
  });

  test("a lock of a process that has ended does not stop it", async () => {
    write(".toolchain/lock", "4194999");
    expect((await bootstrap(["start"])).code).toBe(0);
    expect(existsSync(join(root, ".toolchain/lock"))).toBe(false);
  });

  test("if the lockfile does not match, the message says what to do", async () => {
    write("packages/server/package.json", '{ "name": "@share-links/server", "dependencies": { "left-pad": "1.3.0" } }');
    const { code, stdout, stderr } = await bootstrap(["start"]);
    expect(stderr).toContain('package.json was changed without the lockfile: run "pnpm install"');
    expect([code, stdout]).toEqual([1, ""]);
  });

  test("an unknown task gets a list of the known ones", async () => {
    const { code, stderr } = await bootstrap(["sart"]);
    expect(stderr).toContain("usage: node scripts/bootstrap.mjs start|server|demo|test");
    expect(code).toBe(1);
  });
});

describe("with only an older Node and npm", () => {
  test("it fetches Node and pnpm from the registry once, and runs the program with them", async () => {
    pin(NODE);
    const registry = await serveRegistry([NODE, PNPM]);
    const [env, flags] = bareMachine(registry.url);
    // An interrupted run left this.
    write(`.toolchain/node-${NODE.version}-${PLATFORM}/package.json`, "{}");
    write(".toolchain/draft-123456/package.json", "{}");
    const first = await bootstrap(["start"], env, flags);
    registry.close();
    expect(first.stderr).toContain(`fetching Node ${NODE.version}`);
    expect(first).toMatchObject({ code: 0, stdout: `main serve ${process.version}\n` });
    expect(registry.fetched).toEqual(["stand-in-node", "stand-in-pnpm"]);
    expect(readdirSync(join(root, ".toolchain")).sort()).toEqual([
      `node-${NODE.version}-${PLATFORM}`,
      `pnpm-${PNPM_VERSION}-${PLATFORM}`,
    ]);
    expect(await bootstrap(["start"], env, flags)).toMatchObject({ code: 0, stderr: "" });
  });

  test("two that start at once fetch only once", async () => {
    pin(NODE);
    const registry = await serveRegistry([NODE, PNPM]);
    const [env, flags] = bareMachine(registry.url);
    const outcomes = await Promise.all([bootstrap(["start"], env, flags), bootstrap(["demo"], env, flags)]);
    registry.close();
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(registry.fetched).toEqual(["stand-in-node", "stand-in-pnpm"]);
  });

  test("npm's ignore-scripts and omit settings do not matter", async () => {
    pin(NODE);
    const registry = await serveRegistry([NODE, PNPM]);
    const [env, flags] = bareMachine(registry.url);
    write(".npmrc", "ignore-scripts=true\nomit=optional\nomit=dev\nglobal=true\n");
    expect((await bootstrap(["start"], env, flags)).code).toBe(0);
    registry.close();
  });

  test("a package that differs from the tested one is refused", async () => {
    pin({ ...NODE, integrity: PNPM.integrity });
    const registry = await serveRegistry([NODE, PNPM]);
    const { code, stderr } = await bootstrap(["start"], ...bareMachine(registry.url));
    registry.close();
    expect(stderr).toContain("is not the package this repository was tested with");
    expect(code).toBe(1);
    expect(readdirSync(join(root, ".toolchain"))).toEqual([]);
  });

  test("without a network it says so, and says what would help", async () => {
    pin(NODE);
    const { code, stderr } = await bootstrap(["start"], ...bareMachine("http://127.0.0.1:9/"));
    expect(stderr).toContain(`npm could not fetch Node ${NODE.version} from its registry.
The npm registry does not answer: check the network (and the proxy and registry settings of npm),`);
    expect(code).toBe(1);
  });

  test("if the registry lacks the version, the message names that as the cause", async () => {
    pin(NODE);
    const registry = await serveRegistry([PNPM]);
    const { code, stderr } = await bootstrap(["start"], ...bareMachine(registry.url));
    registry.close();
    expect(stderr).toContain("The npm registry does not have this version");
    expect(code).toBe(1);
  });

  test("without npm it says that npm is missing", async () => {
    pin(NODE);
    const { code, stderr } = await bootstrap(["start"], ...bareMachine("http://127.0.0.1:9/", ["node"]));
    expect(stderr).toContain("there is no npm to fetch it with");
    expect(code).toBe(1);
  });

  test("on a platform that has no package it says which tools to install", async () => {
    pin(NODE, PNPM, "plan9-mips");
    const { code, stderr } = await bootstrap(["start"], ...bareMachine("http://127.0.0.1:9/"));
    expect(stderr).toContain(`there is none to fetch for ${PLATFORM}`);
    expect(stderr).toContain("Install Node 24 and pnpm 12 yourself");
    expect(code).toBe(1);
  });
});

test("the pinned versions match those of the repository", () => {
  const pins = JSON.parse(readFileSync(join(import.meta.dirname, "bootstrap/toolchain.json"), "utf8"));
  const { packageManager } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect(packageManager).toBe(`pnpm@${pins.pnpm.version}`);
  expect(pins.node.version).toMatch(/^24\./);
});
