import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { ROOT } from "./repository.ts";

/** The part of a Kubernetes object that says its kind. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}

const WORKSPACE = join(import.meta.dirname, "..");

/** Returns the faults of a document according to the Compose Specification's schema, which dclint contains. */
export function composeFaults(document: unknown): string[] {
  const dclint = dirname(createRequire(import.meta.url).resolve("dclint/package.json"));
  const { $schema: _, ...schema } = JSON.parse(readFileSync(join(dclint, "schemas/compose.schema.json"), "utf8"));
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Returns the faults of a Kubernetes object: its validator checks the values, and its type the names. */
export async function kubernetesFaults(manifest: Manifest): Promise<string[]> {
  return [...(await wrongValues(manifest)), ...unknownNames(manifest)];
}

async function wrongValues(manifest: Manifest): Promise<string[]> {
  const { [manifest.kind]: Model } = await import(moduleOf(manifest));
  try {
    new Model(manifest).validate();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** The validators accept any additional name, but the compiler accepts none in an object literal. */
function unknownNames(manifest: Manifest): string[] {
  const folder = mkdtempSync(join(tmpdir(), "share-links-manifest-"));
  symlinkSync(join(WORKSPACE, "node_modules"), join(folder, "node_modules"));
  const model = `I${manifest.kind}`;
  const program = `import type { ${model} } from "${moduleOf(manifest)}";\nexport const manifest: ${model} = ${JSON.stringify(manifest, null, 2)};\n`;
  writeFileSync(join(folder, "manifest.mts"), program);
  const options = { module: "nodenext", target: "es2024", noEmit: true, strict: true, skipLibCheck: true, types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["manifest.mts"] }));
  const { stdout } = spawnSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout.split("\n").filter((line) => line.includes("error"));
}

function moduleOf({ apiVersion, kind }: Manifest): string {
  return `kubernetes-models/${apiVersion}/${kind}`;
}
