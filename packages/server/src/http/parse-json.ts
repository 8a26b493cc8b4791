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
const [QUOTE, BACKSLASH, COLON, SPACE, OPENING, CLOSING] = [0x22, 0x5c, 0x3a, 0x20, 0x7b, 0x7d];

/** The first name that an object of a valid JSON text has twice. Character by character, because a pattern took three times as long. */
function repeatedName(text: string): string | undefined {
  // The names in each open object: none, one, or a set. A set for each of 9,000 nested objects would take 20 ms.
  const open: (undefined | string | Set<string>)[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === OPENING) open.push(undefined);
    else if (character === CLOSING) open.pop();
    if (character !== QUOTE) continue;
    const end = endOfString(text, at);
    const string = text.slice(at, end + 1);
    at = end;
    if (!isName(text, end)) continue;
    const name = string.includes("\\") ? (JSON.parse(string) as string) : string.slice(1, -1);
    const names = open.pop();
    if (names === name || (names instanceof Set && names.has(name))) return name;
    if (names instanceof Set) open.push(names.add(name));
    else open.push(names === undefined ? name : new Set([names, name]));
  }
  return undefined;
}

/** Where the string ends that begins here: at the next quote with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
}

/** Whether the string that ends here is the name of a field: then a colon follows. */
function isName(text: string, end: number): boolean {
  let next = end + 1;
  // JSON's white space: the space, and three characters below it.
  while (text.charCodeAt(next) <= SPACE) next++;
  return text.charCodeAt(next) === COLON;
}
