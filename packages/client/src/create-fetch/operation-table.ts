import type { Input, Operation } from "../call.ts";
import { toQueryValues, toValue } from "./parameter-texts.ts";

/** The operations of a document by their ids, as the generator writes them to `operations.ts`. */
export type OperationTable = Readonly<Record<string, OperationEntry>>;

/** The members of a table's entry that the client reads. */
export interface OperationEntry {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly securitySchemes: readonly string[];
  readonly parameters: {
    readonly path: readonly ParameterEntry[];
    readonly query: readonly ParameterEntry[];
    readonly header: readonly ParameterEntry[];
    /** The whole query as one value (OpenAPI 3.2). */
    readonly querystring?: readonly ParameterEntry[];
    readonly cookie?: readonly ParameterEntry[];
  };
  /** The media types of the request body; null for an operation without one. */
  readonly body: readonly string[] | null;
  /** How each of them is sent; absent where all are JSON. */
  readonly requestContent?: Readonly<Record<string, ContentEntry>>;
  /** Its documented statuses, `4XX` and `default` included. */
  readonly statuses: readonly (number | string)[];
}

/** A parameter of an operation. */
export interface ParameterEntry {
  readonly name: string;
  /** The type of the value that its text represents. */
  readonly type: string;
  /** The type of the items of a list. */
  readonly items?: string;
  /** The separator between the items of a list that is sent as one text. */
  readonly separator?: string;
  /** The types of an object's members. */
  readonly properties?: Readonly<Record<string, string>>;
  /** How an object is written, and everything else that is not written in the usual style of its place. */
  readonly style?: string;
  readonly explode?: boolean;
  /** The media type of the parameter's text. */
  readonly contentType?: string;
  readonly allowReserved?: boolean;
}

/** One media type of a request body. */
export interface ContentEntry {
  readonly kind: string;
  /** The fields of a form that are not written in the usual way. */
  readonly encoding?: Readonly<Record<string, EncodingEntry>>;
}

/** How a field of a form is written. */
export type EncodingEntry = Pick<ParameterEntry, "style" | "explode" | "contentType" | "allowReserved">;

/** An operation that was found by method and path. */
export interface FoundOperation {
  readonly entry: OperationEntry;
  readonly operation: Operation;
  /** The values of the path, by their names in the template. */
  readonly path: Record<string, string>;
}

/**
 * A function that finds an operation by method and path (below the base URL, without a query). Of several that fit, it takes the one
 * whose template has literal text where the others have parameters (OpenAPI 3.1, 4.8.8.2), or the most literal text. `isSecured` says whether an operation
 * takes the API key.
 */
export function operationFinder(
  table: OperationTable,
  isSecured: (entry: OperationEntry) => boolean,
): (method: string, path: string) => FoundOperation | undefined {
  const templates = Object.values(table).map((entry) => ({
    entry,
    operation: toOperation(entry, isSecured(entry)),
    pattern: patternOf(entry.path),
    names: [...entry.path.matchAll(PARAMETER)].map(([, name]) => String(name)),
  }));
  templates.sort((one, other) => byLiterals(one.entry.path, other.entry.path));
  // Only templates with the same method and as many segments can fit, so the others are not tried.
  const groups = new Map<string, typeof templates>();
  for (const each of templates) {
    const shape = shapeOf(each.entry.method, each.entry.path);
    groups.set(shape, [...(groups.get(shape) ?? []), each]);
  }
  const find = (method: string, path: string): FoundOperation | undefined => {
    for (const { entry, operation, pattern, names } of groups.get(shapeOf(method, path)) ?? []) {
      const values = pattern.exec(path);
      if (!values) continue;
      const pairs = names.map((name, index) => [name, decoded(values[index + 1] ?? "")]);
      return { entry, operation, path: Object.fromEntries(pairs) };
    }
    // An operation with GET answers HEAD, too.
    return method === "HEAD" ? find("GET", path) : undefined;
  };
  return find;
}

/** The values of a request in their documented types, which schemas expect, from the texts of its URL and headers. */
export function toInput(
  { entry, path }: FoundOperation,
  query: URLSearchParams,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Input {
  const { parameters } = entry;
  const typed = (entries: readonly ParameterEntry[], textOf: (name: string) => string | undefined) =>
    Object.fromEntries(
      entries.flatMap((each) => {
        const text = textOf(each.name);
        return text === undefined ? [] : [[each.name, toValue(each, [text])]];
      }),
    );
  const header = typed(
    parameters.header.map((each) => ({ ...each, name: each.name.toLowerCase() })),
    (name) => headers[name],
  );
  const [whole] = parameters.querystring ?? [];
  const { values, unsure } = whole ? WHOLE : toQueryValues(parameters.query, query);
  const unjudged = [
    ...unsure.map((name) => `query/${name}`),
    ...(whole ? ["querystring"] : []),
    ...(parameters.cookie?.length ? ["cookie"] : []),
    ...parameters.path.filter(isStyled).map(({ name }) => `path/${name}`),
    ...parameters.header.filter(isStyled).map(({ name }) => `header/${name.toLowerCase()}`),
    // The text of a form does not say what is a number in it.
    ...(body === undefined && !/^$|json/i.test(headers["content-type"] ?? "") ? ["body"] : []),
  ];
  return {
    ...(parameters.path.length > 0 && { path: typed(parameters.path, (name) => path[name]) }),
    ...(parameters.query.length + Object.keys(values).length > 0 && { query: values }),
    ...(Object.keys(header).length > 0 && { header }),
    body,
    ...(unjudged.length > 0 && { unjudged }),
  };
}

const WHOLE = { values: {}, unsure: [] };

function isStyled({ type, style }: ParameterEntry): boolean {
  return type === "object" || style !== undefined;
}

const PARAMETER = /\{([^{}]+)\}/g;

function shapeOf(method: string, path: string): string {
  return `${method} ${path.split(/[/\\]/).length}`;
}

function toOperation({ id, method, path, body, statuses, parameters }: OperationEntry, isSecured: boolean): Operation {
  const success = Number(statuses.find((status) => /^2\d\d$/.test(`${status}`)) ?? 200);
  return {
    id,
    method,
    path,
    success,
    ...(body?.[0] !== undefined && { contentType: body[0] }),
    takesIdempotencyKey: parameters.header.some(({ name }) => /^idempotency-key$/i.test(name)),
    isPublic: !isSecured,
  };
}

function patternOf(template: string): RegExp {
  const literals = template.split(/\{[^{}]+\}/).map((text) => encoded(text).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("([^/]+)")}$`);
}

/** A literal of a template as the URL parser writes it in a path. */
function encoded(literal: string): string {
  // Without a letter on both sides, the parser would remove a dot or a space there.
  const { pathname } = new URL(`http://host/x${literal.replaceAll(/[?#]/g, encodeURIComponent)}x`);
  return pathname.slice("/x".length, -"x".length);
}

/** Sorts the template first that has more literal text in the first segment in which the two differ. */
function byLiterals(one: string, other: string): number {
  const [sizes, others] = [sizesOf(one), sizesOf(other)];
  const index = sizes.findIndex((size, place) => size !== others[place]);
  return (others[index] ?? 0) - (sizes[index] ?? 0);
}

/** The count of literal characters in each segment. */
function sizesOf(template: string): number[] {
  return template.split("/").map((segment) => segment.replaceAll(PARAMETER, "").length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
