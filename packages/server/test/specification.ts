import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { OperationId } from "@share-links/types";
import { parse } from "yaml";
import { operations } from "../src/generated/operations.ts";
import { replies } from "../src/generated/replies.ts";

interface Reference {
  $ref?: string;
}
interface Header extends Reference {
  required?: boolean;
  schema?: { const?: string; type?: string };
}
interface SpecResponse extends Reference {
  headers?: Record<string, Header>;
  content?: Record<string, unknown>;
}
interface Schema {
  issues(value: unknown): readonly { pointer: string; message: string }[];
}
interface SpecOperation {
  operationId: OperationId;
  responses: Record<string, SpecResponse>;
}

const document = parse(readFileSync(new URL("../../types/openapi.yaml", import.meta.url), "utf8")) as {
  paths: Record<string, Record<string, SpecOperation>>;
};

// HTTP itself and every server add these, so no OpenAPI document lists them; the description of this one mentions them.
const TRANSPORT_HEADERS = new Set([
  "content-type",
  "content-security-policy",
  "referrer-policy",
  "vary",
  "x-content-type-options",
  "access-control-allow-origin",
  "access-control-expose-headers",
]);

/** Every operation with every status that the specification documents for it. */
export function documentedStatuses(): { operationId: OperationId; status: number }[] {
  return Object.values(operations).flatMap(({ id, statuses }) =>
    statuses.map((status) => ({ operationId: id, status })),
  );
}

/** Returns every difference between an operation's answer and the specification: status, headers, body. Empty if there is none. */
export async function misfits(operationId: OperationId, response: Response): Promise<string[]> {
  const documented = specOperation(operationId).responses[String(response.status)];
  if (!documented) return [`${operationId} does not document the status ${response.status}`];
  const { headers = {}, content } = resolve(documented);
  const text = await textOf(response.clone());
  if (!content) return [...headerMisfits(headers, response.headers), ...(text === "" ? [] : ["the answer has a body"])];
  const type = response.headers.get("content-type") ?? "";
  const [essence = ""] = type.split(";");
  const schema = (replies[operationId] as Record<number, Schema | string | null>)[response.status];
  const issues =
    typeof schema === "string" ? [] : (schema?.issues(JSON.parse(text)) ?? [{ pointer: "", message: "has no schema" }]);
  return [
    ...headerMisfits(headers, response.headers),
    ...(essence in content ? [] : [`the content type ${type} is not documented`]),
    ...issues.map(({ pointer, message }) => `${pointer} ${message}`),
  ];
}

async function textOf(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  return (response.headers.get("content-encoding") === "gzip" ? gunzipSync(bytes) : bytes).toString();
}

/** Returns the operation for a method and a path, if there is one; HEAD counts as GET. */
export function operationOf(method: string, pathname: string): OperationId | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const fits = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
  const found = Object.values(operations).filter(({ method: known, path }) => known === wanted && fits(path));
  // The more concrete path wins (OpenAPI 3.1, Paths Object).
  return found.toSorted((one, other) => countParameters(one.path) - countParameters(other.path))[0]?.id;
}

function countParameters(template: string): number {
  return template.split("{").length - 1;
}

function headerMisfits(documented: Record<string, Header>, actual: Headers): string[] {
  const names = new Set(Object.keys(documented).map((name) => name.toLowerCase()));
  const stray = [...actual.keys()].filter((name) => !names.has(name) && !TRANSPORT_HEADERS.has(name));
  const wrong = Object.entries(documented).flatMap(([name, reference]) => {
    const { required, schema } = resolve(reference);
    const value = actual.get(name);
    if (value === null) return required ? [`the header ${name} is missing`] : [];
    if (schema?.const !== undefined && value !== schema.const) return [`the header ${name} is ${value}`];
    return schema?.type === "integer" && !/^\d+$/.test(value) ? [`the header ${name} is ${value}`] : [];
  });
  return [...stray.map((name) => `the header ${name} is not documented`), ...wrong];
}

function specOperation(operationId: OperationId): SpecOperation {
  const { path, method } = operations[operationId];
  return document.paths[path]?.[method.toLowerCase()] as SpecOperation;
}

function resolve<Value extends Reference>(value: Value): Value {
  if (!value.$ref) return value;
  return value.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], document) as Value;
}
