import { shown, type Taken } from "./keyword-values.ts";

/** Other names that documents use for the types of JSON Schema, with the format that a name implies. */
const OTHER_NAMES: Readonly<Record<string, { readonly type?: string; readonly format?: string }>> = {
  any: {},
  bool: { type: "boolean" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  decimal: { type: "number" },
  dict: { type: "object" },
  double: { type: "number" },
  email: { type: "string", format: "email" },
  file: { type: "string", format: "binary" },
  float: { type: "number" },
  hash: { type: "object" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  json: {},
  list: { type: "array" },
  long: { type: "integer" },
  map: { type: "object" },
  mixed: {},
  nil: { type: "null" },
  none: { type: "null" },
  str: { type: "string" },
  text: { type: "string" },
  uri: { type: "string", format: "uri" },
  url: { type: "string" },
  uuid: { type: "string", format: "uuid" },
};

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** The type or types that a `type` means, with the format that it implies; no type if the meaning is unclear. */
export function takeType(value: unknown): Taken & { readonly format?: string } {
  const names = Array.isArray(value) ? value : [value];
  const taken = names.map(takeName);
  const known = taken.every(({ type }) => type !== undefined);
  const types = [...new Set(taken.map(({ type }) => type))];
  const [format] = taken.flatMap(({ format }) => format ?? []);
  const isUsual = known && names.every((name) => TYPES.includes(name)) && types.length > 0;
  return {
    // If one of several types is unknown, any value could have it.
    ...(known && types.length > 0 ? { value: types.length === 1 && !Array.isArray(value) ? types[0] : types } : {}),
    ...(format === undefined ? {} : { format }),
    ...(isUsual
      ? {}
      : { slip: `${shown(value)} is taken as ${known && types.length > 0 ? types.join(" or ") : "any type"}` }),
  };
}

function takeName(name: unknown): { readonly type?: string; readonly format?: string } {
  // In YAML, `type: null` isn't a text.
  if (name === null) return { type: "null" };
  if (typeof name !== "string") return {};
  const lower = name.trim().toLowerCase();
  if (TYPES.includes(lower)) return { type: lower };
  return Object.hasOwn(OTHER_NAMES, lower) ? (OTHER_NAMES[lower] ?? {}) : {};
}
