import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeHome, runCommand } from "@share-links/server/test/service.ts";
import { expect, onTestFinished, test } from "vitest";
import { environmentOfImage, textOf } from "./repository.ts";
import { faultsOf } from "./settings.ts";

const unit = textOf("deploy/share-links.service");
const dockerfile = textOf("deploy/Dockerfile");

test("the unit and the image run the program where npm installs it, without root, with one writable folder", () => {
  const { publishConfig } = JSON.parse(textOf("packages/server/package.json"));
  const program = publishConfig.bin["share-links-server"].replace("./", "@share-links/server/");
  for (const text of [unit, dockerfile]) expect(text).toContain(`/opt/share-links/node_modules/${program}`);
  expect(unit).toMatch(/^DynamicUser=yes$/m);
  expect(unit).toMatch(/^ProtectSystem=strict$/m);
  // Kubernetes can't tell whether a user name is root.
  expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  const [, owner] = /^USER (\d+)/m.exec(dockerfile) ?? [];
  expect(dockerfile).toContain(`install --directory --owner=${owner} --group=${owner} --mode=0700 /data`);
});

test("the unit and the image set only known variables, and the image's health check uses an existing path", () => {
  const ofUnit = Object.fromEntries(
    [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
  expect(faultsOf(ofUnit, {})).toEqual([]);
  expect(faultsOf(environmentOfImage(), {})).toEqual([]);
  expect(dockerfile).toMatch(
    /^ {2}CMD \["node", "-e", "fetch\(`http:\/\/127\.0\.0\.1:\$\{process\.env\.PORT\}\/readyz`/m,
  );
});

test("systemd restarts the program as long as the database is down, but never after a wrong configuration or secret", () => {
  const home = makeHome();
  onTestFinished(() => home.remove());
  const codeOf = (environment: Record<string, string>, ...words: string[]) =>
    runCommand({ ...home, environment: { ...home.environment, ...environment } }, ...words).status;
  const [, prevents] = /^RestartPreventExitStatus=(\d+)$/m.exec(unit) ?? [];
  const awayDatabase = {
    DATABASE_URL: "postgres://someone:secret@127.0.0.1:9/nothing",
    SHARE_LINKS_SECRET: "a secret of more than thirty-two characters",
  };
  expect(codeOf({ PORT: "http" }, "serve")).toBe(Number(prevents));
  expect(codeOf(awayDatabase, "serve")).toBe(1);
  expect(codeOf({}, "migrate")).toBe(0);
  expect(codeOf({ SHARE_LINKS_SECRET: awayDatabase.SHARE_LINKS_SECRET }, "serve")).toBe(Number(prevents));
  expect(unit).toMatch(/^Restart=always$/m);
  expect(unit).toMatch(/^StartLimitIntervalSec=0$/m);
});

test("systemd and Docker give the program more time to stop than it needs", () => {
  const [, seconds] = /^TimeoutStopSec=(\d+)$/m.exec(unit) ?? [];
  expect(Number(seconds)).toBeGreaterThan(10);
  expect(dockerfile).toContain("--stop-timeout 20");
});

test("systemd, if it is installed, finds no fault in the unit", () => {
  if (spawnSync("systemd-analyze", ["--version"]).status !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), "share-links-unit-"));
  const file = join(folder, "share-links.service");
  // systemd-analyze also checks that the program exists.
  writeFileSync(file, unit.replace("/usr/bin/node", process.execPath));
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect([status, stderr.split("\n").filter((line) => line.includes("share-links"))]).toEqual([0, []]);
});
