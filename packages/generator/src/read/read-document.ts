import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { UnsupportedDocument } from "../report/fault.ts";
import { isObject, type JsonObject, member } from "./json.ts";

/** The line of OpenAPI that a document follows: 3.0 has its own schema dialect, 3.1 has JSON Schema 2020-12. */
export type Version = "3.0" | "3.1";

/** A parsed OpenAPI document; `source` is its file's base name. */
export interface SpecDocument {
  readonly root: JsonObject;
  readonly version: Version;
  readonly source: string;
}

/** Reads an OpenAPI 3.0 or 3.1 document from a YAML or JSON file; throws `UnsupportedDocument` for anything else. */
export function readDocument(file: string): SpecDocument {
  const source = basename(file);
  return documentOf(parse(read(file, source), source), source);
}

/** Takes a parsed value as an OpenAPI document, after a look at its version. */
export function documentOf(root: unknown, source: string): SpecDocument {
  if (!isObject(root)) throw refusal(source, "is no OpenAPI document: its top level is not an object");
  const version = member(root, "openapi");
  if (version === undefined) throw refusal(source, missingVersion(root));
  if (typeof version !== "string")
    throw refusal(source, `needs "openapi" to be a string such as "3.1.1", got ${JSON.stringify(version)}`);
  if (cyclic(root, new Set()))
    throw refusal(source, "has a YAML alias inside of what it stands for: the value would have no end");
  if (/^3\.1\.\d+/.test(version)) return { root, version: "3.1", source };
  if (/^3\.0\.\d+/.test(version)) return { root, version: "3.0", source };
  throw refusal(source, `follows OpenAPI ${version}; 3.0 and 3.1 are supported`);
}

function read(file: string, source: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    const code = member(cause, "code");
    throw refusal(
      source,
      code === "ENOENT" ? `does not exist (looked for ${file})` : `can not be read (${String(code)})`,
      cause,
    );
  }
}

function parse(text: string, source: string): unknown {
  if (!/^\s*\{/.test(text)) return parseYaml(text, source);
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A flow mapping of YAML begins like JSON.
    if (!source.toLowerCase().endsWith(".json")) return parseYaml(text, source);
    throw refusal(source, `is no valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

// Loaded where it is needed: a document in JSON does without.
const require = createRequire(import.meta.url);

function parseYaml(text: string, source: string): unknown {
  const { LineCounter, parseDocument }: typeof import("yaml") = require("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw refusal(source, `is no valid YAML: line ${line}, column ${col}: ${error.message}`, error);
  }
  try {
    return document.toJS({ maxAliasCount: 10_000 });
  } catch (cause) {
    throw refusal(source, `is no usable YAML: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function missingVersion(root: JsonObject): string {
  const swagger = member(root, "swagger");
  if (swagger !== undefined) return `follows OpenAPI (Swagger) ${String(swagger)}; 3.0 and 3.1 are supported`;
  return 'is no OpenAPI document: it has no "openapi"';
}

function cyclic(value: unknown, above: Set<unknown>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (above.has(value)) return true;
  above.add(value);
  const found = Object.values(value).some((item) => cyclic(item, above));
  above.delete(value);
  return found;
}

function refusal(source: string, message: string, cause?: unknown): UnsupportedDocument {
  return new UnsupportedDocument(source, [{ pointer: "", message }], { cause });
}
