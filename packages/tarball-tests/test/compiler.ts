import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Installation } from "./installation.ts";

const { resolve } = createRequire(import.meta.url);

/** The compilers that the published types support, by version. */
export const COMPILERS: readonly (readonly [version: string, program: string])[] = [
  ["5.4", "typescript-5-4"],
  ["5.9", "typescript-5-9"],
  ["6.0", "typescript-6"],
  ["7.0", "typescript-7"],
].map(([version = "", name]) => [version, join(dirname(resolve(`${name}/package.json`)), "bin/tsc")] as const);

/** The compilers that are tried: the oldest and the newest one, and all of them in the long form. */
export const TRIED_COMPILERS = process.env.SOAK
  ? COMPILERS
  : COMPILERS.filter((_, index) => index === 0 || index === COMPILERS.length - 1);

/** How modules are resolved, and the other settings that this needs. */
export const RESOLUTIONS = {
  node16: { module: "node16" },
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node10: { module: "commonjs", moduleResolution: "node10", verbatimModuleSyntax: false },
};

/** Compiles files beside the installed packages and checks the libraries, too; returns what the compiler prints. */
export async function compile(
  installation: Installation,
  program: string,
  resolution: keyof typeof RESOLUTIONS,
  files: readonly string[],
  ...flags: string[]
): Promise<string> {
  // CommonJS files are also written with import and export.
  const isCommonJs = files.some((file) => file.endsWith(".cts"));
  const compilerOptions = { ...STRICT, ...RESOLUTIONS[resolution], ...(isCommonJs && { verbatimModuleSyntax: false }) };
  const config = `tsconfig.${resolution}.json`;
  installation.write(config, JSON.stringify({ compilerOptions, files }));
  const run = installation.run(process.execPath, program, "-p", config, ...flags);
  return run.catch((error: { stdout: string; stderr: string }) => error.stdout + error.stderr);
}

/** Copies a file of `consumer/` into the installation, as CommonJS if asked. */
export function copyConsumer(installation: Installation, name: string, extension: "ts" | "cts" = "ts"): string {
  const text = readFileSync(join(import.meta.dirname, "consumer", name), "utf8");
  const copy = name.replace(/ts$/, extension);
  installation.write(copy, extension === "ts" ? text : text.replace(/(from "\.\/.*)\.js"/g, '$1.cjs"'));
  return copy;
}

const STRICT = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  // The compiler's own library isn't tested here, and checking it would take most of the time.
  skipDefaultLibCheck: true,
  noEmit: true,
};
