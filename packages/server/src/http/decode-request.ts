import type { OperationId, ProblemDetail } from "@share-links/types";
import type { operations } from "../generated/operations.ts";
import { InvalidInput, MOST_DETAILS, Refusal } from "../refusal.ts";
import { type HttpRequest, queryOf } from "./http-request.ts";
import { parseJson } from "./parse-json.ts";
import { bodyTooLarge } from "./read-body.ts";

/** An operation in the generated table. */
export type OperationEntry = (typeof operations)[keyof typeof operations];

/** A request in the specification's terms: decoded, but not yet checked. */
export interface DecodedRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  body?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly default?: unknown;
}

/** The largest body that is read, in bytes. */
export const BODY_LIMIT_BYTES = 65_536;

const IDEMPOTENCY_KEY = "idempotency-key";

/** Decodes an operation's input from a request. Refuses a body of the wrong type, one that is too large, and malformed JSON. */
export async function decodeRequest(
  operation: OperationEntry,
  request: HttpRequest,
  pathValues: Readonly<Record<string, string>>,
): Promise<DecodedRequest> {
  const { path, header } = operation.parameters;
  const decoded: DecodedRequest = {};
  refuseStrayIdempotencyKey(operation, request);
  if (path.length > 0) decoded.path = namedValues(path, (name) => pathValues[name]);
  decoded.query = request.query === "" ? {} : queryValues(operation, queryOf(request));
  if (header.length > 0) decoded.header = namedValues(header, (name) => request.header(name.toLowerCase()));
  if (operation.body) decoded.body = await jsonBody(request, operation.body);
  return decoded;
}

/** The same request with the specification's defaults for the parameters that were left out. */
export function withDefaults(operation: OperationEntry, { query, body, ...rest }: DecodedRequest): DecodedRequest {
  const defaults: readonly Parameter[] = operation.parameters.query;
  const filled: Record<string, unknown> = {};
  for (const { name, default: value } of defaults) if (value !== undefined) filled[name] = value;
  return { ...rest, query: { ...filled, ...query }, body: body && { ...operation.bodyDefaults, ...body } };
}

/** Refuses a request with all problems that its validator found. `explain` puts each into words for people. */
export function invalidRequest(
  issues: readonly { pointer: string; message: string; code: string }[],
  explain: (detail: ProblemDetail) => string,
): InvalidInput {
  return new InvalidInput(
    issues.slice(0, MOST_DETAILS).map(({ pointer, message, code }) => {
      const detail = { path: pointer, message, code };
      return { ...detail, message: explain(detail) };
    }),
  );
}

/** A client that sends the header relies on it: if the server ignored it, a retry could create the same thing twice. */
function refuseStrayIdempotencyKey({ method, parameters }: OperationEntry, request: HttpRequest): void {
  const declared: readonly Parameter[] = parameters.header;
  if (method !== "POST" || request.header(IDEMPOTENCY_KEY) === undefined) return;
  if (declared.some(({ name }) => name.toLowerCase() === IDEMPOTENCY_KEY)) return;
  const message = "is not supported here, because no answer of this operation is kept; leave it out";
  throw new InvalidInput([{ path: `/header/${IDEMPOTENCY_KEY}`, message, code: "additionalProperties" }]);
}

function namedValues(
  parameters: readonly Parameter[],
  lookUp: (name: string) => string | undefined,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type } of parameters) {
    const value = lookUp(name);
    if (value !== undefined) values[name.toLowerCase()] = decodeValue(value, type);
  }
  return values;
}

/** Pages and scripts, whose addresses others write into links and often extend. Their unknown query parameters are ignored. */
const FORGIVING: ReadonlySet<OperationId> = new Set<OperationId>([
  "getLandingPage",
  "getSharePage",
  "getFramePage",
  "getEmbedScript",
  "getRobots",
  "getFavicon",
  "getDocs",
  // The console's script keeps its state there.
  "getConsole",
  "getConsoleSection",
  "getConsoleItem",
  "getConsoleFile",
]);

function queryValues(operation: OperationEntry, given: URLSearchParams): Record<string, unknown> {
  const parameters: readonly Parameter[] = operation.parameters.query;
  const isRead = (name: string) => !FORGIVING.has(operation.id) || parameters.some((each) => each.name === name);
  const values = [...new Set(given.keys())].filter(isRead).map((name) => {
    const all = given.getAll(name);
    const type = parameters.find((parameter) => parameter.name === name)?.type ?? "string";
    return [name, all.length === 1 ? decodeValue(all[0] as string, type) : all];
  });
  return Object.fromEntries(values);
}

/** Converts a text to the type that it should have. If it can't be converted it stays a text, and the validator refuses it. */
function decodeValue(text: string, type: string): unknown {
  if (type === "integer") return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === "number") return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

async function jsonBody(request: HttpRequest, mediaTypes: readonly string[]): Promise<unknown> {
  requireMediaType(request, mediaTypes);
  if (Number(request.header("content-length")) > BODY_LIMIT_BYTES) throw bodyTooLarge(BODY_LIMIT_BYTES);
  return parseJson(await wholeBody(request));
}

function requireMediaType({ header }: HttpRequest, mediaTypes: readonly string[]): void {
  const given = header("content-type") ?? "";
  const encoding = header("content-encoding")?.toLowerCase();
  // The form that nearly every client sends needs no parsing.
  if (!encoding && mediaTypes.includes(given)) return;
  const [type, ...parameters] = given.split(";").map((part) => part.trim().toLowerCase());
  const charsets = parameters.filter((parameter) => parameter.startsWith("charset="));
  const isUtf8 = charsets.every((charset) => /^charset="?utf-8"?$/.test(charset));
  const plain = isUtf8 && (!encoding || encoding === "identity");
  if (type && mediaTypes.includes(type) && plain) return;
  throw new Refusal("unsupported_media_type", {
    message: `Send the body as ${mediaTypes.join(" or ")}, in UTF-8 and not compressed.`,
  });
}

async function wholeBody(request: HttpRequest): Promise<Uint8Array> {
  try {
    return await request.readBody(BODY_LIMIT_BYTES);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    // The caller closed the connection: this is not the server's fault, and nobody will read the answer.
    throw new Refusal("malformed_json", { message: "The body ended before it was complete.", cause });
  }
}
