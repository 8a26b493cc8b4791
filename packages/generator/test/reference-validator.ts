import * as runtime from "@share-links/validation/runtime";
import { isObject, type JsonObject, sameJson } from "../src/json.ts";
import { segmentsOf } from "../src/pointer.ts";
import { FORMATS } from "../src/vocabulary/formats.ts";

/** The verdict of a schema on a value, and the members that it evaluated. */
interface Outcome {
  readonly valid: boolean;
  readonly keys: ReadonlySet<string>;
  readonly indexes: ReadonlySet<number>;
}

type Keyword = (schema: JsonObject, value: unknown, root: unknown, so: MutableOutcome) => boolean;

interface MutableOutcome {
  readonly keys: Set<string>;
  readonly indexes: Set<number>;
}

/** Checks a value by JSON Schema 2020-12. It follows the text of the specification and is slow. Generated validators are compared with it. */
export function isValid(schema: unknown, value: unknown, root: unknown): boolean {
  return judge(schema, value, root).valid;
}

function judge(schema: unknown, value: unknown, root: unknown): Outcome {
  const so: MutableOutcome = { keys: new Set(), indexes: new Set() };
  if (!isObject(schema)) return { valid: schema !== false, ...so };
  const used = KEYWORDS.filter(([names]) => names.some((name) => Object.hasOwn(schema, name)));
  const valid = used.map(([, keyword]) => keyword(schema, value, root, so)).every(Boolean);
  return valid ? { valid, ...so } : { valid, keys: new Set(), indexes: new Set() };
}

function inPlace(schema: unknown, value: unknown, root: unknown, so: MutableOutcome): boolean {
  const { valid, keys, indexes } = judge(schema, value, root);
  for (const key of keys) so.keys.add(key);
  for (const index of indexes) so.indexes.add(index);
  return valid;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): JsonObject => (isObject(value) ? value : {});
const own = (value: JsonObject, key: string): boolean => Object.hasOwn(value, key);

function child(schema: unknown, object: JsonObject, key: string, root: unknown, so: MutableOutcome): boolean {
  so.keys.add(key);
  return judge(schema, object[key], root).valid;
}

/** The keywords in the order in which they have to run: the unevaluated ones come last. */
const KEYWORDS: readonly (readonly [readonly string[], Keyword])[] = [
  [["$ref"], ({ $ref }, value, root, so) => inPlace(target(String($ref), root), value, root, so)],
  [["type"], ({ type }, value) => [type].flat().some((name) => isOfType(name, value))],
  [["enum"], (schema, value) => list(schema.enum).some((one) => sameJson(one, value))],
  [["const"], (schema, value) => sameJson(schema.const, value)],
  [["format"], ({ format }, value) => followsFormat(String(format), value)],
  [["multipleOf"], ({ multipleOf }, value) => typeof value !== "number" || isMultiple(value, Number(multipleOf))],
  [["minimum"], ({ minimum }, value) => typeof value !== "number" || value >= Number(minimum)],
  [["maximum"], ({ maximum }, value) => typeof value !== "number" || value <= Number(maximum)],
  [
    ["exclusiveMinimum"],
    ({ exclusiveMinimum }, value) => typeof value !== "number" || value > Number(exclusiveMinimum),
  ],
  [
    ["exclusiveMaximum"],
    ({ exclusiveMaximum }, value) => typeof value !== "number" || value < Number(exclusiveMaximum),
  ],
  [
    ["minLength"],
    ({ minLength }, value) => typeof value !== "string" || runtime.codePointLength(value) >= Number(minLength),
  ],
  [
    ["maxLength"],
    ({ maxLength }, value) => typeof value !== "string" || runtime.codePointLength(value) <= Number(maxLength),
  ],
  [["pattern"], ({ pattern }, value) => typeof value !== "string" || expression(String(pattern)).test(value)],
  [["minItems"], ({ minItems }, value) => !Array.isArray(value) || value.length >= Number(minItems)],
  [["maxItems"], ({ maxItems }, value) => !Array.isArray(value) || value.length <= Number(maxItems)],
  [
    ["uniqueItems"],
    ({ uniqueItems }, value) =>
      uniqueItems !== true ||
      !Array.isArray(value) ||
      value.every((a, i) => value.every((b, j) => i >= j || !sameJson(a, b))),
  ],
  [
    ["minProperties"],
    ({ minProperties }, value) => !isObject(value) || Object.keys(value).length >= Number(minProperties),
  ],
  [
    ["maxProperties"],
    ({ maxProperties }, value) => !isObject(value) || Object.keys(value).length <= Number(maxProperties),
  ],
  [["required"], ({ required }, value) => !isObject(value) || list(required).every((key) => own(value, String(key)))],
  [
    ["dependentRequired"],
    ({ dependentRequired }, value) =>
      !isObject(value) ||
      Object.entries(record(dependentRequired)).every(
        ([key, keys]) => !own(value, key) || list(keys).every((one) => own(value, String(one))),
      ),
  ],
  [
    ["allOf"],
    ({ allOf }, value, root, so) =>
      list(allOf)
        .map((one) => inPlace(one, value, root, so))
        .every(Boolean),
  ],
  [
    ["anyOf"],
    ({ anyOf }, value, root, so) =>
      list(anyOf)
        .map((one) => inPlace(one, value, root, so))
        .some(Boolean),
  ],
  [
    ["oneOf"],
    ({ oneOf }, value, root, so) =>
      list(oneOf)
        .map((one) => inPlace(one, value, root, so))
        .filter(Boolean).length === 1,
  ],
  [["not"], ({ not }, value, root) => !judge(not, value, root).valid],
  [
    ["if"],
    (schema, value, root, so) => {
      const branch = inPlace(schema.if, value, root, so) ? "then" : "else";
      return !own(schema, branch) || inPlace(schema[branch], value, root, so);
    },
  ],
  [
    ["dependentSchemas"],
    ({ dependentSchemas }, value, root, so) =>
      !isObject(value) ||
      Object.entries(record(dependentSchemas))
        .map(([key, one]) => !own(value, key) || inPlace(one, value, root, so))
        .every(Boolean),
  ],
  [["properties", "patternProperties", "additionalProperties"], judgeProperties],
  [
    ["propertyNames"],
    ({ propertyNames }, value, root) =>
      !isObject(value) || Object.keys(value).every((key) => judge(propertyNames, key, root).valid),
  ],
  [["prefixItems", "items"], judgeItems],
  [["contains"], judgeContains],
  [
    ["unevaluatedItems"],
    ({ unevaluatedItems }, value, root, so) =>
      !Array.isArray(value) ||
      value
        .map((item, index) => {
          if (so.indexes.has(index)) return true;
          so.indexes.add(index);
          return judge(unevaluatedItems, item, root).valid;
        })
        .every(Boolean),
  ],
  [
    ["unevaluatedProperties"],
    ({ unevaluatedProperties }, value, root, so) =>
      !isObject(value) ||
      Object.keys(value)
        .filter((key) => !so.keys.has(key))
        .map((key) => child(unevaluatedProperties, value, key, root, so))
        .every(Boolean),
  ],
];

function judgeProperties(schema: JsonObject, value: unknown, root: unknown, so: MutableOutcome): boolean {
  if (!isObject(value)) return true;
  const properties = record(schema.properties);
  const patterns = Object.entries(record(schema.patternProperties));
  return Object.keys(value)
    .map((key) => {
      const schemas = [
        ...(own(properties, key) ? [properties[key]] : []),
        ...patterns.filter(([pattern]) => expression(pattern).test(key)).map(([, one]) => one),
      ];
      if (schemas.length === 0 && own(schema, "additionalProperties")) schemas.push(schema.additionalProperties);
      return schemas.map((one) => child(one, value, key, root, so)).every(Boolean);
    })
    .every(Boolean);
}

function judgeItems(schema: JsonObject, value: unknown, root: unknown, so: MutableOutcome): boolean {
  if (!Array.isArray(value)) return true;
  const prefix = list(schema.prefixItems);
  return value
    .map((item: unknown, index) => {
      if (index >= prefix.length && !own(schema, "items")) return true;
      so.indexes.add(index);
      return judge(index < prefix.length ? prefix[index] : schema.items, item, root).valid;
    })
    .every(Boolean);
}

function judgeContains(schema: JsonObject, value: unknown, root: unknown, so: MutableOutcome): boolean {
  if (!Array.isArray(value)) return true;
  const found = value.flatMap((item: unknown, index) => (judge(schema.contains, item, root).valid ? [index] : []));
  for (const index of found) so.indexes.add(index);
  const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = schema;
  return found.length >= Number(minContains) && found.length <= Number(maxContains);
}

function isOfType(type: unknown, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "null" ? value === null : typeof value === type;
}

function followsFormat(format: string, value: unknown): boolean {
  const rule = FORMATS.get(format);
  if (rule === undefined || rule === "annotation" || typeof value !== rule.on) return true;
  const assertion = Reflect.get(runtime, rule.assertion) as RegExp | ((value: unknown) => boolean);
  return typeof assertion === "function" ? assertion(value) : assertion.test(String(value));
}

function isMultiple(value: number, divisor: number): boolean {
  return Number.isFinite(value) && scaled(value) % scaled(divisor) === 0n;
}

/** A number as it is written in decimals, in units that are smaller than the last digit of the smallest number. */
function scaled(value: number): bigint {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(400 + Number(exponent) - fraction.length);
}

/** A pattern with the u flag, as JSON Schema requires, or without it if it is only valid so. */
function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

function target($ref: string, root: unknown): unknown {
  let found: unknown = root;
  for (const key of segmentsOf(decodeURIComponent($ref.replace(/^#/, "")))) found = Reflect.get(Object(found), key);
  return found;
}
