import type { Unit } from "../../model/unit.ts";
import type { ReplyUnits, ValidationUnits } from "../../model/units.ts";
import { literal, propertyKey } from "../literal.ts";
import { emitUnits, type Imports } from "./emit-units.ts";

/** Emits the validation folder: one module a unit, `requests.ts` and `responses.ts`. */
export function emitValidation({ all, requests, responses }: ValidationUnits, imports: Imports): Map<string, string> {
  const lines = [
    ...[...requests.values()].map((unit) => `import { ${unit.identifier}Schema } from "./${unit.file}.ts";`),
    "",
    "/** The request of each operation by its operationId. */",
    "export const requestSchemas = {",
    ...[...requests].map(([id, unit]) => `  ${propertyKey(id)}: ${unit.identifier}Schema,`),
    "} as const;",
    "",
  ];
  return new Map([...emitUnits(all, imports), ["requests", lines.join("\n")], ["responses", emitResponses(responses)]]);
}

function emitResponses(responses: ValidationUnits["responses"]): string {
  return [
    ...importsOf(
      [...responses.values()].flatMap((statuses) => [...statuses.values()]),
      ".",
    ),
    "",
    "/** The JSON body of each answer that is a named schema, by operationId and status. */",
    "export const responseSchemas = {",
    ...[...responses].map(([id, statuses]) => row(id, statuses)),
    "} as const;",
    "",
  ].join("\n");
}

/** One import a unit, however often it is used. */
function importsOf(units: readonly Unit[], folder: string): string[] {
  return [...new Set(units)].map((unit) => `import { ${unit.identifier}Schema } from "${folder}/${unit.file}.ts";`);
}

function row(id: string, statuses: ReadonlyMap<number | string, Unit | string | null>): string {
  const entries = [...statuses].map(
    ([status, unit]) => `${propertyKey(String(status))}: ${isUnit(unit) ? `${unit.identifier}Schema` : literal(unit)}`,
  );
  return `  ${propertyKey(id)}: { ${entries.join(", ").replaceAll(/"(\d+)":/g, "$1:")} },`;
}

/** Emits an index that names every schema, every request and the run time's own exports. */
export function emitValidationIndex({ schemas, requests }: ValidationUnits): string {
  return [
    ...[...schemas.values(), ...requests.values()].map(
      (unit) => `export { ${unit.identifier}Schema } from "./generated/${unit.file}.ts";`,
    ),
    'export { requestSchemas } from "./generated/requests.ts";',
    'export { responseSchemas } from "./generated/responses.ts";',
    'export type { Issue } from "./issue.ts";',
    'export type { RequestOf } from "./request-of.ts";',
    'export type { StandardSchema } from "./standard-schema.ts";',
    'export type { Validator } from "./validator.ts";',
    "",
  ].join("\n");
}

/** Emits the table of closed replies, `replies[operationId][status]`, and the modules below `replies/`. */
export function emitReplies(
  { all, replies }: ReplyUnits,
  imports: Imports,
): { table: string; modules: Map<string, string> } {
  const used = [...replies.values()].flatMap((statuses) => [...statuses.values()]).filter(isUnit);
  const table = [
    ...importsOf(used, "./replies"),
    "",
    "/** The closed body of each response by operationId and status; a media type where the body is no JSON, null where there is none. */",
    "export const replies = {",
    ...[...replies].map(([id, statuses]) => row(id, statuses)),
    "} as const;",
    "",
  ].join("\n");
  return { table, modules: emitUnits(all, imports) };
}

function isUnit(reply: Unit | string | null): reply is Unit {
  return typeof reply === "object" && reply !== null;
}
