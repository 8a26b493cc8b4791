import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const { resolve } = createRequire(import.meta.url);

/** The compilers that must accept all output, by version. */
export const COMPILERS: readonly (readonly [version: string, program: string])[] = [
  ["5.4", "typescript-5-4"],
  ["5.9", "typescript-5-9"],
  ["7.0", "typescript-7"],
].map(([version = "", name]) => [version, join(dirname(resolve(`${name}/package.json`)), "bin/tsc")] as const);

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  module: "esnext",
  moduleResolution: "bundler",
  moduleDetection: "force",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: false,
  // We don't test the compiler's own library, and checking it takes most of the time.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** Compiles the generated folders below `root` as one program. Returns the errors of each folder. Folders without errors have no entry. */
export async function compile(
  program: string,
  root: string,
  folders: readonly string[],
): Promise<Map<string, string[]>> {
  const config = join(root, "tsconfig.json");
  const include = folders.map((folder) => `./${relative(root, folder)}/**/*.ts`);
  writeFileSync(config, JSON.stringify({ compilerOptions: OPTIONS, include }));
  const text = await print(program, config, root);
  const errors = new Map<string, string[]>();
  for (const line of text.split("\n").filter((line) => /error TS\d+/.test(line))) {
    const folder = folders.find((folder) => line.startsWith(`${relative(root, folder)}/`)) ?? root;
    errors.set(folder, [...(errors.get(folder) ?? []), line]);
  }
  // If a compiler fails but reports no file, it has not checked all of them.
  if (errors.size === 0 && text.trim() !== "") errors.set(root, [text.trim().slice(-2_000)]);
  return errors;
}

async function print(program: string, config: string, cwd: string): Promise<string> {
  const args = ["--max-old-space-size=6000", program, "-p", config, "--pretty", "false"];
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 256 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout: string; stderr: string; message: string };
    return stdout + stderr || message;
  }
}
