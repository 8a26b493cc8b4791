import { createRequire } from "node:module";
import { UnsupportedDocument } from "../report/fault.ts";
import type { Noter } from "../report/notes.ts";

/** Parses a file's text as JSON or YAML, and notes the keys that an object has twice. `source` is its name in messages. */
export function parse(text: string, source: string, note: Noter): unknown {
  const bare = text.replace(/^\uFEFF/, "");
  if (!/^\s*[{[]/.test(bare)) return parseYaml(bare, source, note);
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (cause) {
    // A flow mapping of YAML begins like JSON.
    if (!source.toLowerCase().endsWith(".json")) return parseYaml(bare, source, note);
    throw refusal(source, `isn't valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  // JSON.parse says nothing of the keys that it drops. The parser of YAML does, but takes longer.
  if (keysInText(bare) !== keysIn(value)) parseYaml(bare, source, note);
  return value;
}

/** The number of keys in a text that is valid JSON: its strings before a colon. */
function keysInText(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; ) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (text.charCodeAt(next) <= 0x20) next++;
    if (text[next] === ":") count++;
    start = text.indexOf('"', next);
  }
  return count;
}

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text[first - 1] === "\\") first--;
  return (quote - first) % 2 === 1;
}

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const items = Object.values(value);
  return items.reduce((count: number, item) => count + keysIn(item), Array.isArray(value) ? 0 : items.length);
}

// This is loaded only if it is needed. A JSON document doesn't need it.
const require = createRequire(import.meta.url);

function parseYaml(text: string, source: string, note: Noter): unknown {
  const { LineCounter, parseDocument }: typeof import("yaml") = require("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const place = `line ${line}, column ${col}`;
    if (error.code !== "DUPLICATE_KEY") throw refusal(source, `isn't valid YAML: ${place}: ${error.message}`, error);
    const key = /[^\s"':]+/.exec(text.slice(error.pos[0], error.pos[0] + 100))?.[0] ?? "";
    note(
      "duplicate-key",
      "",
      `${source}, ${place}: the key ${JSON.stringify(key)} is there twice; the last one counts`,
    );
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
