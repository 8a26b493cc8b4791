import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { generateHeyApi } from "../client/hey-api.ts";

const PACKAGE = join(import.meta.dirname, "../..");
const ROOT = join(PACKAGE, "../..");
const execute = promisify(execFile);

/** The compilers: the last one that is written in JavaScript, and the current one. */
export const COMPILERS = [
  { name: "5.9", path: join(PACKAGE, "node_modules/typescript/bin/tsc") },
  { name: "7.0", path: join(ROOT, "node_modules/typescript/bin/tsc") },
] as const;

/** Writes the declarations that the five calls need into a folder: ours as they are published, and those that the peers generate. */
export async function writeProject(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await Promise.all([
    publish("types", folder),
    publish("client", folder),
    generateHeyApi(join(folder, "hey-api")),
    generateOpenapiTypescript(join(folder, "openapi.ts")),
  ]);
}

/** Writes a program with one file. Returns the arguments with which a compiler checks it. */
export function writeProgram(folder: string, name: string, text: string): string[] {
  const file = `${name.replace(/\W+/g, "-")}.ts`;
  const project = join(folder, `tsconfig.${file}.json`);
  writeFileSync(join(folder, file), text);
  writeFileSync(project, JSON.stringify({ compilerOptions: OPTIONS, files: [file] }));
  return ["--project", project, "--extendedDiagnostics", "--pretty", "false"];
}

/** Settings that a user would choose today. */
const OPTIONS = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleDetection: "force",
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: false,
  noEmit: true,
};

/** The package as it is after an installation from `pnpm pack`: the declarations, and the exports that point at them. */
async function publish(name: string, folder: string): Promise<void> {
  const source = join(ROOT, "packages", name);
  const target = join(folder, "node_modules/@share-links", name);
  await execute(process.execPath, [
    COMPILERS[1].path,
    "--project",
    join(source, "tsconfig.build.json"),
    "--outDir",
    join(target, "dist"),
  ]);
  const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  writeFileSync(join(target, "package.json"), JSON.stringify({ ...manifest, exports: publishConfig.exports }));
}

async function generateOpenapiTypescript(path: string): Promise<void> {
  const script = join(PACKAGE, "node_modules/openapi-typescript/bin/cli.js");
  await execute(
    process.execPath,
    [script, join(ROOT, "packages/types/openapi.yaml"), "--output", path, "--default-non-nullable=false"],
    { cwd: PACKAGE },
  );
}
