import type { ReplyUnits } from "../../model/reply-units.ts";
import type { Unit } from "../../model/unit.ts";
import type { ValidationUnits } from "../../model/units.ts";
import { literal, propertyKey } from "../literal.ts";
import { CONTENT_TABLES, emitContents, importsOf, nested } from "./emit-contents.ts";
import { emitUnits, type Imports } from "./emit-units.ts";

/** Emits the validation folder: one module for each unit, `requests.ts`, `responses.ts`, and with `withContents` the tables of all other bodies. */
export function emitValidation(
  { all, requests, responses, contents }: ValidationUnits,
  imports: Imports,
  withContents = false,
): Map<string, string> {
  const units = withContents ? [...all, ...contents.all] : all;
  const lines = [
    ...[...requests.values()].map((unit) => `import { ${unit.identifier}Schema } from "./${unit.file}.ts";`),
    "",
    "/** The request of each operation by its operationId. */",
    "export const requestSchemas = {",
    ...[...requests].map(([id, unit]) => `  ${propertyKey(id)}: ${unit.identifier}Schema,`),
    "} as const;",
    "",
  ];
  return new Map([
    ...emitUnits(units, imports),
    ["requests", lines.join("\n")],
    ["responses", emitResponses(responses)],
    ...(withContents ? emitContents(contents) : []),
  ]);
}

function emitResponses(responses: ValidationUnits["responses"]): string {
  return [
    ...importsOf(
      [...responses.values()].flatMap((statuses) => [...statuses.values()]),
      ".",
    ),
    "",
    "/** The JSON body of each answer, by operationId and status. */",
    "export const responseSchemas = {",
    ...[...responses].map(([id, statuses]) => row(id, statuses)),
    "} as const;",
    "",
  ].join("\n");
}

function row(id: string, statuses: ReadonlyMap<number | string, Unit | string | null>): string {
  const entries = [...statuses].map(
    ([status, unit]) => `${propertyKey(String(status))}: ${isUnit(unit) ? `${unit.identifier}Schema` : literal(unit)}`,
  );
  return `  ${propertyKey(id)}: { ${entries.join(", ").replaceAll(/"(\d+)":/g, "$1:")} },`;
}

/** Emits an index with every schema, every request and the run time's own exports. */
export function emitValidationIndex({ schemas, requests }: ValidationUnits): string {
  return [
    ...[...schemas.values(), ...requests.values()].map(
      (unit) => `export { ${unit.identifier}Schema } from "./generated/${unit.file}.ts";`,
    ),
    'export { requestSchemas } from "./generated/requests.ts";',
    'export { responseSchemas } from "./generated/responses.ts";',
    ...CONTENT_TABLES.map(({ file, name }) => `export { ${name} } from "./generated/${file}.ts";`),
    'export type { Issue } from "./issue.ts";',
    'export type { HeadersOf, ItemOf, RequestOf } from "./request-of.ts";',
    'export type { StandardSchema } from "./standard-schema.ts";',
    'export type { Validator } from "./validator.ts";',
    "",
  ].join("\n");
}

/** Emits the table of closed replies, `replies[operationId][status]`, and the modules below `replies/`. */
export function emitReplies(
  { all, replies, byMediaType }: ReplyUnits,
  imports: Imports,
): { table: string; modules: Map<string, string> } {
  const several = [...byMediaType.values()].flatMap((statuses) => [...statuses.values()]);
  const used = [
    ...[...replies.values()].flatMap((statuses) => [...statuses.values()]).filter(isUnit),
    ...several.flatMap((units) => [...units.values()]),
  ];
  const table = [
    ...importsOf(used, "./replies"),
    "",
    "/** The closed body of each response by operationId and status; a media type where the body is no JSON, null where there is none. */",
    "export const replies = {",
    ...[...replies].map(([id, statuses]) => row(id, statuses)),
    "} as const;",
    "",
    ...(byMediaType.size === 0
      ? []
      : [
          "/** The closed body of each response with several media types, by operationId, status and media type. */",
          `export const repliesByMediaType = ${nested(byMediaType, "")} as const;`,
          "",
        ]),
  ].join("\n");
  return { table, modules: emitUnits(all, imports) };
}

function isUnit(reply: Unit | string | null): reply is Unit {
  return typeof reply === "object" && reply !== null;
}
