import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, copyConsumer } from "./compiler.ts";
import { declarationsOf } from "./declarations.ts";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

/** The optional peers that the declarations of these modules may import. */
const PEERS: Record<string, string> = {
  "tanstack-query-options.d.cts": "@tanstack/query-core",
  "openapi-fetch.d.cts": "openapi-fetch",
  "openapi-fetch.d.ts": "openapi-fetch",
  "openapi-fetch/option-types.d.cts": "openapi-fetch",
};

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
});
afterAll(() => installation.remove());

describe.each(PACKAGES)("every published declaration of %s", (name) => {
  const files = () => {
    const folder = join(installation.folder, "node_modules/@share-links", name, "dist");
    return globSync("**/*.d.{ts,cts}", { cwd: folder }).map(
      (file) => [file, readFileSync(join(folder, file), "utf8")] as const,
    );
  };

  test("contains no any", () => {
    expect(files().length).toBeGreaterThan(0);
    for (const [file, text] of files()) expect({ file, anys: declarationsOf(text).anys }).toEqual({ file, anys: [] });
  });

  test("imports only @share-links/types, its own files and the optional peer of its entry", () => {
    for (const [file, text] of files()) {
      const known = ["@share-links/types", PEERS[file]];
      const foreign = declarationsOf(text).imports.filter(
        (specifier) => !known.includes(specifier) && !/^\.{1,2}\//.test(specifier),
      );
      expect({ file, foreign }).toEqual({ file, foreign: [] });
    }
  });
});

test("the search finds every hidden any, but not the word any in a comment or a name", () => {
  const hidden = [
    "export type A = any;",
    "export declare const a: Record<string, any[]>;",
    "export declare const a;",
    "export declare function f(a): void;",
    "export interface A { a; }",
    'export declare const a: import("x").A<any>;',
  ];
  expect(hidden.map((text) => declarationsOf(text).anys.length)).toEqual(hidden.map(() => 1));
  expect(declarationsOf('/** any */ export type any_ = "any"; export declare const anyOf: any_;').anys).toEqual([]);
  expect(declarationsOf('export * from "a"; export type B = import("b").C;').imports).toEqual(["a", "b"]);
});

test("the five calls of the hosted contract cost fewer than 10,000 type instantiations", async () => {
  const [, program = ""] = COMPILERS.find(([version]) => version === "5.9") ?? [];
  copyConsumer(installation, "five-calls.ts");
  installation.write("empty.ts", "export {};\n");
  const instantiations = async (file: string) => {
    const output = await compile(installation, program, "nodenext", [file], "--extendedDiagnostics");
    return Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1]);
  };
  const [calls, empty] = [await instantiations("five-calls.ts"), await instantiations("empty.ts")];
  expect(calls).toBeGreaterThan(empty);
  expect(calls - empty).toBeLessThan(10_000);
});
