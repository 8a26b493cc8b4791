import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkLayers } from "./check-imports/layers.ts";
import { checkPackages } from "./check-imports/packages.ts";
import { checkSwaps } from "./check-imports/swaps.ts";
import { readWorkspaces } from "./check-imports/workspace.ts";

const COMMAND = join(import.meta.dirname, "check-imports.ts");
const GOOD = {
  "packages/types/package.json": "{}",
  "packages/types/src/index.ts": "export type Id = string;",
  "packages/validation/package.json": manifest(["types"]),
  "packages/validation/src/index.ts":
    'import type { Id } from "@share-links/types";\nexport const isId = (id: Id) => id;',
  "packages/client/package.json": manifest(["types"]),
  "packages/client/src/send.ts": "export const send = fetch;",
  "packages/server/package.json": manifest(["types", "validation", "client"]),
  "packages/server/src/main.ts": 'import { serve } from "./commands/serve.ts";\nserve(process.env);',
  "packages/server/src/http/app.ts": 'import { operations } from "../operations.ts";',
  "packages/server/src/addresses/ip-address.ts": 'import ipaddr from "ipaddr.js";',
  "packages/server/src/context.ts": 'import type { Sql } from "./store/sql.ts";',
  "packages/server/src/operations.ts":
    'import { getLink } from "./operations/links.ts";\nimport { read } from "./pipeline/carry-out.ts";',
  "packages/server/src/operations/links.ts":
    'import { row } from "../store/links.ts";\nimport { toDateTime } from "../values/time.ts";',
  "packages/server/src/pipeline/carry-out.ts": 'import type { Sql } from "../store/sql.ts";',
  "packages/server/src/upkeep/retention.ts": 'import { removeLink } from "../links/change.ts";',
  "packages/server/src/store/sqlite.ts": 'import { DatabaseSync } from "node:sqlite";',
  "packages/server/src/http/app.test.ts": 'import { createClient } from "@share-links/client";\nprocess.exit(0);',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "check-imports-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function manifest(dependencies: string[], devDependencies: string[] = []): string {
  const own = (names: string[]) => Object.fromEntries(names.map((name) => [`@share-links/${name}`, "workspace:*"]));
  return JSON.stringify({ dependencies: own(dependencies), devDependencies: own(devDependencies) });
}

/** The faults in the good tree after these files are added, each as `path:line [rule]`. */
function faultsWith(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries({ ...GOOD, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const workspaces = readWorkspaces(root);
  const faults = [checkPackages, checkLayers, checkSwaps].flatMap((check) => check(workspaces));
  return faults.map(({ path, line, rule }) => `${path}:${line} [${rule}]`);
}

test("a tree that follows the rules has no fault", () => {
  expect(faultsWith({})).toEqual([]);
});

describe("a package imports only those of our packages that the table names", () => {
  test.each([
    ["packages/types/src/index.ts", 'import type { Client } from "@share-links/client";'],
    ["packages/validation/src/index.ts", 'import { createClient } from "@share-links/client";'],
    ["packages/client/src/index.ts", 'export { isId } from "@share-links/validation";'],
    ["packages/client/src/index.ts", 'type App = import("@share-links/server").App;'],
  ])("%s: %s", (path, line) => {
    expect(faultsWith({ [path]: `\n${line}` })).toEqual([`${path}:2 [packages]`]);
  });

  test("types, which contains no code, may only be imported as types", () => {
    const path = "packages/server/src/refusal.ts";
    expect(faultsWith({ [path]: 'import { type Id } from "@share-links/types";' })).toEqual([]);
    expect(faultsWith({ [path]: 'import { Id } from "@share-links/types";' })).toEqual([`${path}:1 [packages]`]);
  });

  test("the dependencies in the manifest match that table", () => {
    const path = "packages/validation/package.json";
    expect(faultsWith({ [path]: manifest([]) })).toEqual([`${path}:1 [dependencies]`]);
    expect(faultsWith({ [path]: manifest(["types", "client"]) })).toEqual([`${path}:1 [dependencies]`]);
    expect(faultsWith({ [path]: manifest(["types"], ["client"]) })).toEqual([`${path}:1 [dependencies]`]);
  });

  test("a package that is missing from the table is a fault", () => {
    expect(faultsWith({ "packages/stray/package.json": "{}" })).toEqual([
      "packages/stray/package.json:1 [dependencies]",
    ]);
  });
});

test("no relative import leaves its package, not even from a test", () => {
  const path = "packages/client/src/index.test.ts";
  const faults = faultsWith({ [path]: 'import "./index.ts";\nimport "../../types/src/index.ts";' });
  expect(faults).toEqual([`${path}:2 [relative]`]);
});

describe("in the server, imports go main → commands → http → operations → pipeline → store and never back", () => {
  test.each([
    ["operations/links.ts", "../http/reply.ts"],
    ["operations/links.ts", "../operations.ts"],
    ["operations/links.ts", "./personas.ts"],
    ["operations/links.ts", "../commands/serve.ts"],
    ["pipeline/carry-out.ts", "../operations/links.ts"],
    ["upkeep/retention.ts", "../operations/links.ts"],
    ["store/links.ts", "../operations/links.ts"],
    ["store/links.ts", "../values/time.ts"],
    ["http/app.ts", "../operations/links.ts"],
    ["http/app.ts", "../store/links.ts"],
    ["http/app.ts", "../main.ts"],
    ["refusal.ts", "./values/time.ts"],
    ["context.ts", "./upkeep/key-uses.ts"],
  ])("%s may not import %s", (from, to) => {
    const path = `packages/server/src/${from}`;
    expect(faultsWith({ [path]: `// why\nimport { x } from "${to}";` })).toEqual([`${path}:2 [layers]`]);
  });

  test("an import of a type in the wrong direction is a fault, like one of a value", () => {
    const path = "packages/server/src/operations/links.ts";
    expect(faultsWith({ [path]: 'import type { X } from "../http/reply.ts";' })).toEqual([`${path}:1 [layers]`]);
  });

  test("tests may import any layer", () => {
    expect(faultsWith({ "packages/server/test/journey.test.ts": 'import "../src/store/sqlite.ts";' })).toEqual([]);
  });
});

describe("only main.ts and config.ts touch process", () => {
  test.each([
    "export const port = process.env.PORT;",
    'import { env } from "node:process";',
    "export const now = () => globalThis.process.hrtime();",
  ])("%s", (line) => {
    const path = "packages/server/src/values/time.ts";
    expect(faultsWith({ [path]: line })).toEqual([`${path}:1 [process]`]);
  });

  test("a member, a comment or a string with that name is not a fault", () => {
    const line = '/** In one process. */ export const x = { process: "process", y: job.process };';
    expect(faultsWith({ "packages/server/src/values/time.ts": line })).toEqual([]);
  });
});

test.each([
  ["packages/server/src/operations/links.ts", "ipaddr.js"],
  ["packages/server/src/http/app.ts", "@share-links/client"],
  ["packages/server/src/operations/links.ts", "node:sqlite"],
  ["packages/server/src/store/sqlite.ts", "pg"],
])("%s may not import %s, because one other file may", (path, library) => {
  expect(faultsWith({ [path]: `import type { X } from "${library}";` })).toEqual([`${path}:1 [sole importer]`]);
});

test("only tests name Ajv", () => {
  const line = 'import Ajv from "ajv/dist/2020.js";';
  expect(faultsWith({ "packages/validation/src/check.ts": line })).toEqual([
    "packages/validation/src/check.ts:1 [test only]",
  ]);
  expect(faultsWith({ "packages/validation/src/check.ts": "", "packages/validation/src/check.test.ts": line })).toEqual(
    [],
  );
});

test("the command fails and names file, line, rule and remedy", () => {
  const path = "packages/server/src/store/links.ts";
  faultsWith({ [path]: 'import "../operations/links.ts";' });
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, root], { encoding: "utf8" });
  expect(stderr).toBe(
    `${path}:1: [layers] store may not import operations ("../operations/links.ts"), only store, shared: move the code that you need to a lower layer, or pass it as an argument\n`,
  );
  expect(status).toBe(1);
});

test("the command is silent and succeeds on a tree without faults", () => {
  faultsWith({});
  const { status, stderr, stdout } = spawnSync(process.execPath, [COMMAND, root], { encoding: "utf8" });
  expect([status, stderr, stdout]).toEqual([0, "", ""]);
});
