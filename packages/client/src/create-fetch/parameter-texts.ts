import { isObject, parseJson } from "../values.ts";
import type { ParameterEntry } from "./operation-table.ts";

/** A query in its documented types, and the names of the parameters that its text can not be read back to exactly. */
export interface DecodedQuery {
  readonly values: Readonly<Record<string, unknown>>;
  readonly unsure: readonly string[];
}

/**
 * Reads a query back. A table says the types of an object's own members, not those of what is inside of them, so such an object is
 * `unsure`: its texts may stand for numbers.
 */
export function toQueryValues(entries: readonly ParameterEntry[], query: URLSearchParams): DecodedQuery {
  const open = new Map<string, string[]>();
  for (const [name, text] of query) open.set(name, [...(open.get(name) ?? []), text]);
  const take = (name: string) => {
    const texts = open.get(name) ?? [];
    open.delete(name);
    return texts;
  };
  const values: [string, unknown][] = [];
  const unsure: string[] = [];
  const isWide = ({ type, style, explode, contentType }: ParameterEntry) =>
    contentType === undefined && type === "object" && style !== "deepObject" && explode === true;
  // An exploded object takes the names that are left.
  for (const entry of [...entries].sort((one, other) => Number(isWide(one)) - Number(isWide(other)))) {
    const { name, type, style, properties = {} } = entry;
    const isDeep = style === "deepObject";
    const keys = isDeep
      ? [...open.keys()].filter((key) => key.startsWith(`${name}[`))
      : isWide(entry)
        ? [...open.keys()]
        : [];
    if (keys.length > 0) {
      const pairs = keys.flatMap((key) => take(key).map((text) => [key, text] as const));
      const members = isDeep ? fromBrackets(name, pairs) : Object.fromEntries(pairs);
      values.push([name, type === "object" && isObject(members) ? withTypes(members, properties) : members]);
      unsure.push(name);
      continue;
    }
    const texts = take(name);
    if (texts.length === 0) continue;
    values.push([name, toValue(entry, texts)]);
    if (type === "object" && entry.contentType === undefined) unsure.push(name);
  }
  for (const [name, texts] of open) values.push([name, texts.at(-1)]);
  return { values: Object.fromEntries(values), unsure };
}

/** The value that the texts of a parameter stand for. What does not fit its type stays text, and a schema refuses it. */
export function toValue(entry: ParameterEntry, texts: readonly string[]): unknown {
  const { type, items = "string", separator, contentType, properties = {} } = entry;
  const last = texts.at(-1) ?? "";
  if (contentType !== undefined) return /json/i.test(contentType) ? (parseJson(last) ?? last) : last;
  if (type === "object") {
    const parts = last.split(separator ?? ",");
    const pairs = entry.explode
      ? parts.map((part) => part.split("="))
      : parts.flatMap((key, index) => (index % 2 === 0 ? [[key, parts[index + 1] ?? ""]] : []));
    return withTypes(Object.fromEntries(pairs), properties);
  }
  if (type !== "array") return toScalar(type, last);
  const parts = separator === undefined ? texts : texts.flatMap((text) => text.split(separator));
  return parts.map((text) => toScalar(items, text));
}

function withTypes(members: Readonly<Record<string, unknown>>, types: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(members).map(([name, text]) => [
      name,
      typeof text === "string" ? toScalar(types[name] ?? "string", text) : text,
    ]),
  );
}

/** `a[b][c]=1` and `a[]=1` as nested objects and lists. */
function fromBrackets(name: string, pairs: readonly (readonly [string, string])[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [key, text] of pairs) {
    const path = [...key.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, part = ""]) => part);
    let owner = root;
    for (const part of path.slice(0, -1)) {
      const inner = isObject(owner[part]) ? owner[part] : {};
      define(owner, part, inner);
      owner = inner;
    }
    const last = path.at(-1) ?? "";
    const known = owner[last];
    define(owner, last, known === undefined && last !== "" ? text : [...[known ?? []].flat(), text]);
  }
  return toLists(root);
}

/** Not an assignment, which would change the prototype for the name `__proto__`. */
function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Objects whose names are `""` or 0, 1, 2, … as lists. */
function toLists(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === "") return entries[0][1];
  if (entries.length > 0 && entries.every(([name], index) => name === `${index}`))
    return entries.map(([, item]) => toLists(item));
  return Object.fromEntries(entries.map(([name, item]) => [name, toLists(item)]));
}

/** A number as JSON writes it. `Number` would also read `0x10`. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function toScalar(type: string, text: string): unknown {
  if (/^(?:integer|number)$/.test(type) && JSON_NUMBER.test(text)) return Number(text);
  if (type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  return text;
}
