import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { test as base, describe, expect, vi } from "vitest";

/** Writes the spec's text as a module, and refuses the text "broken". */
const GENERATE = `
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
const text = readFileSync("spec/openapi.yaml", "utf8").trim();
console.log("generating " + text);
if (text === "broken") { console.error("spec/openapi.yaml:1 is broken"); process.exit(1); }
mkdirSync("packages/server/src/generated", { recursive: true });
writeFileSync("packages/server/src/generated/operations.ts", "export const text = " + JSON.stringify(text) + ";");
`;
const MAIN = `
import { text } from "./generated/operations.ts";
console.log("up " + process.pid + " with " + text + " " + process.argv.slice(2));
process.on("SIGTERM", () => { console.log("drained " + process.pid); process.exit(0); });
setInterval(() => {}, 1000);
`;

interface Dev {
  child: ChildProcess;
  root: string;
  save(path: string, text: string): void;
  seen(pattern: RegExp): Promise<RegExpExecArray>;
  count(pattern: RegExp): number;
}

const test = base.extend<{ dev: Dev }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs from this pattern.
  dev: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), "dev-"));
    const dev = await startDev(root);
    await use(dev);
    if (dev.child.exitCode === null && dev.child.signalCode === null) {
      dev.child.kill("SIGTERM");
      await once(dev.child, "exit");
    }
    rmSync(root, { recursive: true });
  },
});

async function startDev(root: string): Promise<Dev> {
  const save = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(join(import.meta.dirname, "dev.ts"), join(root, "scripts/dev.ts"));
  cpSync(join(import.meta.dirname, "dev"), join(root, "scripts/dev"), { recursive: true });
  save("package.json", '{ "type": "module" }');
  save("spec/openapi.yaml", "one");
  save("scripts/generate.mjs", GENERATE);
  save("packages/validation/src/index.ts", "");
  save("packages/embed/src/script.ts", "");
  save("packages/server/src/main.ts", MAIN);
  const child = spawn(process.execPath, [join(root, "scripts/dev.ts")], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const seen = async (pattern: RegExp) => {
    await vi.waitFor(() => expect(output).toMatch(pattern), { timeout: 10_000, interval: 20 });
    return pattern.exec(output) as RegExpExecArray;
  };
  const count = (pattern: RegExp) => output.match(new RegExp(pattern, "g"))?.length ?? 0;
  await seen(/watching/);
  await seen(/up \d+ with one serve/);
  return { child, root, save, seen, count };
}

/** Long enough to notice something that must not happen. */
async function calm(): Promise<void> {
  await delay(600);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.concurrent("pnpm dev", { timeout: 20_000 }, () => {
  test("saving the spec regenerates, and the server drains and restarts with the generated code", async ({ dev }) => {
    const [, first] = await dev.seen(/up (\d+) with one/);
    dev.save("spec/openapi.yaml", "two");
    await dev.seen(/up \d+ with two/);
    expect(dev.count(new RegExp(`drained ${first}`))).toBe(1);
  });

  test("every save is noticed from an editor that saves by renaming", async ({ dev }) => {
    for (const text of ["two", "three"]) {
      dev.save("spec/.openapi.yaml.swp", text);
      renameSync(join(dev.root, "spec/.openapi.yaml.swp"), join(dev.root, "spec/openapi.yaml"));
      await dev.seen(new RegExp(`up \\d+ with ${text}`));
    }
  });

  test("a burst of saves causes few generations and at most one restart for each", async ({ dev }) => {
    for (let index = 0; index < 20; index += 1) {
      dev.save("spec/openapi.yaml", `burst ${index}`);
      await delay(20);
    }
    await dev.seen(/up \d+ with burst 19/);
    await calm();
    // The machine decides how many saves fall together. We decide to skip outdated saves, and to start nothing twice.
    const generations = dev.count(/generating burst/);
    expect(generations).toBeLessThan(10);
    expect(dev.count(/up \d+/)).toBeLessThanOrEqual(1 + generations);
    expect(dev.count(/up \d+ with burst 19/)).toBe(1);
  });

  test("saving the spec without a change restarts nothing", async ({ dev }) => {
    dev.save("spec/openapi.yaml", "one");
    await calm();
    expect([dev.count(/generating/), dev.count(/up \d+/)]).toEqual([1, 1]);
  });

  test("an invalid spec is reported, the server keeps running, and the next save is tried", async ({ dev }) => {
    dev.save("spec/openapi.yaml", "broken");
    await dev.seen(/spec\/openapi.yaml:1 is broken/);
    await dev.seen(/dev: the spec is invalid/);
    expect(dev.count(/drained/)).toBe(0);
    dev.save("spec/openapi.yaml", "two");
    await dev.seen(/up \d+ with two/);
  });

  test("saving a source restarts the server, even in a new folder", async ({ dev }) => {
    dev.save("packages/validation/src/index.ts", "// changed");
    await dev.seen(/drained.*up \d+/s);
    dev.save("packages/server/src/operations/links.ts", "// new");
    await dev.seen(/drained.*drained.*up \d+/s);
    await calm();
    dev.save("packages/server/src/operations/links.ts", "// newer");
    await dev.seen(/drained.*drained.*drained.*up \d+/s);
  });

  test("saving a test restarts nothing", async ({ dev }) => {
    dev.save("packages/server/src/operations/links.test.ts", "// new");
    await calm();
    expect(dev.count(/up \d+/)).toBe(1);
  });

  test("a server that crashes is reported, and the next save starts it again", async ({ dev }) => {
    dev.save("packages/server/src/main.ts", "process.exitCode = 3;");
    await dev.seen(/dev: the server ended with code 3/);
    dev.save("packages/server/src/main.ts", MAIN);
    await dev.seen(/drained.*up \d+ with one/s);
  });

  test("a signal during the first generation ends that too", async ({ dev }) => {
    dev.save("scripts/generate.mjs", 'console.log("slow " + process.pid); setInterval(() => {}, 1000);');
    const second = spawn(process.execPath, [join(dev.root, "scripts/dev.ts")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [text] = await once(second.stdout, "data");
    second.kill("SIGINT");
    expect(await once(second, "exit")).toEqual([0, null]);
    expect(isAlive(Number(/slow (\d+)/.exec(String(text))?.[1]))).toBe(false);
  });

  test.for(["SIGINT", "SIGTERM"] as const)(
    "%s drains and ends the server, and then ends the watch with code 0",
    async (signal, { dev }) => {
      const [, pid] = await dev.seen(/up (\d+)/);
      dev.child.kill(signal);
      expect(await once(dev.child, "exit")).toEqual([0, null]);
      expect(dev.count(new RegExp(`drained ${pid}`))).toBe(1);
      expect(isAlive(Number(pid))).toBe(false);
    },
  );
});
