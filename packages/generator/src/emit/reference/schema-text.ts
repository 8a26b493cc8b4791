import { arrayMember, isObject, type JsonObject, member, objectMember } from "../../json.ts";
import { link, table } from "./markdown.ts";

/** Describes a schema in a few words that fit into a cell: "integer, at least 1, default 20". */
export function typeOf(schema: unknown): string {
  if (!isObject(schema)) return schema === false ? "nothing" : "anything";
  const preset = Object.hasOwn(schema, "default") ? [`default ${code(schema.default)}`] : [];
  return [kindOf(schema), ...boundsOf(schema), ...preset].join(", ");
}

/** Describes a schema under its heading, with its description and its fields or its type. */
export function describeSchema(schema: unknown): string[] {
  if (!isObject(schema)) return [typeOf(schema)];
  const parts = arrayMember(schema, "allOf").filter(isObject);
  const taken = parts.flatMap((part) => (typeof part.$ref === "string" ? [kindOf(part)] : []));
  const fields = [schema, ...parts].flatMap(fieldsOf);
  const closed = member(schema, "additionalProperties") === false ? ["No other field is taken."] : [];
  return [
    String(member(schema, "description") ?? ""),
    ...(taken.length === 0 ? [] : [`All of ${taken.join(", ")}, and:`]),
    fields.length === 0 ? typeOf(schema) : table(["field", "type", ""], fields),
    ...closed,
  ];
}

function fieldsOf(schema: JsonObject): string[][] {
  const required = arrayMember(schema, "required");
  return Object.entries(objectMember(schema, "properties")).map(([name, property]) => [
    `\`${name}\`${required.includes(name) ? "" : "?"}`,
    typeOf(property),
    String(member(property, "description") ?? ""),
  ]);
}

function kindOf(schema: JsonObject): string {
  if (typeof schema.$ref === "string") return link(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1));
  const [sole, ...others] = arrayMember(schema, "allOf");
  if (isObject(sole) && others.length === 0) return kindOf(sole);
  for (const keyword of ["anyOf", "oneOf"]) {
    const choices = arrayMember(schema, keyword);
    if (choices.length > 0) return choices.map(typeOf).join(" or ");
  }
  if (Object.hasOwn(schema, "const")) return code(schema.const);
  const values = arrayMember(schema, "enum");
  if (values.length > 0) return values.map(code).join(" or ");
  const types = [schema.type ?? "anything"].flat().map(String);
  return types.map((type) => typeName(type, schema)).join(" or ");
}

function typeName(type: string, { format, items }: JsonObject): string {
  if (type === "array") return `array of ${typeOf(items ?? true)}`;
  return type === "string" && typeof format === "string" ? format : type;
}

const BOUNDS: readonly (readonly [keyword: string, say: (value: string) => string])[] = [
  ["minimum", (value) => `at least ${value}`],
  ["exclusiveMinimum", (value) => `more than ${value}`],
  ["maximum", (value) => `at most ${value}`],
  ["exclusiveMaximum", (value) => `less than ${value}`],
  ["multipleOf", (value) => `a multiple of ${value}`],
  ["minLength", (value) => `${value} or more characters`],
  ["maxLength", (value) => `at most ${value} characters`],
  ["minItems", (value) => `${value} or more items`],
  ["maxItems", (value) => `at most ${value} items`],
  ["pattern", (value) => `like \`${value}\``],
];

/** The bounds of a schema in a few words each: `at least 1`, `at most 100`. */
export function boundsOf(schema: JsonObject): string[] {
  return BOUNDS.flatMap(([keyword, say]) => (Object.hasOwn(schema, keyword) ? [say(String(schema[keyword]))] : []));
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
