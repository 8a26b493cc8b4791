import { FORMATS } from "../../vocabulary/formats.ts";

/** The parts of a fault's message besides the keyword's value: the names, numbers or expressions that it mentions. */
export interface Details {
  /** The property that requires others, for `dependentRequired`. */
  readonly property?: string;
  /** How many items fit at most, for `items` and `unevaluatedItems`. */
  readonly length?: number;
  /** The bounds of `contains`. */
  readonly least?: number;
  readonly most?: number | undefined;
}

/** The message of a fault: what is wrong and what is allowed, in words that follow the name of a field. */
export function textOf(keyword: string, value: unknown, details: Details = {}): string {
  const text = TEXTS[keyword];
  if (text === undefined) throw new Error(`no words for ${keyword}`);
  return typeof text === "string" ? text : text(value, details);
}

/** Whether a message needs no "got" after it, because the value adds nothing. */
export function saysAll(keyword: string, text: string): boolean {
  return text === EMPTY || /^(?:additional|contains|dependent|false|required|unevaluatedP|unique)/.test(keyword);
}

/** A type with its article. */
function typeInWords(type: string): string {
  return type === "null" ? type : `a${/^[aeiou]/.test(type) ? "n" : ""} ${type}`;
}

/** The requirement of alternatives that accept different types or constants: "must be null or one of a, b". */
export function textOfChoice(types: readonly string[], constants: readonly unknown[]): string {
  const values = constants.length === 1 ? constant(constants[0]) : `one of ${valuesInWords(constants)}`;
  return `must be ${[...types.map(typeInWords), ...(constants.length === 0 ? [] : [values])].join(" or ")}`;
}

const EMPTY = "must not be empty";
const UNKNOWN = "is not a known field";

type Text = string | ((value: unknown, details: Details) => string);

const bounded =
  (bound: string): Text =>
  (value) =>
    `must be ${bound} ${value}`;
const most =
  (noun: string): Text =>
  (value) =>
    `must have at most ${count(Number(value), noun)}`;
const least =
  (noun: string): Text =>
  (value) =>
    noun === "character" && value === 1 ? EMPTY : `must have at least ${count(Number(value), noun)}`;
const upTo: Text = (_, { length }) => `must have at most ${count(Number(length), "item")}`;

const TEXTS: Readonly<Record<string, Text>> = {
  "false schema": "is not allowed",
  type: (types) => `must be ${[types].flat().map(String).map(typeInWords).join(" or ")}`,
  required: "is required",
  dependentRequired: (_, { property }) => `is required when ${property} is present`,
  additionalProperties: UNKNOWN,
  unevaluatedProperties: UNKNOWN,
  enum: (values) => `must be one of ${valuesInWords(values as readonly unknown[])}`,
  const: (value) => `must be ${constant(value)}`,
  format: (format) => `must be ${exampleOf(format)}`,
  pattern: (pattern) => `must match the pattern ${pattern}`,
  minimum: bounded("at least"),
  maximum: bounded("at most"),
  exclusiveMinimum: bounded("greater than"),
  exclusiveMaximum: bounded("less than"),
  multipleOf: (value) => `must be a multiple of ${value}`,
  minLength: least("character"),
  maxLength: most("character"),
  minItems: least("item"),
  maxItems: most("item"),
  items: upTo,
  unevaluatedItems: upTo,
  minProperties: least("field"),
  maxProperties: most("field"),
  contains: (_, { least = 1, most }) =>
    `must hold ${most === undefined ? `at least ${count(least, "item")}` : `${least} to ${most} items`} of the kind asked for`,
  not: "must not be of this kind",
};

const MOST_VALUES = 50;
const FIRST_VALUES = 20;

/** Lists values. If there are very many, it lists only the first ones. */
function valuesInWords(values: readonly unknown[]): string {
  const shown = values.length > MOST_VALUES ? values.slice(0, FIRST_VALUES) : values;
  const words = shown.map((value) => (typeof value === "string" ? value : constant(value)));
  return words.join(", ") + (shown.length < values.length ? ` and ${values.length - shown.length} others` : "");
}

function exampleOf(format: unknown): string {
  const rule = FORMATS.get(String(format));
  if (rule === undefined || rule === "annotation") throw new Error(`the format ${String(format)} has no assertion`);
  return rule.example;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A short form of a constant. Objects and arrays are only named. */
function constant(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}
