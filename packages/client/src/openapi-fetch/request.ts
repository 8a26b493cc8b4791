import type { ContentEntry, OperationEntry, ParameterEntry } from "../create-fetch/operation-table.ts";
import { checkNesting } from "../misuse.ts";
import { toJson } from "../request-parts.ts";
import { isJsonType } from "../values.ts";
import type { QuerySerializerOptions } from "./option-types.ts";
import { toDeclaredPairs, toField, toStyledPath, toText } from "./parameters.ts";

/** The functions of openapi-fetch that the serializers use. */
export interface Serializers {
  createQuerySerializer(options?: QuerySerializerOptions): (query: Record<string, unknown>) => string;
  defaultPathSerializer(path: string, values: Record<string, unknown>): string;
}

type Values = Record<string, unknown>;

/**
 * Creates a query serializer. It writes Dates in ISO 8601, arrays as the operation declares them, objects of any depth as
 * `name[member]=value`, and arrays of objects as `name[0][member]=value`. The `options` of openapi-fetch take precedence.
 */
export function toQuerySerializer(
  { createQuerySerializer }: Serializers,
  options: QuerySerializerOptions,
  entryOf: (name: string, value: unknown) => ParameterEntry | undefined,
): (query: Values) => string {
  const serialize = createQuerySerializer(options);
  const pairsOf = (name: string, value: unknown): string[] => {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => pairsOf(isObject(item) ? `${name}[${index}]` : name, item));
    }
    if (!isObject(value)) return [serialize({ [name]: value })];
    return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${encodeURIComponent(key)}]`, item));
  };
  return (query) => {
    checkNesting("The query", "made of texts, numbers, lists and objects", query);
    return Object.entries(withTexts(query) as Values)
      .flatMap(([name, value]) => {
        const entry = entryOf(name, value);
        const isGiven = Array.isArray(value) ? options.array : isObject(value) ? options.object : options.allowReserved;
        const declared = entry && isGiven === undefined ? toDeclaredPairs(entry, value, pairsOf) : undefined;
        if (declared) return declared;
        const isDeep = isObject(value) && (options.object?.style ?? "deepObject") === "deepObject";
        const hasObjects = Array.isArray(value) && value.some(isObject);
        return isDeep || hasObjects ? pairsOf(name, value) : [serialize({ [name]: value })];
      })
      .filter((pair) => pair !== "")
      .join("&");
  };
}

/**
 * Creates a path serializer, which percent-encodes the parameters. It refuses a parameter that is missing, or that would lead to
 * another path: an empty string, `.` or `..`.
 */
export function toPathSerializer({
  defaultPathSerializer,
}: Serializers): (operation: OperationEntry | undefined, template: string, given: Values) => string {
  const known = new Map<string, readonly ParameterPlace[]>();
  return (operation, template, given) => {
    checkNesting("The path's parameters", "made of texts, numbers, lists and objects", given);
    const [styled, values] = toStyledPath(template, withTexts(given) as Values, operation?.parameters.path ?? []);
    const path = defaultPathSerializer(styled, values);
    const segments = path.split("/");
    const places = known.get(template) ?? placesOf(template);
    known.set(template, places);
    for (const { segment, names } of places) {
      const missing = names.find((name) => values[name] === undefined || values[name] === null);
      if (missing !== undefined) throw new TypeError(`The path parameter "${missing}" must be given.`);
      // Messages do not repeat the value: a key that was passed by mistake must not end in a log.
      if (/^(?:\.|%2e){0,2}$/i.test(segments[segment] ?? "")) {
        throw new TypeError(`The path parameter "${names[0]}" must be a path segment, not empty, . or ..`);
      }
    }
    return path;
  };
}

/** A segment of a path template that has parameters. */
interface ParameterPlace {
  readonly segment: number;
  readonly names: readonly string[];
}

function placesOf(template: string): ParameterPlace[] {
  return template.split("/").flatMap((part, segment) => {
    const names = [...part.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)].map(([, name]) => String(name));
    return names.length > 0 ? [{ segment, names }] : [];
  });
}

/** `BodyInit`, by a name that also exists in Node's types. */
type Body = NonNullable<RequestInit["body"]>;

/** A body for `fetch`, and its content type, which is undefined if `fetch` sets it itself. */
export interface SerializedBody {
  readonly body: Body;
  readonly contentType: string | undefined;
}

/**
 * The body in the content type that the caller names. Otherwise in one that the operation takes: a form if the value contains a
 * file, else JSON if possible. A value that `fetch` takes is passed on unchanged.
 */
export function toBody(
  serializers: Serializers,
  value: unknown,
  mediaTypes: readonly string[],
  named: string | undefined,
  contents: Readonly<Record<string, ContentEntry>> = {},
): SerializedBody {
  if (value instanceof FormData) return { body: value, contentType: undefined };
  const type = named ?? mediaTypeFor(value, mediaTypes);
  if (value instanceof URLSearchParams || isBinary(value)) {
    const own = value instanceof URLSearchParams ? "application/x-www-form-urlencoded" : (value as Blob).type;
    return { body: value as Body, contentType: named ?? (own || type) };
  }
  const { kind, encoding = {} } = contents[type] ?? {};
  if (isForm(type)) return { body: toForm(value as Values, encoding), contentType: undefined };
  if (/^application\/x-www-form-urlencoded/i.test(type)) {
    const fieldOf = (name: string, each: unknown) => toField(name, each, encoding[name]);
    return { body: toQuerySerializer(serializers, {}, fieldOf)(value as Values), contentType: type };
  }
  if (kind === "lines" && Array.isArray(value)) {
    return { body: value.map((item) => `${toJson(item)}\n`).join(""), contentType: type };
  }
  const isText = typeof value === "string" && !isJson(type);
  return { body: isText ? value : toJson(value), contentType: type };
}

function mediaTypeFor(value: unknown, mediaTypes: readonly string[]): string {
  const fits = (type: string) => (isBinary(value) ? !isJson(type) && !isForm(type) : isJson(type));
  const form = mediaTypes.find(isForm);
  if (form !== undefined && isObject(value) && Object.values(value).flat().some(isBinary)) return form;
  const usual = isBinary(value) ? "application/octet-stream" : "application/json";
  const type = mediaTypes.find(fits) ?? mediaTypes[0] ?? usual;
  // A body needs one type, not a range of them.
  return type.includes("*") ? (/^text\//i.test(type) ? "text/plain" : usual) : type;
}

/** A form with a part for each member and for each item of an array. Objects in it become JSON. A part has the type that its encoding names. */
function toForm(members: Values, encoding: NonNullable<ContentEntry["encoding"]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    // A list of types, or a range, leaves the choice to the file.
    const type = /^[^,*]+$/.exec(encoding[name]?.contentType ?? "")?.[0];
    for (const item of type && /json/i.test(type) ? [value] : [value].flat()) {
      if (item === undefined || item === null) continue;
      if (type && isFile(item) && !item.type) form.append(name, new File([item], item.name, { type }));
      else if (item instanceof Blob) form.append(name, type && !item.type ? new Blob([item], { type }) : item);
      else if (type) form.append(name, new Blob([toText(type, withTexts(item))], { type }));
      else form.append(name, isObject(item) ? JSON.stringify(item) : String(withTexts(item)));
    }
  }
  return form;
}

/** Whether a value is a file. Older environments know only Blobs. */
function isFile(value: unknown): value is File {
  return typeof File === "function" && value instanceof File;
}

/** The value with a string for each Date. */
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

/** Whether a value is a stream. React Native has no `ReadableStream`. */
export function isStream(value: unknown): value is ReadableStream {
  return typeof ReadableStream === "function" && value instanceof ReadableStream;
}

function isForm(type: string): boolean {
  return /^multipart\//i.test(type);
}

function isJson(type: string): boolean {
  return isJsonType(type) || type.startsWith("*/*");
}
