import { STATUS_CODES } from "node:http";
import {
  type JsonObject,
  member,
  type Operation,
  resolved,
  type SpecDocument,
  sourceOf,
  textOf,
} from "@share-links/generator";

/** A proxy in front of the server can answer with these statuses. The specification doesn't name them. */
const OF_PROXIES: Readonly<Record<number, string>> = {
  502: "A proxy got no proper answer from the server.",
  504: "A proxy waited too long for the server.",
};

/** Emits an error class for each error status of the operations, and of a proxy in front of the server. */
export function emitStatusErrors({ root }: SpecDocument, operations: readonly Operation[]): string {
  const statuses = statusesOf(operations);
  return [
    'import { type ErrorOfStatus, statusError } from "../error-classes.ts";',
    "",
    ...statuses.flatMap((status) => emitClass(status, descriptionsOf(root, operations, status))),
    "/** The class of each status that has one: the statuses of the specification, and those that only proxies send. */",
    "export interface StatusErrors {",
    ...statuses.map((status) => `  ${status}: ${nameOf(status)}Error;`),
    "}",
    "",
  ].join("\n");
}

/** Emits the names of these classes by status, in a separate module, because the classes are made from it. */
export function emitStatusNames(operations: readonly Operation[]): string {
  const statuses = statusesOf(operations);
  return [
    "/** What the class of a status is called, without the `Error` at the end. */",
    "export const NAMES: Readonly<Record<number, string>> = {",
    ...statuses.map((status) => `  ${status}: "${nameOf(status)}",`),
    "};",
    "",
  ].join("\n");
}

function statusesOf(operations: readonly Operation[]): number[] {
  const statuses = operations.flatMap(({ replies }) => replies.map(({ status }) => Number(status)));
  const proxies = Object.keys(OF_PROXIES).map(Number);
  return [...new Set([...statuses, ...proxies])].filter((status) => status >= 400).sort((a, b) => a - b);
}

/** The descriptions of a status, each of them once. */
function descriptionsOf(root: JsonObject, operations: readonly Operation[], status: number): string[] {
  const responses = operations.flatMap((operation) => {
    const response = member(member(sourceOf(root, operation), "responses"), String(status));
    return response === undefined ? [] : [textOf(resolved(root, response), "description")];
  });
  return responses.length > 0 ? [...new Set(responses)] : [`${OF_PROXIES[status]}`];
}

function emitClass(status: number, descriptions: readonly string[]): string[] {
  const name = `${nameOf(status)}Error`;
  const [first, ...others] = descriptions.map((text) => text.replaceAll("*/", "*\\/"));
  const comment =
    others.length === 0
      ? [`/** ${status}: ${first} */`]
      : [`/**`, ` * ${status}, one of:`, ...[first, ...others].map((text) => ` * - ${text}`), " */"];
  return [
    ...comment,
    `export const ${name} = /* @__PURE__ */ statusError(${status}, "${name}");`,
    `export type ${name} = ErrorOfStatus<${status}, "${name}">;`,
    "",
  ];
}

// RFC 9110 has renamed both, but not every version of Node uses the new names. We had already published the first name.
const NAMES: Readonly<Record<number, string>> = { 413: "PayloadTooLarge", 422: "UnprocessableContent" };

/** The HTTP name of a status as one word: `InternalServer`, `NotFound`. */
function nameOf(status: number): string {
  const name = NAMES[status] ?? STATUS_CODES[status];
  if (name === undefined) throw new Error(`HTTP has no name for the status ${status}`);
  return name.replace(/ Error$/, "").replaceAll(/\W/g, "");
}
