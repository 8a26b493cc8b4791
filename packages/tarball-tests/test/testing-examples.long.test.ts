import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyExample, installEmulator } from "./emulator-installation.ts";
import type { Installation } from "./installation.ts";
import { linkPeer } from "./runners.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await installEmulator();
});
afterAll(() => installation.remove());

/** Runs a program in the user's folder, with the tools of this machine, and returns everything that it prints. */
function run(program: string, ...args: string[]): string {
  const { HOME, PATH, GOCACHE } = process.env;
  const env = { PATH, HOME, ...(GOCACHE && { GOCACHE }), NO_COLOR: "1" };
  return execFileSync(program, args, {
    cwd: installation.folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ["version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

test("the example for Vitest passes", () => {
  copyExample(installation, "vitest");
  const program = join(linkPeer(installation, "vitest"), "vitest.mjs");
  expect(run(process.execPath, program, "run", "invite.test.ts")).toMatch(/Tests {2}2 passed/);
});

test("the example for Jest with ES modules passes", () => {
  copyExample(installation, "jest-esm");
  linkPeer(installation, "jest");
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
  const { numPassedTests, numFailedTests } = JSON.parse(
    run(process.execPath, ...jest, "--json", "invite.test.js"),
  ) as Record<string, number>;
  expect([numPassedTests, numFailedTests]).toEqual([1, 0]);
});

test("npx runs the emulator, which prints its line, answers, and ends with 0 after SIGTERM", () => {
  const program = `
    npx @share-links/testing --port 0 > ready.json & npx=$!
    until [ -s ready.json ]; do sleep 0.1; done
    url=$(node -p 'JSON.parse(fs.readFileSync("ready.json")).url')
    node -e "fetch('$url/_emulator/health').then((r) => r.json()).then((b) => console.log(b.status))"
    kill "$(node -p 'JSON.parse(fs.readFileSync("ready.json")).pid')"
    wait $npx; echo "ended with $?"`;
  expect(run("bash", "-c", program)).toBe("ready\nended with 0\n");
});

// In these languages, an example runs where its tools are installed.
test.runIf(isInstalled("pytest"))("the example for pytest passes", () => {
  copyExample(installation, "pytest");
  expect(run("pytest", "-q", "-p", "no:cacheprovider", "test_invite.py")).toMatch(/3 passed/);
});

test.runIf(isInstalled("go"))(
  "the example for Go passes",
  () => {
    copyExample(installation, "go");
    expect(run("go", "test", "-count=1", "-v", "./...")).toMatch(/^ok/m);
  },
  // The first time, Go compiles its whole standard library.
  300_000,
);
