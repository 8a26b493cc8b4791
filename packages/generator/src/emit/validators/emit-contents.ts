import type { ContentUnits } from "../../model/content-units.ts";
import type { Unit } from "../../model/unit.ts";
import { propertyKey } from "../literal.ts";

/** The tables of the validators of bodies and headers. Each is a module with one constant. */
export const CONTENT_TABLES: readonly ContentTable[] = [
  {
    file: "request-bodies",
    name: "requestBodySchemas",
    comment: "The body of each request by operationId and media type.",
    units: ({ requestBodies }) => requestBodies,
  },
  {
    file: "response-bodies",
    name: "responseBodySchemas",
    comment: "The body of each response by operationId, status and media type; of a stream, one of its items.",
    units: ({ responseBodies }) => responseBodies,
  },
  {
    file: "response-headers",
    name: "responseHeaderSchemas",
    comment: "The decoded headers of each response, their names in lower case, by operationId and status.",
    units: ({ responseHeaders }) => responseHeaders,
  },
  {
    file: "webhooks",
    name: "webhookSchemas",
    comment: "The body of each webhook by its name.",
    units: ({ webhooks }) => webhooks,
  },
  {
    file: "callbacks",
    name: "callbackSchemas",
    comment: "The body of each callback by the operationId of the operation that asks for it, and its name.",
    units: ({ callbacks }) => callbacks,
  },
];

interface ContentTable {
  readonly file: string;
  readonly name: string;
  readonly comment: string;
  readonly units: (contents: ContentUnits) => Units;
}

/** Units by name, at one depth or several. */
type Units = ReadonlyMap<number | string, Unit | Units>;

/** Emits the module of each table. */
export function emitContents(contents: ContentUnits): [file: string, text: string][] {
  return CONTENT_TABLES.map(({ file, name, comment, units }) => {
    const table = units(contents);
    const lines = [
      ...importsOf(leavesOf(table), "."),
      "",
      `/** ${comment} */`,
      `export const ${name} = ${nested(table, "")} as const;`,
      "",
    ];
    return [file, lines.join("\n")];
  });
}

/** One import for each unit, however often it is used. */
export function importsOf(units: readonly Unit[], folder: string): string[] {
  return [...new Set(units)].map((unit) => `import { ${unit.identifier}Schema } from "${folder}/${unit.file}.ts";`);
}

/** An object literal of units, a line for each of them. Names without units are left out. */
export function nested(units: Units, indent: string): string {
  const lines = [...units].flatMap(([key, value]) => {
    if (!isUnits(value)) return `${indent}  ${nameOf(key)}: ${value.identifier}Schema,`;
    return value.size === 0 ? [] : `${indent}  ${nameOf(key)}: ${nested(value, `${indent}  `)},`;
  });
  return lines.length === 0 ? "{}" : ["{", ...lines, `${indent}}`].join("\n");
}

function nameOf(key: number | string): string {
  return typeof key === "number" ? String(key) : propertyKey(key);
}

function leavesOf(units: Units): Unit[] {
  return [...units.values()].flatMap((value) => (isUnits(value) ? leavesOf(value) : [value]));
}

function isUnits(value: Unit | Units): value is Units {
  return value instanceof Map;
}
