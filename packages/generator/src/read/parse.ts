import { createRequire } from "node:module";
import { UnsupportedDocument } from "../report/fault.ts";

/** Parses a file's text as JSON or YAML. `source` is its name in messages. */
export function parse(text: string, source: string): unknown {
  const bare = text.replace(/^\uFEFF/, "");
  if (!/^\s*[{[]/.test(bare)) return parseYaml(bare, source);
  try {
    return JSON.parse(bare);
  } catch (cause) {
    // A flow mapping of YAML begins like JSON.
    if (!source.toLowerCase().endsWith(".json")) return parseYaml(bare, source);
    throw refusal(source, `isn't valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

// This is loaded only if it is needed. A JSON document doesn't need it.
const require = createRequire(import.meta.url);

function parseYaml(text: string, source: string): unknown {
  const { LineCounter, parseDocument }: typeof import("yaml") = require("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw refusal(source, `isn't valid YAML: line ${line}, column ${col}: ${error.message}`, error);
  }
  try {
    return document.toJS({ maxAliasCount: 10_000 });
  } catch (cause) {
    throw refusal(source, `isn't usable YAML: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function refusal(source: string, message: string, cause: unknown): UnsupportedDocument {
  return new UnsupportedDocument(source, [{ pointer: "", message }], { cause });
}
