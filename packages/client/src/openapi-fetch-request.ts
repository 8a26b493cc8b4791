import type { QuerySerializerOptions } from "./openapi-fetch.ts";
import type { OperationEntry } from "./operation-table.ts";

/** What of openapi-fetch the serializers build on. */
export interface Serializers {
  createQuerySerializer(options?: QuerySerializerOptions): (query: Record<string, unknown>) => string;
  defaultPathSerializer(path: string, values: Record<string, unknown>): string;
}

type Values = Record<string, unknown>;

/**
 * A query serializer: Dates in ISO 8601, arrays as the operation has them, objects of any depth as `name[member]=value`,
 * arrays of objects as `name[0][member]=value`. `options` of openapi-fetch come first.
 */
export function toQuerySerializer(
  { createQuerySerializer }: Serializers,
  options: QuerySerializerOptions,
  operation: OperationEntry | undefined,
): (query: Values) => string {
  const serialize = createQuerySerializer(options);
  const pairsOf = (name: string, value: unknown): string[] => {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => pairsOf(isObject(item) ? `${name}[${index}]` : name, item));
    }
    if (!isObject(value)) return [serialize({ [name]: value })];
    return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${encodeURIComponent(key)}]`, item));
  };
  return (query) =>
    Object.entries(withTexts(query) as Values)
      .flatMap(([name, value]) => {
        const separator = operation?.parameters.query.find((each) => each.name === name)?.separator;
        if (Array.isArray(value) && separator !== undefined && options.array === undefined && value.length > 0) {
          return [`${name}=${value.map((item) => encodeURIComponent(item)).join(encodeURIComponent(separator))}`];
        }
        const isDeep = isObject(value) && (options.object?.style ?? "deepObject") === "deepObject";
        const hasObjects = Array.isArray(value) && value.some(isObject);
        return isDeep || hasObjects ? pairsOf(name, value) : [serialize({ [name]: value })];
      })
      .filter((pair) => pair !== "")
      .join("&");
}

/**
 * The path with its parameters, percent-encoded. Refuses one that is missing, and one that would lead to another path: an empty
 * one, `.` or `..`.
 */
export function toPath({ defaultPathSerializer }: Serializers, template: string, values: Values): string {
  const path = defaultPathSerializer(template, withTexts(values) as Values);
  const segments = path.split("/");
  for (const [index, part] of template.split("/").entries()) {
    const [, name] = /\{[.;]?([^{}*]+)\*?\}/.exec(part) ?? [];
    if (name === undefined) continue;
    const value = values[name];
    if (value === undefined || value === null) throw new TypeError(`The path parameter "${name}" must be given.`);
    // Messages do not repeat the value: a key passed by mistake must not end in a log.
    if (/^(?:\.|%2e){0,2}$/i.test(segments[index] ?? "")) {
      throw new TypeError(`The path parameter "${name}" must be a path segment, not empty, . or ..`);
    }
  }
  return path;
}

/** By a name that Node's types have, too. */
type Body = NonNullable<RequestInit["body"]>;

/** A body as `fetch` takes it, and its content type; undefined where `fetch` names it itself. */
export interface SerializedBody {
  readonly body: Body;
  readonly contentType: string | undefined;
}

/**
 * The body in the content type that the caller names, else in one of the operation: JSON where it may be, a form where it holds
 * a file. What `fetch` takes as it is stays as it is.
 */
export function toBody(
  serializers: Serializers,
  value: unknown,
  mediaTypes: readonly string[],
  named: string | undefined,
): SerializedBody {
  if (value instanceof FormData) return { body: value, contentType: undefined };
  const type = named ?? mediaTypeFor(value, mediaTypes);
  if (value instanceof URLSearchParams || isBinary(value)) {
    const own = value instanceof URLSearchParams ? "application/x-www-form-urlencoded" : (value as Blob).type;
    return { body: value as Body, contentType: named ?? (own || type) };
  }
  if (/^multipart\//i.test(type)) return { body: toForm(value as Values), contentType: undefined };
  if (/^application\/x-www-form-urlencoded/i.test(type)) {
    return { body: toQuerySerializer(serializers, {}, undefined)(value as Values), contentType: type };
  }
  const isText = typeof value === "string" && !isJson(type);
  return { body: isText ? value : JSON.stringify(value), contentType: type };
}

function mediaTypeFor(value: unknown, mediaTypes: readonly string[]): string {
  const fits = (type: string) => (isBinary(value) ? !isJson(type) && !isForm(type) : isJson(type));
  const form = mediaTypes.find(isForm);
  if (form !== undefined && isObject(value) && Object.values(value).flat().some(isBinary)) return form;
  return mediaTypes.find(fits) ?? mediaTypes[0] ?? (isBinary(value) ? "application/octet-stream" : "application/json");
}

/** Each member as a part, each item of an array as a part of its own, objects as JSON. */
function toForm(members: Values): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    for (const item of [value].flat()) {
      if (item === undefined || item === null) continue;
      if (item instanceof Blob) form.append(name, item);
      else form.append(name, isObject(item) ? JSON.stringify(item) : String(withTexts(item)));
    }
  }
  return form;
}

/** The value with its Dates as texts. */
function withTexts(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withTexts);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item)]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function isBinary(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isStream(value);
}

/** React Native has no streams. */
export function isStream(value: unknown): value is ReadableStream {
  return typeof ReadableStream === "function" && value instanceof ReadableStream;
}

function isForm(type: string): boolean {
  return /^multipart\//i.test(type);
}

function isJson(type: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)|^\*\/\*/i.test(type);
}
