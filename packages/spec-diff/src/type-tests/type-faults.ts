import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "../read/open-document.ts";
import { readmeTests, type TypeTest, typeTestsIn } from "./collect-tests.ts";
import { install } from "./install.ts";

const execute = promisify(execFile);
const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** Two releases to compare by what compiles. */
export interface Releases {
  /** A folder with the tarballs of the last release. */
  readonly last: string;
  /** A folder with the tarballs of the next release. */
  readonly next: string;
  /** A checkout of the last release, for its type tests. Without it, only the code of the READMEs is compiled. */
  readonly checkout?: string | undefined;
  /** Folders of modules that the tests import besides the packages, such as `node_modules`. */
  readonly modules?: readonly string[];
}

/** What compiled with the last release and no longer does, and how many programs were tried. */
export interface TypeFaults {
  readonly tried: number;
  /** The programs that have errors with the last release already, whose other lines count. */
  readonly flawed: readonly string[];
  /** A line for each error: the program, the place in it and the message. */
  readonly faults: readonly string[];
}

/**
 * Compiles the type tests and the READMEs of the last release against the declarations of the next one. What does not compile with the last
 * release either, for want of a module, doesn't count.
 */
export async function typeFaults({ last, next, checkout, modules = [] }: Releases): Promise<TypeFaults> {
  const folder = mkdtempSync(join(tmpdir(), "type-tests-"));
  try {
    const [before, after] = [join(folder, "last"), join(folder, "next")];
    const packages = install(last, before, modules);
    install(next, after, modules);
    const tests = [
      ...packages.flatMap(readmeTests),
      ...(checkout === undefined ? [] : typeTestsIn(checkout, packages)),
    ];
    // One after the other: each of them takes a processor.
    const errorsBefore = await errorsOf(before, tests);
    const known = new Set(errorsBefore.map(({ place }) => place));
    const errors = await errorsOf(after, tests);
    const faults = errors.filter(({ place }) => !known.has(place)).map(({ text }) => text);
    const flawed = [...new Set(errorsBefore.map(({ file }) => file))];
    return { tried: tests.length, flawed, faults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface CompileError {
  readonly file: string;
  /** The file and the line. The message can name types of the release, and so isn't part of it. */
  readonly place: string;
  readonly text: string;
}

const COMPILER_OPTIONS = {
  target: "es2024",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

async function errorsOf(folder: string, tests: readonly TypeTest[]): Promise<CompileError[]> {
  mkdirSync(join(folder, "tests"), { recursive: true });
  for (const { file, text } of tests) writeFileSync(join(folder, "tests", file), text);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["tests"] }),
  );
  const run = execute(process.execPath, [TSC, "--pretty", "false", "-p", "."], { cwd: folder, maxBuffer: 1 << 26 });
  const output = await run.then(
    () => "",
    (error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ""}${error.stderr ?? ""}` || String(error),
  );
  const lines = output.split("\n").filter((line) => /^\S/.test(line));
  return lines.map((line) => {
    const [, file, number, message] = /^tests\/(.+?)\((\d+),\d+\): error (TS\d+: .*)$/.exec(line) ?? [];
    // An error that belongs to no program says that nothing was compiled.
    if (file === undefined) throw new UsageError(`the compiler could not try the programs: ${line}`);
    return { file, place: `${file}:${number}`, text: `${file}:${number}: ${message}` };
  });
}
