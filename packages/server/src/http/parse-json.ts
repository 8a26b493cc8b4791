import { Refusal } from "../refusal.ts";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Parses a body. Refuses what isn't JSON in UTF-8, and an object with two fields of the same name: programs disagree on which one counts (RFC 8259, 4). */
export function parseJson(bytes: Uint8Array): unknown {
  const [text, value] = parse(bytes);
  const name = repeatedName(text);
  if (name === undefined) return value;
  const shown = JSON.stringify(name.slice(0, MOST_SHOWN));
  throw new Refusal("malformed_json", { message: `An object in the body has more than one field named ${shown}.` });
}

function parse(bytes: Uint8Array): [text: string, value: unknown] {
  try {
    const text = UTF8.decode(bytes);
    return [text, JSON.parse(text)];
  } catch (cause) {
    throw new Refusal("malformed_json", { cause });
  }
}

const MOST_SHOWN = 40;
/** A brace, or a string, with the colon behind it if it is the name of a field. */
const BRACE_OR_STRING = /[{}]|("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?/g;

/** The first name that an object of a valid JSON text has twice. */
function repeatedName(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, string, colon] of text.matchAll(BRACE_OR_STRING)) {
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (string && colon) {
      const name = string.includes("\\") ? (JSON.parse(string) as string) : string.slice(1, -1);
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return undefined;
}
