import type { OperationEntry } from "@share-links/server/src/http/decode-request.ts";
import { REQUESTS } from "@share-links/validation-tests/test/specification.ts";
import { valuesOf } from "@share-links/validation-tests/test/values.ts";
import fc from "fast-check";
import { BODIES, HEADERS, TARGETS, TEXTS } from "./hostile.ts";
import type { Sent } from "./sent.ts";

/** A request of an operation, and the valid value that it was made from, as long as its body still equals that value. */
export interface Attempt {
  readonly sent: Sent;
  readonly body: unknown;
  readonly isBodyOfValue: boolean;
}

/** The ids, tokens and keys that a request may use, of the caller and of others. */
export interface Known {
  readonly ids: readonly string[];
  readonly tokens: readonly string[];
  readonly keys: readonly string[];
}

type Value = { path?: Part; query?: Part; header?: Part; body?: unknown };
type Part = Record<string, unknown>;

/** Makes requests of one operation: most follow the specification and use real ids, and each part is broken at times. */
export function requestsOf(operation: OperationEntry, known: Known): fc.Arbitrary<Attempt> {
  const value = valuesOf(REQUESTS[operation.id]) as fc.Arbitrary<Value>;
  const real = fc.record({
    id: fc.constantFrom(...known.ids),
    token: fc.constantFrom(...known.tokens),
    draw: fc.nat(3),
  });
  const breaks = fc.record({
    key: rarely(fc.constantFrom(...known.keys, "", "Bearer", "Bearer ", "Basic YTpi", `Bearer ${"a".repeat(9_000)}`)),
    method: rarely(fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")),
    target: rarely(fc.constantFrom(...TARGETS)),
    query: rarely(fc.constantFrom(...TEXTS)),
    headers: rarely(fc.constantFrom(...HEADERS)),
    body: rarely(fc.constantFrom(...BODIES)),
  });
  return fc
    .tuple(value, real, breaks)
    .map(([drawn, names, broken]) => attemptOf(operation, withRealNames(Object(drawn), names), broken, known));
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Three of four requests use something that exists; otherwise nearly all would end in 404. */
function withRealNames(value: Value, { id, token, draw }: { id: string; token: string; draw: number }): Value {
  if (draw === 0) return value;
  const body = value.body as Part | null | undefined;
  const named = typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : undefined;
  if (named && "personaId" in named) named.personaId = id;
  if (named && "token" in named) named.token = token;
  const { path, query } = value;
  return {
    ...value,
    ...(path && "id" in Object(path) && { path: { ...path, id } }),
    ...(query && "personaId" in Object(query) && { query: { ...query, personaId: id } }),
    ...(named && { body: named }),
  };
}

interface Breaks {
  key: string | undefined;
  method: string | undefined;
  target: string | undefined;
  query: string | undefined;
  headers: Readonly<Record<string, string>> | undefined;
  body: string | Uint8Array | undefined;
}

function attemptOf(operation: OperationEntry, value: Value, broken: Breaks, { keys }: Known): Attempt {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(textOf(value.path?.[name])));
  const query = Object.entries(Object(value.query)).map((pair) => pair.map(textOf).map(encodeURIComponent).join("="));
  if (broken.query !== undefined) query.push(`search=${encodeURIComponent(broken.query)}`);
  const method = broken.method ?? operation.method;
  const body = broken.body ?? (value.body === undefined ? undefined : JSON.stringify(value.body));
  const headers: Record<string, string> = {
    authorization: broken.key ?? `Bearer ${keys[0]}`,
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headersOf(value.header),
    ...broken.headers,
  };
  const target = broken.target?.replace("{path}", path) ?? path + (query.length > 0 ? `?${query.join("&")}` : "");
  return {
    sent: { method, target, headers, body },
    body: value.body,
    isBodyOfValue: broken.body === undefined && broken.target === undefined,
  };
}

/** Leaves out headers that Node's client refuses to send. */
function headersOf(header: Part | undefined): Record<string, string> {
  const texts = Object.entries(Object(header)).map(([name, value]) => [name, textOf(value)] as const);
  return Object.fromEntries(
    texts.filter(([name, text]) => /^[\w-]+$/.test(name) && /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text)),
  );
}

function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.toWellFormed();
}
