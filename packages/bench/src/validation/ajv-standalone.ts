import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { JSON_SCHEMAS } from "./json-schemas.ts";
import { DATE_TIME, UUID } from "./patterns.ts";

const PACKAGE = join(import.meta.dirname, "../..");

/** Writes Ajv's own standalone code into `dist`: a module that stops at the first fault, and one that reports all of them. */
export async function writeAjvStandalone(): Promise<void> {
  await Promise.all([write("first", false), write("every", true)]);
}

async function write(name: string, allErrors: boolean): Promise<void> {
  const ajv = new Ajv2020({
    allErrors,
    allowUnionTypes: true,
    inlineRefs: false,
    schemas: Object.values(JSON_SCHEMAS),
    formats: { uuid: UUID, "date-time": DATE_TIME },
    code: { source: true, esm: true, lines: true },
  });
  const contents = standalone.default(ajv, { link: "link", list: "list", create: "create" });
  // Ajv's modules still call `require`; bundling removes that.
  await build({
    stdin: { contents, resolveDir: PACKAGE },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: join(PACKAGE, `dist/validation/ajv-${name}.js`),
    logLevel: "error",
  });
}
