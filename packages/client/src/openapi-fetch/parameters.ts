import type { EncodingEntry, ParameterEntry } from "../create-fetch/operation-table.ts";
import { toJson } from "../request-parts.ts";
import { isObject } from "../values.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * The `name=value` pairs of a parameter as its operation declares it: JSON, delimited lists and objects, exploded objects, and reserved
 * characters. Returns undefined for values that any query is written with in the same way, and for `deepObject`.
 */
export function toDeclaredPairs(
  entry: ParameterEntry,
  value: unknown,
  pairsOf: (name: string, value: unknown) => string[],
): string[] | undefined {
  const { name, contentType, style, explode, separator } = entry;
  if (value === undefined || value === null) return undefined;
  const encode = entry.allowReserved ? encodeReserved : encodeURIComponent;
  if (contentType !== undefined) return [`${name}=${encode(toText(contentType, value))}`];
  if (Array.isArray(value)) return toList(entry, value, encode);
  if (!isObject(value)) return entry.allowReserved ? [`${name}=${encode(`${value}`)}`] : undefined;
  if (entry.type !== "object" || style === undefined || style === "deepObject") return undefined;
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  if (explode) return members.flatMap(([key, member]) => pairsOf(encodeURIComponent(key), member));
  const texts = members.flatMap(([key, member]) => [encodeURIComponent(key), encode(`${member}`)]);
  return texts.length === 0 ? [] : [`${name}=${texts.join(delimiter(separator))}`];
}

function toList(
  { name, style, separator, allowReserved }: ParameterEntry,
  items: readonly unknown[],
  encode: (text: string) => string,
): string[] | undefined {
  if (items.length === 0 || items.some((item) => isObject(item) || Array.isArray(item))) return undefined;
  const texts = items.map((item) => encode(`${item}`));
  if (separator !== undefined) return [`${name}=${texts.join(delimiter(separator))}`];
  if (style === "deepObject") return texts.map((text) => `${name}[]=${text}`);
  return allowReserved ? texts.map((text) => `${name}=${text}`) : undefined;
}

/** A comma as it is, so that a server can tell it from one in a value. */
function delimiter(separator = ","): string {
  return separator === "," ? separator : encodeURIComponent(separator);
}

/** A field of a form as a parameter of a query. Without an encoding, objects are written as `name[member]=value`. */
export function toField(name: string, value: unknown, encoding: EncodingEntry = {}): ParameterEntry {
  const type = Array.isArray(value) ? "array" : isObject(value) ? "object" : "string";
  const { style = type === "object" && encoding.explode === undefined ? "deepObject" : "form" } = encoding;
  const { explode = style === "form" || style === "deepObject", contentType, allowReserved } = encoding;
  const isRepeated = explode || style === "deepObject";
  return {
    name,
    type,
    style,
    explode,
    ...(!isRepeated && { separator: SEPARATORS[style] ?? "," }),
    ...(isJson(contentType) && { contentType }),
    ...(allowReserved && { allowReserved }),
  };
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/**
 * The template in the notation of openapi-fetch for the styles that the operation declares, such as `{;id*}` for an exploded matrix,
 * and the values for it.
 */
export function toStyledPath(
  template: string,
  values: Values,
  entries: readonly ParameterEntry[],
): [template: string, values: Record<string, unknown>] {
  const styled = { ...values };
  let path = template;
  for (const { name, style, explode, contentType } of entries) {
    const value = values[name];
    if (contentType !== undefined && value !== undefined) styled[name] = toText(contentType, value);
    else if (isObject(value)) styled[name] = withoutEmpty(value);
    const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
    if (prefix || explode) path = path.replace(`{${name}}`, () => `{${prefix}${name}${explode ? "*" : ""}}`);
  }
  return [path, styled];
}

/** The headers with a text for each that the operation declares as JSON or as an object. */
export function toHeaders(header: Values, entries: readonly ParameterEntry[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(header).map(([name, value]) => {
      const entry = entries.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (entry?.contentType !== undefined && value !== undefined) return [name, toText(entry.contentType, value)];
      if (entry?.type !== "object" || !isObject(value)) return [name, value];
      const members = Object.entries(withoutEmpty(value)).map(([key, member]) => [
        key,
        isObject(member) ? toJson(member) : `${member}`,
      ]);
      return [name, members.map((pair) => pair.join(entry.explode ? "=" : ",")).join(",")];
    }),
  );
}

/** A value in a media type of a parameter. */
export function toText(contentType: string, value: unknown): string {
  return typeof value === "string" && !isJson(contentType) ? value : toJson(value);
}

function isJson(contentType = ""): boolean {
  return /[/+]json\s*(?:;|$)/i.test(contentType);
}

function withoutEmpty(value: Values): Values {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined && member !== null));
}

/** Percent-encodes all but the reserved characters (RFC 3986) that mean nothing in a query. */
function encodeReserved(text: string): string {
  return encodeURIComponent(text).replaceAll(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);
}
