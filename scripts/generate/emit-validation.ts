import { emitUnits, type Imports } from "./emit-units.ts";
import { literal, propertyKey } from "./literal.ts";
import type { Unit } from "./unit.ts";
import type { ReplyUnits, ValidationUnits } from "./units.ts";

/** Emits the validation folder: one module a unit, and `requests.ts`. */
export function emitValidation({ all, requests }: ValidationUnits, imports: Imports): Map<string, string> {
  const lines = [
    ...[...requests.values()].map((unit) => `import { ${unit.identifier}Schema } from "./${unit.file}.ts";`),
    "",
    "/** The request of each operation by its operationId. */",
    "export const requestSchemas = {",
    ...[...requests].map(([id, unit]) => `  ${propertyKey(id)}: ${unit.identifier}Schema,`),
    "} as const;",
    "",
  ];
  return new Map([...emitUnits(all, imports), ["requests", lines.join("\n")]]);
}

/** Emits an index that names every schema, every request and the run time's own exports. */
export function emitValidationIndex({ schemas, requests }: ValidationUnits): string {
  return [
    ...[...schemas.values(), ...requests.values()].map(
      (unit) => `export { ${unit.identifier}Schema } from "./generated/${unit.file}.ts";`,
    ),
    'export { requestSchemas } from "./generated/requests.ts";',
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
  const used = new Set([...replies.values()].flatMap((statuses) => [...statuses.values()]).filter(isUnit));
  const rows = [...replies].map(([id, statuses]) => {
    const entries = [...statuses].map(
      ([status, unit]) =>
        `${propertyKey(String(status))}: ${isUnit(unit) ? `${unit.identifier}Schema` : literal(unit)}`,
    );
    return `  ${propertyKey(id)}: { ${entries.join(", ").replaceAll(/"(\d+)":/g, "$1:")} },`;
  });
  const table = [
    ...[...used].map((unit) => `import { ${unit.identifier}Schema } from "./replies/${unit.file}.ts";`),
    "",
    "/** The closed body of each response by operationId and status; a media type where the body is no JSON, null where there is none. */",
    "export const replies = {",
    ...rows,
    "} as const;",
    "",
  ].join("\n");
  return { table, modules: emitUnits(all, imports) };
}

function isUnit(reply: Unit | string | null): reply is Unit {
  return typeof reply === "object" && reply !== null;
}
