import { isObject } from "../json.ts";
import type { Keyword } from "./keywords.ts";

/** A keyword's value as the generator reads it. If the specification does not allow the written value, `slip` describes it. */
export interface Taken {
  /** Undefined if the keyword is left out. */
  readonly value?: unknown;
  readonly slip?: string;
}

/** Reads the value of a keyword that holds no schema. It corrects obvious slips, and leaves out values that it can't understand. */
export function takeValue({ value: kind }: Keyword, value: unknown): Taken {
  return TAKERS[kind]?.(value) ?? { value };
}

const TAKERS: Partial<Record<Keyword["value"], (value: unknown) => Taken>> = {
  number: takeNumber,
  positive: (value) => {
    const taken = takeNumber(value);
    return typeof taken.value === "number" && taken.value <= 0 ? leftOut(value) : taken;
  },
  count: (value) => {
    const taken = takeNumber(value);
    return Number.isInteger(taken.value) && Number(taken.value) >= 0 ? taken : leftOut(value);
  },
  boolean: (value) => {
    if (typeof value === "boolean") return { value };
    if (value === "true" || value === "false") return { value: value === "true", slip: `${shown(value)} is a text` };
    return leftOut(value);
  },
  enum: (value) => {
    if (!Array.isArray(value)) return leftOut(value);
    if (value.length === 0) return { slip: "an enum without a value, which is left out" };
    const values = value.filter(isJson);
    if (values.length === 0) return leftOut(value);
    return values.length === value.length ? { value } : { value: values, slip: `${NO_JSON} are left out` };
  },
  const: (value) => (isJson(value) ? { value } : leftOut(value)),
  names: takeNames,
  namesMap: (value) => {
    if (!isObject(value)) return leftOut(value);
    return {
      value: Object.fromEntries(Object.entries(value).map(([name, names]) => [name, takeNames(names).value ?? []])),
    };
  },
  format: (value) => (typeof value === "string" ? { value } : leftOut(value)),
};

const NO_JSON = "numbers that JSON can't express";

/** YAML has numbers such as `.inf`, and `JSON.parse` makes one of `1e400`. */
function isJson(value: unknown): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

function takeNumber(value: unknown): Taken {
  if (typeof value === "number" && Number.isFinite(value)) return { value };
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isFinite(number)
    ? { value: number, slip: `${shown(value)} is a text, taken as a number` }
    : leftOut(value);
}

function takeNames(value: unknown): Taken {
  if (!Array.isArray(value))
    return typeof value === "string" ? { value: [value], slip: "a text, taken as a list of one" } : leftOut(value);
  const names = value.filter((name) => typeof name === "string");
  const distinct = [...new Set(names)];
  return { value: distinct, ...(names.length < value.length ? { slip: "names that are no texts are left out" } : {}) };
}

function leftOut(value: unknown): Taken {
  return { slip: `${shown(value)} has no meaning here, and is left out` };
}

/** A shortened value for a note. */
export function shown(value: unknown): string {
  const text = isJson(value) ? (JSON.stringify(value) ?? String(value)) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
